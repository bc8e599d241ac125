package nianbao.chart.canvas;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * Parallel lines over a shape, cut where it ends: a page then needs neither a clip nor a pattern,
 * which not every format has.
 *
 * @param angles of the lines, in degrees
 * @param distance from line to line, in pt
 * @param white whether the lines are white, for dark shapes
 */
public record Hatching(List<Integer> angles, double distance, boolean white) {

  /** No lines. */
  public static final Hatching NONE = new Hatching(List.of(), 1, false);

  private static final double FLATNESS = 0.05;

  /** Keeps its own list. */
  public Hatching {
    angles = List.copyOf(angles);
  }

  /** The lines within a shape; empty where there are none. */
  Path2D over(Shape shape) {
    Path2D lines = new Path2D.Double();
    for (int angle : angles) {
      AffineTransform turn = AffineTransform.getRotateInstance(Math.toRadians(angle));
      AffineTransform back = AffineTransform.getRotateInstance(Math.toRadians(-angle));
      lines.append(level(back.createTransformedShape(shape)).getPathIterator(turn), false);
    }
    return lines;
  }

  /** Level lines within a shape. They lie on one raster for the whole sheet. */
  private Path2D level(Shape shape) {
    List<Point2D[]> edges = edges(shape);
    Rectangle2D bounds = shape.getBounds2D();
    Path2D lines = new Path2D.Double();
    double first = (Math.floor(bounds.getMinY() / distance) + 0.5) * distance;
    for (double y = first; y < bounds.getMaxY(); y += distance) {
      double[] crossings = crossings(edges, y);
      for (int i = 0; i + 1 < crossings.length; i += 2) {
        lines.moveTo(crossings[i], y);
        lines.lineTo(crossings[i + 1], y);
      }
    }
    return lines;
  }

  private static double[] crossings(List<Point2D[]> edges, double y) {
    return edges.stream()
        .filter(edge -> edge[0].getY() <= y != edge[1].getY() <= y)
        .mapToDouble(edge -> crossing(edge[0], edge[1], y))
        .sorted()
        .toArray();
  }

  private static double crossing(Point2D from, Point2D to, double y) {
    double part = (y - from.getY()) / (to.getY() - from.getY());
    return from.getX() + part * (to.getX() - from.getX());
  }

  private static List<Point2D[]> edges(Shape shape) {
    List<Point2D[]> edges = new ArrayList<>();
    double[] at = new double[6];
    Point2D start = new Point2D.Double();
    Point2D last = start;
    for (PathIterator path = shape.getPathIterator(null, FLATNESS); !path.isDone(); path.next()) {
      int kind = path.currentSegment(at);
      Point2D next = kind == PathIterator.SEG_CLOSE ? start : new Point2D.Double(at[0], at[1]);
      if (kind == PathIterator.SEG_MOVETO) {
        start = next;
      } else {
        edges.add(new Point2D[] {last, next});
      }
      last = next;
    }
    return edges;
  }
}
