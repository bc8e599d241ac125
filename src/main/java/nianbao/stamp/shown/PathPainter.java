package nianbao.stamp.shown;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** Paths, and what is painted with them (ISO 32000-1 8.5). */
final class PathPainter {

  private final List<Shown> shown;
  private Path2D path = new Path2D.Double();
  private boolean clipping;
  private boolean clippingEvenOdd;

  /** A painter that adds what it paints. */
  PathPainter(List<Shown> shown) {
    this.shown = shown;
  }

  /** Takes an operator, if it is one of paths. */
  boolean takes(String operator, Operands operands, Graphics graphics, int mark) {
    return extend(operator, operands, graphics.matrix) || paint(operator, graphics, mark);
  }

  private boolean extend(String operator, Operands at, AffineTransform matrix) {
    switch (operator) {
      case "m" -> {
        double[] to = points(at, matrix, 1);
        path.moveTo(to[0], to[1]);
      }
      case "l" -> {
        double[] to = points(at, matrix, 1);
        path.lineTo(to[0], to[1]);
      }
      case "c" -> {
        double[] to = points(at, matrix, 3);
        path.curveTo(to[0], to[1], to[2], to[3], to[4], to[5]);
      }
      case "v" -> {
        double[] to = points(at, matrix, 2);
        Point2D from = path.getCurrentPoint();
        path.curveTo(from.getX(), from.getY(), to[0], to[1], to[2], to[3]);
      }
      case "y" -> {
        double[] to = points(at, matrix, 2);
        path.curveTo(to[0], to[1], to[2], to[3], to[2], to[3]);
      }
      case "re" -> rectangle(at, matrix);
      case "h" -> path.closePath();
      case "W" -> clipping = true;
      case "W*" -> {
        clipping = true;
        clippingEvenOdd = true;
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private static double[] points(Operands operands, AffineTransform matrix, int count) {
    double[] points = new double[2 * count];
    for (int i = 0; i < points.length; i++) {
      points[i] = operands.number(i);
    }
    matrix.transform(points, 0, points, 0, count);
    return points;
  }

  private void rectangle(Operands operands, AffineTransform matrix) {
    double left = operands.number(0);
    double bottom = operands.number(1);
    double right = left + operands.number(2);
    double top = bottom + operands.number(3);
    double[] corners = {left, bottom, right, bottom, right, top, left, top};
    matrix.transform(corners, 0, corners, 0, 4);
    path.moveTo(corners[0], corners[1]);
    path.lineTo(corners[2], corners[3]);
    path.lineTo(corners[4], corners[5]);
    path.lineTo(corners[6], corners[7]);
    path.closePath();
  }

  private boolean paint(String operator, Graphics graphics, int mark) {
    switch (operator) {
      case "n" -> {}
      case "f", "F" -> fill(false, graphics, mark);
      case "f*" -> fill(true, graphics, mark);
      case "S" -> stroke(graphics, mark);
      case "s" -> {
        path.closePath();
        stroke(graphics, mark);
      }
      case "B", "B*" -> {
        fill(operator.equals("B*"), graphics, mark);
        stroke(graphics, mark);
      }
      case "b", "b*" -> {
        path.closePath();
        fill(operator.equals("b*"), graphics, mark);
        stroke(graphics, mark);
      }
      default -> {
        return false;
      }
    }
    end(graphics);
    return true;
  }

  private void fill(boolean evenOdd, Graphics graphics, int mark) {
    Shown.Manner manner = graphics.manner(mark, path.getBounds2D());
    shown.add(new Shown.Fill(manner, path, evenOdd, graphics.fillColour));
  }

  private void stroke(Graphics graphics, int mark) {
    Shown.Pen pen = graphics.pen();
    Rectangle2D box = path.getBounds2D();
    double half = pen.width() / 2;
    box.setRect(
        box.getX() - half,
        box.getY() - half,
        box.getWidth() + pen.width(),
        box.getHeight() + pen.width());
    shown.add(new Shown.Stroke(graphics.manner(mark, box), path, pen));
  }

  private void end(Graphics graphics) {
    if (clipping) {
      graphics.clip(new Shown.Clip(path, clippingEvenOdd, Outlines.isUprightRectangle(path)));
    }
    clipping = false;
    clippingEvenOdd = false;
    path = new Path2D.Double();
  }
}
