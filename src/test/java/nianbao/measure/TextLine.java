package nianbao.measure;

import java.util.ArrayList;
import java.util.List;

/**
 * Characters that follow each other on one baseline.
 *
 * @param glyphs at least one, none of them blank
 */
public record TextLine(List<Glyph> glyphs) {

  /** Characters whose baselines differ by less, in pt, stand on one line. */
  private static final double SAME_BASELINE = 0.5;

  public TextLine {
    glyphs = List.copyOf(glyphs);
  }

  /** Parts characters, given in reading order, into lines; blanks are left out. */
  public static List<TextLine> of(List<Glyph> glyphs) {
    List<TextLine> lines = new ArrayList<>();
    List<Glyph> line = new ArrayList<>();
    for (Glyph glyph : glyphs.stream().filter(each -> !each.isBlank()).toList()) {
      if (!line.isEmpty() && !sameLine(line.get(line.size() - 1), glyph)) {
        lines.add(new TextLine(line));
        line = new ArrayList<>();
      }
      line.add(glyph);
    }
    if (!line.isEmpty()) {
      lines.add(new TextLine(line));
    }
    return lines;
  }

  private static boolean sameLine(Glyph before, Glyph after) {
    return before.page() == after.page()
        && Math.abs(before.baseline() - after.baseline()) < SAME_BASELINE;
  }

  /** Counted from 1. */
  public int page() {
    return first().page();
  }

  /** In pt from the top of the page. */
  public double baseline() {
    return first().baseline();
  }

  /** The left edge of the first character. */
  public double left() {
    return first().left();
  }

  /** The right edge of the last character. */
  public double right() {
    return last().right();
  }

  /** From its left edge to its right one, in pt. */
  public double width() {
    return right() - left();
  }

  /** The first character. */
  public Glyph first() {
    return glyphs.get(0);
  }

  /** The last character. */
  public Glyph last() {
    return glyphs.get(glyphs.size() - 1);
  }

  /** What the line says. */
  public String text() {
    return Glyph.text(glyphs);
  }

  @Override
  public String toString() {
    return "page %d, %.2f pt from the top: %s".formatted(page(), baseline(), text());
  }
}
