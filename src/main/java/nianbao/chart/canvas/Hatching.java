package nianbao.chart.canvas;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nianbao.drawing.Outlines;

/**
 * Parallel lines over a shape, cut where it ends: a page then needs neither a clip nor a pattern of
 * tiles, which not every format has.
 *
 * @param angles of the lines, in degrees
 * @param distance from line to line, in pt
 * @param white whether the lines are white, for dark shapes
 */
public record Hatching(List<Integer> angles, double distance, boolean white) {

  /** No lines. */
  public static final Hatching NONE = new Hatching(List.of(), 1, false);

  private static final int RIGHT = 90;
  private static final double WIDTH = 0.4;
  private static final double FLATNESS = 0.05;

  /** Lines that are written down one by one. */
  private static final int FEW = 4;

  /**
   * Lines that are drawn alike.
   *
   * @param width of each, in pt
   * @param dashes as in {@link nianbao.drawing.Drawing.Path}
   */
  record Lines(Path2D path, double width, String dashes) {}

  /** Keeps its own list. */
  public Hatching {
    angles = List.copyOf(angles);
  }

  /** The lines within a shape; empty where there are none. */
  List<Lines> over(Shape shape) {
    List<Lines> lines = new ArrayList<>();
    for (int angle : angles) {
      lines.add(
          shape instanceof Rectangle2D bar && isAcross(angle, bar)
              ? across(angle, bar)
              : new Lines(turned(angle, shape), WIDTH, ""));
    }
    lines.removeIf(each -> each.path().getCurrentPoint() == null);
    return lines;
  }

  private Path2D turned(int angle, Shape shape) {
    AffineTransform turn = AffineTransform.getRotateInstance(Math.toRadians(angle));
    AffineTransform back = AffineTransform.getRotateInstance(Math.toRadians(-angle));
    Path2D lines = level(back.createTransformedShape(shape));
    lines.transform(turn);
    return lines;
  }

  /** In a bar thinner than the lines are apart their slant cannot be seen. */
  private boolean isAcross(int angle, Rectangle2D bar) {
    return angle % RIGHT == 0 || Math.min(bar.getWidth(), bar.getHeight()) < distance;
  }

  /** Lines straight across a bar, which begin at its left or upper end. */
  private Lines across(int angle, Rectangle2D bar) {
    boolean level = angle % RIGHT == 0 ? angle == RIGHT : bar.getWidth() > bar.getHeight();
    // What a slanted line takes up along the bar.
    double slant = angle % RIGHT == 0 ? 1 : Math.sqrt(2);
    double gap = (distance - WIDTH) * slant;
    double length = level ? bar.getWidth() : bar.getHeight();
    boolean few = length < FEW * distance * slant;
    return few ? each(bar, level, gap, WIDTH * slant) : dashed(bar, level, gap, WIDTH * slant);
  }

  private static Lines each(Rectangle2D bar, boolean level, double gap, double width) {
    Path2D lines = new Path2D.Double();
    double length = level ? bar.getWidth() : bar.getHeight();
    for (double at = (gap + width) / 2; at < length; at += gap + width) {
      double x = bar.getMinX() + at;
      double y = bar.getMinY() + at;
      lines.moveTo(level ? x : bar.getMinX(), level ? bar.getMinY() : y);
      lines.lineTo(level ? x : bar.getMaxX(), level ? bar.getMaxY() : y);
    }
    return new Lines(lines, width, "");
  }

  /**
   * One line along the bar, as wide as it, with dashes as long as the lines are wide: a hundred
   * lines cost as much as one, but bars of different widths have nothing in common.
   */
  private static Lines dashed(Rectangle2D bar, boolean level, double gap, double width) {
    Path2D along = new Path2D.Double();
    double broad = Math.round((level ? bar.getHeight() : bar.getWidth()) * 100) / 100.0;
    if (broad > 0) {
      along.moveTo(
          level ? bar.getMinX() + gap / 2 : bar.getCenterX(),
          level ? bar.getCenterY() : bar.getMinY() + gap / 2);
      along.lineTo(
          level ? bar.getMaxX() : bar.getCenterX(), level ? bar.getCenterY() : bar.getMaxY());
    }
    return new Lines(along, broad, Outlines.number(width) + " " + Outlines.number(gap));
  }

  /** Level lines within a shape. They lie on one raster for the whole sheet. */
  private Path2D level(Shape shape) {
    List<Edge> edges = edges(shape);
    double[] crossings = new double[edges.size()];
    Rectangle2D bounds = shape.getBounds2D();
    Path2D lines = new Path2D.Double();
    double first = (Math.floor(bounds.getMinY() / distance) + 0.5) * distance;
    for (double y = first; y < bounds.getMaxY(); y += distance) {
      int count = crossings(edges, y, crossings);
      for (int i = 0; i + 1 < count; i += 2) {
        lines.moveTo(crossings[i], y);
        lines.lineTo(crossings[i + 1], y);
      }
    }
    return lines;
  }

  /** Fills in where edges cross a level line, from left to right, and tells how many. */
  private static int crossings(List<Edge> edges, double y, double[] crossings) {
    int count = 0;
    for (Edge edge : edges) {
      if (edge.fromY() <= y != edge.toY() <= y) {
        crossings[count++] = edge.crossing(y);
      }
    }
    Arrays.sort(crossings, 0, count);
    return count;
  }

  private record Edge(double fromX, double fromY, double toX, double toY) {
    double crossing(double y) {
      double part = (y - fromY) / (toY - fromY);
      return fromX + part * (toX - fromX);
    }
  }

  private static List<Edge> edges(Shape shape) {
    List<Edge> edges = new ArrayList<>();
    double[] at = new double[6];
    double startX = 0;
    double startY = 0;
    double lastX = 0;
    double lastY = 0;
    for (PathIterator path = shape.getPathIterator(null, FLATNESS); !path.isDone(); path.next()) {
      int kind = path.currentSegment(at);
      double nextX = kind == PathIterator.SEG_CLOSE ? startX : at[0];
      double nextY = kind == PathIterator.SEG_CLOSE ? startY : at[1];
      if (kind == PathIterator.SEG_MOVETO) {
        startX = nextX;
        startY = nextY;
      } else {
        edges.add(new Edge(lastX, lastY, nextX, nextY));
      }
      lastX = nextX;
      lastY = nextY;
    }
    return edges;
  }
}
