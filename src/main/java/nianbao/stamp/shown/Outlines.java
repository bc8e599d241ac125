package nianbao.stamp.shown;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** What can be told of a path by its corners. */
public final class Outlines {

  private static final double NEAR = 1e-6;

  private Outlines() {}

  /** Whether a path is one rectangle with upright edges. */
  static boolean isUprightRectangle(Path2D path) {
    Rectangle2D box = path.getBounds2D();
    double[] at = new double[6];
    int corners = 0;
    for (PathIterator parts = path.getPathIterator(null); !parts.isDone(); parts.next()) {
      int part = parts.currentSegment(at);
      boolean begins = part == PathIterator.SEG_MOVETO;
      boolean goesOn = part == PathIterator.SEG_LINETO && isCorner(box, at[0], at[1]);
      if (part != PathIterator.SEG_CLOSE && !goesOn && !(begins && corners == 0)) {
        return false;
      }
      corners += part == PathIterator.SEG_CLOSE ? 0 : 1;
    }
    return corners >= 4 && corners <= 5 && Math.abs(area(path)) > NEAR;
  }

  private static boolean isCorner(Rectangle2D box, double x, double y) {
    boolean side = Math.abs(x - box.getMinX()) < NEAR || Math.abs(x - box.getMaxX()) < NEAR;
    boolean end = Math.abs(y - box.getMinY()) < NEAR || Math.abs(y - box.getMaxY()) < NEAR;
    return side && end;
  }

  /** The parts of a path, each of which begins with a move. */
  public static List<Path2D> parts(Path2D path) {
    List<Path2D> all = new ArrayList<>();
    double[] at = new double[6];
    for (PathIterator parts = path.getPathIterator(null); !parts.isDone(); parts.next()) {
      int kind = parts.currentSegment(at);
      if (kind == PathIterator.SEG_MOVETO) {
        all.add(new Path2D.Double());
      }
      Path2D part = all.get(all.size() - 1);
      switch (kind) {
        case PathIterator.SEG_MOVETO -> part.moveTo(at[0], at[1]);
        case PathIterator.SEG_LINETO -> part.lineTo(at[0], at[1]);
        case PathIterator.SEG_QUADTO -> part.quadTo(at[0], at[1], at[2], at[3]);
        case PathIterator.SEG_CUBICTO -> part.curveTo(at[0], at[1], at[2], at[3], at[4], at[5]);
        default -> part.closePath();
      }
    }
    return all;
  }

  /**
   * Which way round a path goes: 1 or -1 if all its parts go the same way, 0 if they do not or some
   * are curved. Areas that go the same way never cancel each other out where they overlap.
   */
  public static int turn(Path2D path) {
    double[] at = new double[6];
    double area = 0;
    int turn = 0;
    double startX = 0;
    double startY = 0;
    double x = 0;
    double y = 0;
    for (PathIterator parts = path.getPathIterator(null); !parts.isDone(); parts.next()) {
      switch (parts.currentSegment(at)) {
        case PathIterator.SEG_MOVETO -> {
          turn = both(turn, area);
          area = 0;
          startX = at[0];
          startY = at[1];
          x = startX;
          y = startY;
        }
        case PathIterator.SEG_LINETO -> {
          area += (x - startX) * (at[1] - startY) - (at[0] - startX) * (y - startY);
          x = at[0];
          y = at[1];
        }
        case PathIterator.SEG_CLOSE -> {}
        default -> {
          return 0;
        }
      }
      if (turn == MIXED) {
        return 0;
      }
    }
    int all = both(turn, area);
    return all == MIXED ? 0 : all;
  }

  private static final int MIXED = 2;

  private static int both(int turn, double area) {
    int sign = (int) Math.signum(area);
    return sign == 0 || sign == turn ? turn : turn == 0 ? sign : MIXED;
  }

  private static double area(Path2D path) {
    Rectangle2D box = path.getBounds2D();
    return box.getWidth() * box.getHeight();
  }
}
