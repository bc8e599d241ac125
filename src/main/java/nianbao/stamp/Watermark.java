package nianbao.stamp;

import java.awt.Color;
import java.io.IOException;
import nianbao.render.Pages;
import nianbao.render.face.Role;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.util.Matrix;

/** 草稿 across each page, behind the text; an artifact (ISO 32000-1 14.8.2.2). */
final class Watermark {

  private static final String TEXT = "草稿";
  private static final float SIZE = 200;
  private static final double ANGLE = Math.toRadians(45);

  /** Light enough to read text on, dark enough for any printer. */
  private static final Color GRAY = new Color(225, 225, 225);

  private final Pages pages;
  private final TypeSetter type;

  Watermark(Pages pages) {
    this.pages = pages;
    this.type = new TypeSetter(pages, Role.HEADING, SIZE);
  }

  void add() throws IOException {
    for (PDPage page : pages.document().getPages()) {
      try (PDPageContentStream content =
          new PDPageContentStream(pages.document(), page, AppendMode.PREPEND, false, true)) {
        content.beginMarkedContent(COSName.ARTIFACT, Artifact.WATERMARK.properties());
        content.saveGraphicsState();
        content.setNonStrokingColor(GRAY);
        content.transform(
            Matrix.getRotateInstance(
                ANGLE, page.getMediaBox().getWidth() / 2, page.getMediaBox().getHeight() / 2));
        // The ink of a full-width character is centred about 0.38 em above its baseline.
        type.show(content, TEXT, -type.width(TEXT) / 2, -0.38f * SIZE);
        content.restoreGraphicsState();
        content.endMarkedContent();
      }
    }
  }
}
