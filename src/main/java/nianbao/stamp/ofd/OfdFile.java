package nianbao.stamp.ofd;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nianbao.file.Description;
import nianbao.file.ZipContainer;
import nianbao.render.Pages;
import nianbao.stamp.ofd.page.Numbers;
import nianbao.stamp.ofd.page.PagePart;
import nianbao.stamp.ofd.page.Resources;
import nianbao.stamp.shown.PageReader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * The OFD file of one document (GB/T 33190-2016). Used once, by one thread.
 *
 * <p>The same pages and words give the same bytes.
 */
public final class OfdFile {

  /** A page of charts is a tenth shorter than at the level of other files. */
  private static final int LEVEL = 6;

  private final Pages pages;
  private final Description words;
  private final Numbers numbers = new Numbers();
  private final Resources resources = new Resources(numbers);

  private OfdFile(Pages pages, Description words) {
    this.pages = pages;
    this.words = words;
  }

  /**
   * The bytes of a document's file.
   *
   * @param pages stamped
   * @throws IOException if the document's memory cannot be read
   */
  public static byte[] bytes(Pages pages, Description words) throws IOException {
    try (ZipContainer container = new ZipContainer(LEVEL)) {
      new OfdFile(pages, words).writeTo(container);
      return container.bytes();
    }
  }

  private void writeTo(ZipContainer container) throws IOException {
    PDDocument document = pages.document();
    int firstPage = numbers.next();
    for (int page = 1; page < pages.count(); page++) {
      numbers.next();
    }
    List<byte[]> contents = new ArrayList<>();
    for (PDPage page : document.getPages()) {
      contents.add(
          new PagePart(numbers, resources, contents.size())
              .bytes(new PageReader(page, pages.fonts()).shown()));
    }
    container.add(Parts.ROOT, new RootPart(words).bytes());
    DocumentPart part = new DocumentPart(contents.size(), firstPage, numbers.last());
    add(container, Parts.DOCUMENT, part.bytes(new Outline(document), resources.hasPictures()));
    add(container, Parts.FONTS, resources.listOfFonts());
    if (resources.hasPictures()) {
      add(container, Parts.PICTURES, resources.listOfPictures());
    }
    for (int page = 0; page < contents.size(); page++) {
      add(container, Parts.page(page), contents.get(page));
    }
    resources.addTo(container, Parts.FOLDER);
    byte[] source = words.source().getBytes(StandardCharsets.UTF_8);
    add(container, Parts.LIST_OF_ATTACHMENTS, DocumentPart.attachments(words, source.length));
    container.add(Parts.SOURCE, source);
    add(container, Parts.LIST_OF_TAGS, DocumentPart.tags());
    byte[] structure = new TagsPart(document, numbers, firstPage).bytes();
    add(container, Parts.TAGS + Parts.STRUCTURE, structure);
  }

  private static void add(ZipContainer container, String name, byte[] part) {
    container.add(Parts.FOLDER + name, part);
  }
}
