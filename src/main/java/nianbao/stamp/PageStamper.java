package nianbao.stamp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import nianbao.file.Description;
import nianbao.file.Edition;
import nianbao.render.Pages;
import nianbao.render.Place;
import nianbao.render.face.Role;
import nianbao.stamp.structure.StructureTree;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;

/**
 * Stamps pages.
 *
 * <p>Holds nothing: safe for use by several threads.
 */
public final class PageStamper {

  /** The id of the place that the layout reserves for the sign-off. */
  public static final String SIGN_OFF = "sign-off";

  /**
   * Stamps sign-off, page numbers and bookmarks, and on each page of a draft 草稿.
   *
   * @param pages the laid out pages; the caller closes them
   * @return the pages, to be written; not after they are closed
   * @throws StampingException if PDFBox fails
   */
  public StampedPages stamp(
      Pages pages, SignOff signOff, List<Bookmark> bookmarks, Description words) {
    try {
      if (words.edition() == Edition.DRAFT) {
        new Watermark(pages).add();
      }
      StructureTree structure = new StructureTree(pages.document());
      structure.complete();
      addSignOff(pages, signOff, structure);
      new PageNumbers(pages).add();
      Bookmark.addAll(pages, bookmarks);
      return new StampedPages(pages, words);
    } catch (IOException | UncheckedIOException e) {
      throw new StampingException("the pages cannot be stamped: " + e.getMessage(), e);
    }
  }

  private static void addSignOff(Pages pages, SignOff signOff, StructureTree structure)
      throws IOException {
    PDDocument document = pages.document();
    Place place = pages.place(SIGN_OFF);
    PDPage page = document.getPage(place.page());
    TypeSetter body = new TypeSetter(pages, Role.BODY, Layout.BODY_SIZE);
    List<SignOffLines.Line> lines = new SignOffLines(body::width).of(signOff);
    // One blank line stands between the text and the sign-off (GB/T 9704-2012 7.3.5.2).
    float baseline = place.top() - Layout.LINE_PITCH - pages.baseline();
    try (PDPageContentStream content =
        new PDPageContentStream(document, page, AppendMode.APPEND, false, true)) {
      for (SignOffLines.Line line : lines) {
        content.beginMarkedContent(COSName.P, structure.addParagraph(page));
        body.show(content, line.text(), line.left(), baseline);
        content.endMarkedContent();
        baseline -= Layout.LINE_PITCH;
      }
    }
  }
}
