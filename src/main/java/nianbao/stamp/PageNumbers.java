package nianbao.stamp;

import java.io.IOException;
import nianbao.render.Pages;
import nianbao.render.face.Role;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;

/**
 * 页码 (GB/T 9704-2012 7.5): half-width digits of 4号 between two dashes, 7 mm under the text block,
 * at the outer edge of the sheet, one character in. An artifact: screen readers do not speak it.
 */
final class PageNumbers {

  private static final String DASH = "—";

  private final Pages pages;
  private final TypeSetter digits;

  PageNumbers(Pages pages) {
    this.pages = pages;
    this.digits = new TypeSetter(pages, Role.FALLBACK, Layout.PAGE_NUMBER_SIZE);
  }

  void add() throws IOException {
    PDDocument document = pages.document();
    float baseline = Layout.BOTTOM - Layout.PAGE_NUMBER_GAP - dashTop();
    int number = 0;
    for (PDPage page : document.getPages()) {
      number++;
      String text = DASH + " " + number + " " + DASH;
      try (PDPageContentStream content =
          new PDPageContentStream(document, page, AppendMode.APPEND, false, true)) {
        content.beginMarkedContent(COSName.ARTIFACT, Artifact.PAGE_NUMBER.properties());
        digits.show(content, text, left(number, text), baseline);
        content.endMarkedContent();
      }
    }
  }

  private float left(int number, String text) {
    boolean right = number % 2 == 1;
    return right
        ? Layout.RIGHT - Layout.PAGE_NUMBER_SIZE - digits.width(text)
        : Layout.LEFT + Layout.PAGE_NUMBER_SIZE;
  }

  /** How far the ink of a dash reaches above its baseline, in pt. */
  private float dashTop() {
    return pages.font(Role.FALLBACK).top(DASH.codePointAt(0)) / 1000 * Layout.PAGE_NUMBER_SIZE;
  }
}
