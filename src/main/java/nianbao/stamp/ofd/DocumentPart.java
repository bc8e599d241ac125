package nianbao.stamp.ofd;

import java.io.IOException;
import nianbao.file.Description;
import nianbao.stamp.ofd.page.Markup;

/** The part that names all others (GB/T 33190-2016 7.5), and the small lists beside it. */
final class DocumentPart {

  private static final int USUAL_LENGTH = 1 << 12;
  private static final double KILOBYTE = 1024;

  private final int pages;
  private final int firstPage;
  private final int lastNumber;

  /**
   * The part of a document.
   *
   * @param firstPage the id of the first page; the others follow it
   * @param lastNumber the highest id of all
   */
  DocumentPart(int pages, int firstPage, int lastNumber) {
    this.pages = pages;
    this.firstPage = firstPage;
    this.lastNumber = lastNumber;
  }

  byte[] bytes(Outline outline, boolean hasPictures) throws IOException {
    Markup part = new Markup("Document", USUAL_LENGTH).content();
    part.open("CommonData").content();
    part.element("MaxUnitID", Integer.toString(lastNumber));
    // A4: the layout's own page is four thousandths of a millimetre lower.
    part.open("PageArea").content().element("PhysicalBox", "0 0 210 297").close("PageArea");
    part.element("PublicRes", Parts.FONTS);
    if (hasPictures) {
      part.element("DocumentRes", Parts.PICTURES);
    }
    part.close("CommonData").open("Pages").content();
    for (int page = 0; page < pages; page++) {
      part.open("Page").attribute("ID", firstPage + page);
      part.attribute("BaseLoc", Parts.page(page)).empty();
    }
    part.close("Pages");
    outline.write(part, firstPage);
    part.element("CustomTags", Parts.LIST_OF_TAGS);
    part.element("Attachments", Parts.LIST_OF_ATTACHMENTS);
    return part.close("Document").bytes();
  }

  /** The list of attachments (20): the report alone. */
  static byte[] attachments(Description words, int size) {
    Markup list = new Markup("Attachments", USUAL_LENGTH).content();
    list.open("Attachment").attribute("ID", "report").attribute("Name", Parts.REPORT);
    list.attribute("Format", "json").attribute("CreationDate", words.xmpDate());
    list.attribute("Size", size / KILOBYTE).content();
    list.element("FileLoc", Parts.REPORT);
    return list.close("Attachment").close("Attachments").bytes();
  }

  /** The list of custom tags (16): the structure alone. */
  static byte[] tags() {
    Markup list = new Markup("CustomTags", USUAL_LENGTH).content();
    list.open("CustomTag").attribute("NameSpace", TagsPart.NAMESPACE).content();
    list.element("FileLoc", Parts.STRUCTURE);
    return list.close("CustomTag").close("CustomTags").bytes();
  }
}
