package nianbao.stamp.ofd.page;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import nianbao.render.face.EmbeddedFont;
import nianbao.stamp.shown.Shown;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/** Lines of text (GB/T 33190-2016 11.2 and 11.3). */
final class TextObjects {

  private static final int THOUSAND = 1000;
  private static final int BLACK = 0;

  /** Steps add up along a line. */
  private static final int STEP_PLACES = 4;

  /** From so many equal steps on, a count is shorter. */
  private static final int LEAST_RUN = 3;

  private final Markup markup;

  TextObjects(Markup markup) {
    this.markup = markup;
  }

  /**
   * Writes a line.
   *
   * @param font the id of its font
   */
  void write(Shown.Text line, int id, int font) {
    double size = line.size();
    PDFontDescriptor descriptor = line.font().getFontDescriptor();
    double above = descriptor.getAscent() / THOUSAND * size;
    double below = -descriptor.getDescent() / THOUSAND * size;
    double width = 0;
    for (double advance : line.advances()) {
      width += advance;
    }
    AffineTransform place = line.place();
    boolean upright = isUpright(place);
    Rectangle2D box = new Rectangle2D.Double(0, -above, Math.ceil(width), roomy(above + below));
    Rectangle2D boundary = place.createTransformedShape(box).getBounds2D();
    markup.open("TextObject").attribute("ID", id);
    ObjectFrame.boundary(markup, boundary);
    if (!upright) {
      ObjectFrame.matrix(markup, place, boundary);
    }
    ObjectFrame.alpha(markup, line.manner());
    markup.attribute("Font", font).begin("Size").number(size, STEP_PLACES).end().content();
    ObjectFrame.clips(markup, line.manner(), upright ? null : place, boundary);
    if (line.colour() != BLACK) {
      markup.colour("FillColor", line.colour());
    }
    writeRareGlyphs(line);
    writeCode(line, upright ? above : 0);
    markup.close("TextObject");
  }

  /**
   * Readers look at nothing but where a box begins: its extent need not have many digits, and its
   * width, which each line has of its own, none behind the point.
   */
  static double roomy(double length) {
    return Math.ceil(length * 10) / 10;
  }

  private static boolean isUpright(AffineTransform place) {
    return place.getScaleX() == 1
        && place.getScaleY() == 1
        && place.getShearX() == 0
        && place.getShearY() == 0;
  }

  /** Beyond the basic plane a character is two codes of one glyph: some readers need to be told. */
  private void writeRareGlyphs(Shown.Text line) {
    int position = 0;
    for (int code : line.codes()) {
      int length = Character.charCount(line.font().character(code));
      if (length > 1) {
        markup.open("CGTransform").attribute("CodePosition", position);
        markup.attribute("CodeCount", length).attribute("GlyphCount", 1).content();
        markup.element("Glyphs", Integer.toString(code)).close("CGTransform");
      }
      position += length;
    }
  }

  private void writeCode(Shown.Text line, double baseline) {
    markup.open("TextCode").attribute("X", 0.0).attribute("Y", baseline);
    if (line.codes().length > 1) {
      writeSteps(line.advances());
    }
    markup.content();
    EmbeddedFont font = line.font();
    for (int code : line.codes()) {
      markup.character(font.character(code));
    }
    markup.close("TextCode");
  }

  /** From each character to the next; {@code g 5 3} stands for five steps of 3 mm. */
  private void writeSteps(double[] advances) {
    markup.begin("DeltaX");
    int last = advances.length - 1;
    for (int start = 0; start < last; ) {
      long step = rounded(advances[start]);
      int end = start + 1;
      while (end < last && rounded(advances[end]) == step) {
        end++;
      }
      markup.plain(start == 0 ? "" : " ");
      if (end - start >= LEAST_RUN) {
        markup.plain("g " + (end - start) + " ").number(advances[start], STEP_PLACES);
      } else {
        for (int i = start; i < end; i++) {
          markup.plain(i == start ? "" : " ").number(advances[i], STEP_PLACES);
        }
      }
      start = end;
    }
    markup.end();
  }

  private static long rounded(double advance) {
    return Math.round(advance * 10_000);
  }
}
