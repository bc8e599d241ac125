package nianbao.drawing;

import java.util.Arrays;

/**
 * How much of each dot of a rectangle shapes cover, to the exact share of its area. Every edge of a
 * shape adds what lies to its right, downward edges as more and upward ones as less, and what dots
 * differ by from those at their left is kept: so an edge costs as many dots as it goes through.
 */
final class Coverage {

  /** A share that changes none of the greys. */
  private static final float LEAST = 1 / 512f;

  private float[] changes = new float[0];
  private int left;
  private int top;
  private int columns;
  private int rows;
  private int stride;

  /** Begins with a rectangle of dots that nothing covers. */
  void begin(int newLeft, int newTop, int right, int bottom) {
    left = newLeft;
    top = newTop;
    columns = right - left;
    rows = bottom - top;
    // Two more tell of what ends at the right edge.
    stride = columns + 2;
    if (changes.length < stride * rows) {
      changes = new float[stride * rows];
    }
  }

  /** Adds an edge; it lies in the rectangle. */
  void add(double fromX, double fromY, double toX, double toY) {
    if (fromY == toY) {
      return;
    }
    boolean down = fromY < toY;
    double x = (down ? fromX : toX) - left;
    double y = (down ? fromY : toY) - top;
    double end = (down ? toY : fromY) - top;
    double slope = (toX - fromX) / (toY - fromY);
    for (int row = (int) y; row < rows && row < end; row++) {
      double bottom = Math.min(row + 1.0, end);
      double next = x + slope * (bottom - y);
      cross(row * stride, Math.min(x, next), Math.max(x, next), down ? bottom - y : y - bottom);
      x = next;
      y = bottom;
    }
  }

  /** A piece of an edge within a row of dots, where it goes down so much. */
  private void cross(int row, double from, double to, double height) {
    double part = height / (to - from);
    double areaBefore = 0;
    double coveredBefore = 0;
    for (int dot = Math.max(0, (int) from); dot <= (int) to + 1; dot++) {
      double edge = dot + 1.0;
      double area =
          edge < to ? part * (edge - from) * (edge - from) / 2 : height * (edge - (from + to) / 2);
      double covered = area - areaBefore;
      changes[row + Math.min(dot, columns + 1)] += (float) (covered - coveredBefore);
      areaBefore = area;
      coveredBefore = covered;
    }
  }

  /**
   * Paints what is covered, and begins anew with the same rectangle.
   *
   * @param dots of a sheet, a byte each, 0 for black
   * @param width of the sheet
   */
  void paint(byte[] dots, int width, int gray) {
    for (int row = 0; row < rows; row++) {
      int place = (top + row) * width + left;
      int change = row * stride;
      float covered = 0;
      for (int column = 0; column < columns; column++) {
        covered += changes[change + column];
        float share = Math.abs(covered);
        if (share > 1 - LEAST) {
          dots[place + column] = (byte) gray;
        } else if (share > LEAST) {
          int before = dots[place + column] & 0xFF;
          dots[place + column] = (byte) (before + (gray - before) * share + 0.5f);
        }
      }
      Arrays.fill(changes, change, change + stride, 0);
    }
  }
}
