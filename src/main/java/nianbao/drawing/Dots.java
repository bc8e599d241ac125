package nianbao.drawing;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.util.Arrays;

/**
 * A sheet of dots, white at first, that shapes are painted on in greys, with soft edges.
 *
 * <p>Java's own painter goes over the whole rectangle that a shape lies in, with eight lines to a
 * dot. Shapes of a chart are many small ones all over the sheet: here they are painted one after
 * the other, each over its own few dots, in a fourth of the time. A contour that lies within
 * another in the other direction is a hole.
 */
final class Dots {

  /** How far a curve may be off the lines in its place, in dots. */
  private static final double FLATNESS = 0.1;

  private static final byte WHITE = (byte) 0xFF;
  private static final int EDGE = 4;

  private final int width;
  private final int height;
  private final byte[] grays;
  private final Coverage coverage = new Coverage();

  /** Of contours that belong together, and behind them of the one that is being read. */
  private double[] edges = new double[256 * EDGE];

  private int count;
  private int together;
  private Box all = box(0, 0);

  private record Box(double left, double top, double right, double bottom) {
    Box with(Box other) {
      return new Box(
          Math.min(left, other.left),
          Math.min(top, other.top),
          Math.max(right, other.right),
          Math.max(bottom, other.bottom));
    }

    boolean meets(Box other) {
      return left <= other.right
          && other.left <= right
          && top <= other.bottom
          && other.top <= bottom;
    }
  }

  Dots(int width, int height) {
    this.width = width;
    this.height = height;
    this.grays = new byte[width * height];
    Arrays.fill(grays, WHITE);
  }

  /** The dots line by line, a byte each, 0 for black. */
  byte[] grays() {
    return grays;
  }

  /** Paints a shape whose contours may stand in any order; what lies off the sheet is lost. */
  void paint(Shape shape, AffineTransform place, int gray) {
    read(shape, place, gray, false);
  }

  /**
   * Paints many shapes at once: each has its contours one behind the other, the hole behind what it
   * is in or right before it, as bars have, and the edges of lines that Java makes shapes of.
   */
  void paintEach(Shape shapes, AffineTransform place, int gray) {
    read(shapes, place, gray, true);
  }

  private void read(Shape shape, AffineTransform place, int gray, boolean apart) {
    double[] at = new double[6];
    double startX = 0;
    double startY = 0;
    double x = 0;
    double y = 0;
    PathIterator path = shape.getPathIterator(place, FLATNESS);
    for (; !path.isDone(); path.next()) {
      int kind = path.currentSegment(at);
      boolean move = kind == PathIterator.SEG_MOVETO;
      boolean back = move || kind == PathIterator.SEG_CLOSE;
      double nextX = back ? startX : within(at[0], width);
      double nextY = back ? startY : within(at[1], height);
      add(x, y, nextX, nextY);
      if (move && apart) {
        end(gray);
      }
      if (move) {
        startX = within(at[0], width);
        startY = within(at[1], height);
      }
      x = move ? startX : nextX;
      y = move ? startY : nextY;
    }
    add(x, y, startX, startY);
    end(gray);
    paint(gray);
  }

  private static double within(double place, int end) {
    return Math.min(end, Math.max(0, place));
  }

  private void add(double fromX, double fromY, double toX, double toY) {
    if (count + EDGE > edges.length) {
      edges = Arrays.copyOf(edges, edges.length * 2);
    }
    edges[count++] = fromX;
    edges[count++] = fromY;
    edges[count++] = toX;
    edges[count++] = toY;
  }

  /** A contour is whole: it belongs to those before if their rectangles meet. */
  private void end(int gray) {
    Box box = box(together, count);
    if (together > 0 && count > together && !all.meets(box)) {
      int length = count - together;
      int from = together;
      count = from;
      paint(gray);
      System.arraycopy(edges, from, edges, 0, length);
      count = length;
    }
    all = all.with(box);
    together = count;
  }

  private Box box(int from, int to) {
    double left = Double.POSITIVE_INFINITY;
    double top = Double.POSITIVE_INFINITY;
    double right = Double.NEGATIVE_INFINITY;
    double bottom = Double.NEGATIVE_INFINITY;
    for (int i = from; i < to; i += EDGE) {
      left = Math.min(left, edges[i]);
      top = Math.min(top, edges[i + 1]);
      right = Math.max(right, edges[i]);
      bottom = Math.max(bottom, edges[i + 1]);
    }
    return new Box(left, top, right, bottom);
  }

  private void paint(int gray) {
    if (count > 0) {
      coverage.begin(
          (int) all.left(),
          (int) all.top(),
          (int) Math.ceil(all.right()),
          (int) Math.ceil(all.bottom()));
      for (int i = 0; i < count; i += EDGE) {
        coverage.add(edges[i], edges[i + 1], edges[i + 2], edges[i + 3]);
      }
      coverage.paint(grays, width, gray);
    }
    count = 0;
    together = 0;
    all = box(0, 0);
  }
}
