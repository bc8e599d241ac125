package nianbao.stamp.ofd.page;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;

/** A path in its short form (GB/T 33190-2016 9.1 and table 36). */
final class PathData {

  /** A fiftieth of a millimetre is finer than a printer's dots: a chart has thousands of places. */
  private static final double FINEST = 50;

  private static final int PLACES = 2;

  private PathData() {}

  /**
   * Writes a path.
   *
   * @param move to the places that it is told in
   */
  static void write(Markup markup, Path2D path, AffineTransform move) {
    double[] at = new double[6];
    boolean first = true;
    for (PathIterator parts = path.getPathIterator(move); !parts.isDone(); parts.next()) {
      markup.plain(first ? "" : " ");
      first = false;
      switch (parts.currentSegment(at)) {
        case PathIterator.SEG_MOVETO -> write(markup, "M", at, 2);
        case PathIterator.SEG_LINETO -> write(markup, "L", at, 2);
        case PathIterator.SEG_QUADTO -> write(markup, "Q", at, 4);
        case PathIterator.SEG_CUBICTO -> write(markup, "B", at, 6);
        default -> markup.plain("C");
      }
    }
  }

  private static void write(Markup markup, String operator, double[] at, int count) {
    markup.plain(operator);
    for (int i = 0; i < count; i++) {
      markup.plain(" ").number(Math.round(at[i] * FINEST) / FINEST, PLACES);
    }
  }
}
