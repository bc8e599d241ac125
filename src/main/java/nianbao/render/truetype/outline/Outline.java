package nianbao.render.truetype.outline;

import java.awt.geom.AffineTransform;
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

  /** These contours and others. */
  Outline with(Outline other) {
    List<List<Point>> both = new ArrayList<>(contours);
    both.addAll(other.contours());
    return new Outline(both);
  }
}
