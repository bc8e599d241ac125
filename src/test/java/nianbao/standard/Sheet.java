package nianbao.standard;

import nianbao.measure.Glyph;
import nianbao.measure.TextLine;
import org.assertj.core.data.Offset;

/** The sheet of GB/T 9704-2012, in pt from the page's left and top edge, and its tolerances. */
public final class Sheet {

  /** One millimetre. */
  public static final double MILLIMETRE = 72 / 25.4;

  /** The width of the sheet, A4. */
  public static final double WIDTH = 210 * MILLIMETRE;

  /** The height of the sheet. */
  public static final double HEIGHT = 297 * MILLIMETRE;

  /** 订口: the left edge of the text block. */
  public static final double LEFT = 28 * MILLIMETRE;

  /** The right edge of the text block. */
  public static final double RIGHT = (28 + 156) * MILLIMETRE;

  /** 天头: the top edge of the text block. */
  public static final double TOP = 37 * MILLIMETRE;

  /** The bottom edge of the text block. */
  public static final double BOTTOM = (37 + 225) * MILLIMETRE;

  /** Lines of a full page. */
  public static final int LINES = 22;

  /** Characters of a full line. */
  public static final int CHARACTERS = 28;

  /** From one line to the next. */
  public static final double PITCH = 225 * MILLIMETRE / LINES;

  /** One character of 3号. */
  public static final double CHARACTER = 15.75;

  /** How far the centre of a character stands above its baseline, in parts of its size. */
  private static final double CENTRE = 0.38;

  private static final double ASCENT = CENTRE + 0.5;

  private Sheet() {}

  /** A tolerance in mm. */
  public static Offset<Double> millimetres(double tolerance) {
    return Offset.offset(tolerance * MILLIMETRE);
  }

  /** A tolerance in pt. */
  public static Offset<Double> points(double tolerance) {
    return Offset.offset(tolerance);
  }

  /** A tolerance in characters of 3号. */
  public static Offset<Double> characters(double tolerance) {
    return Offset.offset(tolerance * CHARACTER);
  }

  /** The top edge of a character's em square. */
  public static double top(Glyph glyph) {
    return glyph.baseline() - ASCENT * glyph.size();
  }

  /** The bottom edge of a character's em square. */
  public static double bottom(Glyph glyph) {
    return top(glyph) + glyph.size();
  }

  /** Half way between top and bottom of a line's first character. */
  public static double centre(TextLine line) {
    return line.baseline() - CENTRE * line.first().size();
  }
}
