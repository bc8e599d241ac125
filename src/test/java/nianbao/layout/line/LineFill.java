package nianbao.layout.line;

import java.util.List;
import nianbao.measure.Glyph;
import nianbao.measure.TextLine;
import nianbao.standard.LineEdges;
import nianbao.standard.Sheet;

/** How well a line is filled, given the line that follows it in the same paragraph. */
record LineFill(TextLine line, TextLine next) {

  /** Blanks in a line take room of their own; one is half a character. */
  private static final double HALF = 0.5;

  static boolean isFullWidth(Glyph glyph) {
    return glyph.right() - glyph.left() > 0.9 * glyph.size();
  }

  /** How many characters of the next line would surely have fitted on this one. */
  int wasted() {
    int taken = firstSureBreak();
    double width = width(next.glyphs().subList(0, taken));
    return taken > 0 && width <= slack() ? taken : 0;
  }

  /** The room that justification had to spread, in pt; never too much. */
  private double slack() {
    double room = Sheet.RIGHT - line.left() - Sheet.MILLIMETRE * HALF;
    return holdsFullWidthOnly() ? room - width(line.glyphs()) : 0;
  }

  private boolean holdsFullWidthOnly() {
    return line.glyphs().stream().allMatch(LineFill::isFullWidth);
  }

  /**
   * The first place in the next line where a line may break whatever one's taste. A figure at its
   * beginning keeps its unit, which nothing here can tell from other words.
   */
  private int firstSureBreak() {
    List<Glyph> glyphs = next.glyphs();
    for (int i = 1; isFullWidth(next.first()) && i < glyphs.size(); i++) {
      if (LineEdges.surelyBreaks(glyphs.get(i - 1).text(), glyphs.get(i).text())) {
        return i;
      }
    }
    return 0;
  }

  private static double width(List<Glyph> glyphs) {
    return glyphs.stream().mapToDouble(glyph -> glyph.right() - glyph.left()).sum();
  }
}
