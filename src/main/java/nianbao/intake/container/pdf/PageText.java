package nianbao.intake.container.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nianbao.intake.container.Waited;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Gathers the glyphs of a page. */
final class PageText extends PDFTextStripper {

  /** Glyphs of one text that can be read cannot stand nearer, in points. */
  private static final float NEAR = 0.8f;

  private static final int AROUND = 3;

  /** Where a glyph stands, roughly. */
  private record Spot(String text, int x, int y) {}

  private final List<Glyph> glyphs = new ArrayList<>();
  private final Set<Spot> known = new HashSet<>();
  private int shown;

  static PageText of(PDPage page) throws IOException {
    PageText text = new PageText();
    text.processPage(page);
    return text;
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    Waited.requireInside();
    super.processOperator(operator, operands);
  }

  /** The glyphs of which is known what they say. */
  List<Glyph> glyphs() {
    return glyphs;
  }

  /** How many glyphs there are. */
  int shown() {
    return shown;
  }

  /** Every glyph that shows something is counted, also one of which nobody knows what it says. */
  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
      throws IOException {
    shown++;
    super.showGlyph(matrix, font, code, displacement);
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
    add(
        new Glyph(
            Radicals.replaced(text),
            left,
            bottom - height,
            left + position.getWidthDirAdj(),
            bottom,
            face));
  }

  /** Programs draw a glyph twice, a hair apart, to make it look bold: it is one. */
  private void add(Glyph glyph) {
    int x = Math.round(glyph.left() / NEAR);
    int y = Math.round(glyph.bottom() / NEAR);
    boolean again = false;
    for (int i = 0; i < AROUND * AROUND; i++) {
      again |= known.contains(new Spot(glyph.text(), x + i / AROUND - 1, y + i % AROUND - 1));
    }
    if (again) {
      shown--;
    } else {
      known.add(new Spot(glyph.text(), x, y));
      glyphs.add(glyph);
    }
  }
}
