package nianbao.chart;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import nianbao.chart.canvas.Hatching;
import nianbao.chart.canvas.Ink;

/** What tells one series from another, on a copy of a copy too. */
final class Inks {

  static final Ink BLACK = Ink.plain(0);
  static final Ink RULE = Ink.plain(190);
  static final Stroke THIN = new BasicStroke(0.5f);

  private static final int WHITE = 255;

  private static final List<Ink> AREAS =
      List.of(
          new Ink(1, 70, Hatching.NONE),
          new Ink(2, WHITE, new Hatching(List.of(45), 3, false)),
          new Ink(3, 185, Hatching.NONE),
          new Ink(4, WHITE, new Hatching(List.of(0, 90), 3.5, false)),
          new Ink(5, 70, new Hatching(List.of(135), 3.5, true)),
          new Ink(6, WHITE, new Hatching(List.of(90), 2.5, false)),
          new Ink(7, 185, new Hatching(List.of(0), 3, false)),
          new Ink(8, WHITE, Hatching.NONE));

  /** Not finer than it takes to tell them apart: a format without dashes has a line for each. */
  private static final float[][] DASHES = {{}, {8, 4}, {3, 4}, {10, 3, 3, 3}, {5, 5}, {1.5f, 5}};

  private Inks() {}

  static Ink area(int series) {
    return AREAS.get(series);
  }

  static Ink line(int series) {
    return new Ink(series + 1, series % 2 == 0 ? 0 : 80, Hatching.NONE);
  }

  static Stroke stroke(int series) {
    float[] dashes = DASHES[series];
    return dashes.length == 0
        ? new BasicStroke(1.1f)
        : new BasicStroke(1.1f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, dashes, 0);
  }

  /** The mark at a figure of a line. */
  static Shape mark(int series) {
    return switch (series % 3) {
      case 0 -> circle();
      case 1 -> new Rectangle2D.Double(-2, -2, 4, 4);
      default -> triangle();
    };
  }

  /** Marks of the first three series are black, those of the others white. */
  static Ink markInk(int series) {
    return new Ink(series + 1, series < 3 ? 0 : WHITE, Hatching.NONE);
  }

  /** Of two curves, within 0.04 pt of a circle: a line has many, and each number is written. */
  private static Shape circle() {
    double radius = 2.2;
    double reach = radius * 4 / 3;
    Path2D shape = new Path2D.Double();
    shape.moveTo(radius, 0);
    shape.curveTo(radius, reach, -radius, reach, -radius, 0);
    shape.curveTo(-radius, -reach, radius, -reach, radius, 0);
    shape.closePath();
    return shape;
  }

  private static Shape triangle() {
    Path2D shape = new Path2D.Double();
    shape.moveTo(0, -2.8);
    shape.lineTo(2.6, 2);
    shape.lineTo(-2.6, 2);
    shape.closePath();
    return shape;
  }
}
