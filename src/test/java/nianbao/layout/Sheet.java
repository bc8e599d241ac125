package nianbao.layout;

import nianbao.measure.Glyph;
import nianbao.measure.TextLine;
import org.assertj.core.data.Offset;

/** The sheet of GB/T 9704-2012, in pt from the page's left and top edge, and its tolerances. */
final class Sheet {

  static final double MILLIMETRE = 72 / 25.4;
  static final double WIDTH = 210 * MILLIMETRE;
  static final double HEIGHT = 297 * MILLIMETRE;
  static final double LEFT = 28 * MILLIMETRE;
  static final double RIGHT = (28 + 156) * MILLIMETRE;
  static final double TOP = 37 * MILLIMETRE;
  static final double BOTTOM = (37 + 225) * MILLIMETRE;

  static final int LINES = 22;
  static final int CHARACTERS = 28;
  static final double PITCH = 225 * MILLIMETRE / LINES;

  /** One character of 3号. */
  static final double CHARACTER = 15.75;

  /** How far the centre of a character stands above its baseline, in parts of its size. */
  private static final double CENTRE = 0.38;

  private static final double ASCENT = CENTRE + 0.5;

  private Sheet() {}

  static Offset<Double> millimetres(double tolerance) {
    return Offset.offset(tolerance * MILLIMETRE);
  }

  static Offset<Double> points(double tolerance) {
    return Offset.offset(tolerance);
  }

  static Offset<Double> characters(double tolerance) {
    return Offset.offset(tolerance * CHARACTER);
  }

  /** The top edge of a character's em square. */
  static double top(Glyph glyph) {
    return glyph.baseline() - ASCENT * glyph.size();
  }

  /** The bottom edge of a character's em square. */
  static double bottom(Glyph glyph) {
    return top(glyph) + glyph.size();
  }

  /** Half way between top and bottom of a line's first character. */
  static double centre(TextLine line) {
    return line.baseline() - CENTRE * line.first().size();
  }
}
