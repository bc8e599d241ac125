package nianbao.render.truetype.outline;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

/**
 * The contours of a glyph: points in font units, some of them on the curve (OpenType 1.9, glyf).
 *
 * @param contours in the order of the file
 */
public record Outline(List<List<Point>> contours) {

  /**
   * A point of a contour.
   *
   * @param on whether the contour passes through it
   */
  public record Point(double x, double y, boolean on) {}

  /** Keeps its own list. */
  public Outline {
    contours = contours.stream().map(List::copyOf).toList();
  }

  /** These contours as a transformation moves them. */
  public Outline moved(AffineTransform transform) {
    return new Outline(
        contours.stream()
            .map(contour -> contour.stream().map(point -> moved(point, transform)).toList())
            .toList());
  }

  private static Point moved(Point point, AffineTransform transform) {
    Point2D moved = transform.transform(new Point2D.Double(point.x(), point.y()), null);
    return new Point(moved.getX(), moved.getY(), point.on());
  }

  /** These contours as Java paints them, in font units. */
  public Path2D path() {
    Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
    contours.stream().filter(contour -> !contour.isEmpty()).forEach(each -> add(each, path));
    return path;
  }

  /** Between two points off the curve lies one on it that the file leaves out. */
  private static void add(List<Point> contour, Path2D path) {
    Point last = contour.get(contour.size() - 1);
    Point before = last.on() ? last : between(last, contour.get(0));
    path.moveTo(before.x(), before.y());
    for (int i = 0; i < contour.size(); i++) {
      Point point = contour.get(i);
      Point next = contour.get((i + 1) % contour.size());
      if (point.on()) {
        path.lineTo(point.x(), point.y());
      } else {
        Point end = next.on() ? next : between(point, next);
        path.quadTo(point.x(), point.y(), end.x(), end.y());
      }
    }
    path.closePath();
  }

  private static Point between(Point left, Point right) {
    return new Point((left.x() + right.x()) / 2, (left.y() + right.y()) / 2, true);
  }

  /** These contours and others. */
  Outline with(Outline other) {
    List<List<Point>> both = new ArrayList<>(contours);
    both.addAll(other.contours());
    return new Outline(both);
  }
}
