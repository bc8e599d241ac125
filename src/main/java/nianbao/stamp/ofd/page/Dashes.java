package nianbao.stamp.ofd.page;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.List;

/**
 * Cuts a line into its dashes. An OFD can name a pattern (GB/T 33190-2016 8.2), which ofdrw does
 * not draw: dashes that are lines of their own are drawn by every reader.
 */
final class Dashes {

  /** How far a straight line may be from the curve that it stands for, in millimetres. */
  private static final double FLATNESS = 0.01;

  private final double[] lengths;
  private final int offsetIndex;
  private final double offsetRest;
  private final Path2D cut = new Path2D.Double();

  private double x;
  private double y;
  private int index;
  private double rest;

  private Dashes(List<Double> lengths, double offset) {
    this.lengths = lengths.stream().mapToDouble(Double::doubleValue).toArray();
    int at = 0;
    double left = offset;
    while (left >= this.lengths[at % this.lengths.length]) {
      left -= this.lengths[at % this.lengths.length];
      at++;
    }
    this.offsetIndex = at;
    this.offsetRest = this.lengths[at % this.lengths.length] - left;
  }

  /**
   * The dashes of a line, each a line.
   *
   * @param lengths of dashes and gaps in turns, not all of them 0
   * @param offset where in these the line begins, 0 or more
   */
  static Path2D of(Path2D line, List<Double> lengths, double offset) {
    if (lengths.stream().mapToDouble(Double::doubleValue).sum() <= 0) {
      return line;
    }
    Dashes dashes = new Dashes(lengths, offset);
    double[] to = new double[6];
    double startX = 0;
    double startY = 0;
    for (PathIterator it = line.getPathIterator(null, FLATNESS); !it.isDone(); it.next()) {
      switch (it.currentSegment(to)) {
        case PathIterator.SEG_MOVETO -> {
          startX = to[0];
          startY = to[1];
          dashes.begin(startX, startY);
        }
        case PathIterator.SEG_CLOSE -> dashes.draw(startX, startY);
        default -> dashes.draw(to[0], to[1]);
      }
    }
    return dashes.cut;
  }

  /**
   * Dashes that are wider than long, each as a line across it: as long as they are wide, and as
   * wide as they are long. Readers that draw lines with square ends would draw the dashes as
   * squares.
   */
  static Path2D across(Path2D dashes, double width) {
    Path2D across = new Path2D.Double();
    double[] to = new double[6];
    double fromX = 0;
    double fromY = 0;
    for (PathIterator it = dashes.getPathIterator(null); !it.isDone(); it.next()) {
      boolean isLine = it.currentSegment(to) == PathIterator.SEG_LINETO;
      // A dash of no length, as at a corner, has no direction to stand across.
      if (isLine && (to[0] != fromX || to[1] != fromY)) {
        double length = Math.hypot(to[0] - fromX, to[1] - fromY);
        double right = -(to[1] - fromY) / length * width / 2;
        double down = (to[0] - fromX) / length * width / 2;
        double x = (fromX + to[0]) / 2;
        double y = (fromY + to[1]) / 2;
        across.moveTo(x - right, y - down);
        across.lineTo(x + right, y + down);
      }
      fromX = to[0];
      fromY = to[1];
    }
    return across;
  }

  private void begin(double toX, double toY) {
    x = toX;
    y = toY;
    index = offsetIndex;
    rest = offsetRest;
    moveTo();
  }

  private void draw(double toX, double toY) {
    double length = Math.hypot(toX - x, toY - y);
    while (length > rest) {
      double share = rest / length;
      length -= rest;
      step(x + (toX - x) * share, y + (toY - y) * share);
      index++;
      rest = lengths[index % lengths.length];
      moveTo();
    }
    rest -= length;
    step(toX, toY);
  }

  private void step(double toX, double toY) {
    x = toX;
    y = toY;
    if (isDash()) {
      cut.lineTo(x, y);
    }
  }

  private void moveTo() {
    if (isDash()) {
      cut.moveTo(x, y);
    }
  }

  private boolean isDash() {
    return index % 2 == 0;
  }
}
