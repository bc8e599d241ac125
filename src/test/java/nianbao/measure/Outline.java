package nianbao.measure;

import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** The path that is being drawn, taken apart into the rectangles around what it paints. */
final class Outline {

  private GeneralPath path = new GeneralPath();

  GeneralPath path() {
    return path;
  }

  void clear() {
    path = new GeneralPath();
  }

  /** The rectangle around each closed piece. */
  List<Rectangle2D> pieces() {
    List<Rectangle2D> pieces = new ArrayList<>();
    GeneralPath piece = new GeneralPath();
    double[] points = new double[6];
    for (PathIterator i = path.getPathIterator(null, 0.1); !i.isDone(); i.next()) {
      if (i.currentSegment(points) == PathIterator.SEG_MOVETO) {
        addPiece(pieces, piece);
        piece = new GeneralPath();
        piece.moveTo(points[0], points[1]);
      } else if (i.currentSegment(points) == PathIterator.SEG_LINETO) {
        piece.lineTo(points[0], points[1]);
      }
    }
    addPiece(pieces, piece);
    return pieces;
  }

  /** The rectangle around each straight line of some thickness; its ends are cut square. */
  List<Rectangle2D> strokes(double thickness) {
    List<Rectangle2D> strokes = new ArrayList<>();
    double[] points = new double[6];
    double x = 0;
    double y = 0;
    for (PathIterator i = path.getPathIterator(null, 0.1); !i.isDone(); i.next()) {
      if (i.currentSegment(points) == PathIterator.SEG_LINETO) {
        strokes.add(stroke(x, y, points[0], points[1], thickness));
      }
      x = points[0];
      y = points[1];
    }
    return strokes;
  }

  private static Rectangle2D stroke(double x, double y, double toX, double toY, double thickness) {
    boolean across = Math.abs(toX - x) > Math.abs(toY - y);
    double half = thickness / 2;
    Rectangle2D line = new Rectangle2D.Double();
    line.setFrameFromDiagonal(x, y, toX, toY);
    line.setFrame(
        line.getX() - (across ? 0 : half),
        line.getY() - (across ? half : 0),
        line.getWidth() + (across ? 0 : thickness),
        line.getHeight() + (across ? thickness : 0));
    return line;
  }

  private static void addPiece(List<Rectangle2D> pieces, GeneralPath piece) {
    Rectangle2D bounds = piece.getBounds2D();
    if (bounds.getWidth() > 0 || bounds.getHeight() > 0) {
      pieces.add(bounds);
    }
  }
}
