package nianbao.intake.container.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Gathers the glyphs of a page. */
final class PageText extends PDFTextStripper {

  private final List<Glyph> glyphs = new ArrayList<>();

  static List<Glyph> of(PDPage page) throws IOException {
    PageText text = new PageText();
    text.processPage(page);
    return text.glyphs;
  }

  /** Nothing is written: where glyphs stand is all that is asked for. */
  @Override
  protected void writePage() {}

  @Override
  protected void processTextPosition(TextPosition position) {
    String text = position.getUnicode();
    if (text == null || text.isEmpty()) {
      return;
    }
    PDFont font = position.getFont();
    String face = font == null || font.getName() == null ? "" : font.getName();
    float bottom = position.getYDirAdj();
    float height = Math.max(position.getHeightDir(), position.getFontSizeInPt() * 0.7f);
    float left = position.getXDirAdj();
    glyphs.add(
        new Glyph(
            Radicals.replaced(text),
            left,
            bottom - height,
            left + position.getWidthDirAdj(),
            bottom,
            face));
  }
}
