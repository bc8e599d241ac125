package nianbao.stamp.ofd;

import nianbao.file.Description;
import nianbao.file.OwnProperties;
import nianbao.stamp.ofd.page.Markup;

/**
 * The part that every reader begins with, and what the file says of itself (GB/T 33190-2016 7.4).
 */
final class RootPart {

  /** What the names of the project's own data begin with: readers show them beside others'. */
  static final String PREFIX = "nianbao.";

  private static final int USUAL_LENGTH = 1 << 12;

  private final Description words;

  RootPart(Description words) {
    this.words = words;
  }

  byte[] bytes() {
    Markup part = new Markup("OFD", USUAL_LENGTH);
    part.attribute("Version", "1.0").attribute("DocType", "OFD").content();
    part.open("DocBody").content().open("DocInfo").content();
    part.element("DocID", words.identifier());
    part.element("Title", words.title());
    part.element("Author", words.agency());
    part.element("Subject", words.subject());
    part.element("CreationDate", words.issuedOn().toString());
    part.open("Keywords").content();
    words.keywords().forEach(keyword -> part.element("Keyword", keyword));
    part.close("Keywords");
    part.element("Creator", words.origin().program());
    part.open("CustomDatas").content();
    OwnProperties.of(words)
        .forEach(
            (name, value) ->
                part.open("CustomData")
                    .attribute("Name", PREFIX + name)
                    .content()
                    .text(value)
                    .close("CustomData"));
    part.close("CustomDatas").close("DocInfo");
    part.element("DocRoot", Parts.FOLDER + Parts.DOCUMENT);
    return part.close("DocBody").close("OFD").bytes();
  }
}
