package nianbao.drawing;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.StringTokenizer;
import java.util.stream.IntStream;

/**
 * Shapes as SVG 2 9.3 writes them, to a hundredth of a pt: absolute moves, lines, curves and
 * closings, such as {@code M1 2L3 4C5 6 7 8 9 10Z}; of a rectangle, by far the most usual, a corner
 * and its sides: {@code M1 2h3v4h-3z}.
 */
public final class Outlines {

  private static final String LETTERS = "MLQCZ";
  private static final int[] NUMBERS = {2, 2, 4, 6, 0};

  /** What is read. */
  private static final String COMMANDS = "MLCZhvz";

  private static final int[] ARGUMENTS = {2, 2, 6, 0, 1, 1, 0};

  /** What hundredths are behind a whole number: nothing, .01 and so on. */
  private static final String[] FRACTIONS =
      IntStream.range(0, 100)
          .mapToObj(i -> i == 0 ? "" : "." + i / 10 + (i % 10 == 0 ? "" : i % 10))
          .toArray(String[]::new);

  /** Characters of a move or line. */
  private static final int USUAL_STEP = 8;

  private Outlines() {}

  /** A shape in writing. */
  public static String of(Shape shape, AffineTransform transform) {
    StringBuilder text = new StringBuilder();
    append(text, shape, transform);
    return text.toString();
  }

  /**
   * Writes a shape behind others: a chart is made of thousands of numbers. A line that begins where
   * the last ends goes on from it.
   */
  public static void append(StringBuilder text, Shape shape, AffineTransform transform) {
    if (shape instanceof Rectangle2D box && transform.isIdentity()) {
      append(text, box);
    } else if (shape instanceof Line2D line && transform.isIdentity()) {
      append(text, line);
    } else {
      appendPath(text, shape, transform);
    }
  }

  private static void append(StringBuilder text, Rectangle2D box) {
    int left = hundredths(box.getMinX());
    int top = hundredths(box.getMinY());
    int width = hundredths(box.getMaxX()) - left;
    append(text.append('M'), left);
    append(text.append(' '), top);
    append(text.append('h'), width);
    append(text.append('v'), hundredths(box.getMaxY()) - top);
    append(text.append('h'), -width);
    text.append('z');
  }

  private static void append(StringBuilder text, Line2D line) {
    int begin = text.length();
    append(text.append('L'), hundredths(line.getX1()));
    append(text.append(' '), hundredths(line.getY1()));
    if (endsTwice(text, begin)) {
      text.setLength(begin);
    } else {
      text.setCharAt(begin, 'M');
    }
    append(text.append('L'), hundredths(line.getX2()));
    append(text.append(' '), hundredths(line.getY2()));
  }

  /** Whether what stands behind a place stands before it as well. */
  private static boolean endsTwice(StringBuilder text, int place) {
    int before = place - (text.length() - place);
    return before >= 0 && text.lastIndexOf(text.substring(place), before) == before;
  }

  private static void appendPath(StringBuilder text, Shape shape, AffineTransform transform) {
    double[] at = new double[6];
    double x = 0;
    double y = 0;
    int start = text.length();
    int last = start;
    for (PathIterator path = shape.getPathIterator(transform); !path.isDone(); path.next()) {
      int kind = path.currentSegment(at);
      if (kind == PathIterator.SEG_QUADTO) {
        kind = PathIterator.SEG_CUBICTO;
        raise(x, y, at);
      }
      if (kind == PathIterator.SEG_CLOSE && isBack(text, start, last)) {
        text.setLength(last);
      }
      last = text.length();
      start = kind == PathIterator.SEG_MOVETO ? last : start;
      text.append(LETTERS.charAt(kind));
      append(text, at, NUMBERS[kind]);
      if (NUMBERS[kind] > 0) {
        x = at[NUMBERS[kind] - 2];
        y = at[NUMBERS[kind] - 1];
      }
    }
  }

  private static void append(StringBuilder text, double[] numbers, int count) {
    for (int i = 0; i < count; i++) {
      if (i > 0) {
        text.append(' ');
      }
      append(text, hundredths(numbers[i]));
    }
  }

  /** Whether the last line leads back to the start, as the closing behind it does anyway. */
  private static boolean isBack(StringBuilder text, int start, int last) {
    int length = text.length() - last;
    int end = start + length;
    return text.charAt(last) == 'L'
        && last > end
        && text.substring(start + 1, end).equals(text.substring(last + 1))
        && Character.isLetter(text.charAt(end));
  }

  /** A curve of second degree as one of third: a page knows no other. */
  private static void raise(double x, double y, double[] at) {
    double[] control = {at[0], at[1]};
    at[4] = at[2];
    at[5] = at[3];
    at[0] = x + (control[0] - x) * 2 / 3;
    at[1] = y + (control[1] - y) * 2 / 3;
    at[2] = at[4] + (control[0] - at[4]) * 2 / 3;
    at[3] = at[5] + (control[1] - at[5]) * 2 / 3;
  }

  /** A number to a hundredth, without what it does not need. */
  public static String number(double value) {
    StringBuilder text = new StringBuilder();
    append(text, hundredths(value));
    return text.toString();
  }

  private static int hundredths(double value) {
    return Math.toIntExact(Math.round(value * 100));
  }

  private static void append(StringBuilder text, int hundredths) {
    int size = Math.abs(hundredths);
    if (hundredths < 0) {
      text.append('-');
    }
    text.append(size / 100).append(FRACTIONS[size % 100]);
  }

  /**
   * The shape that was written down.
   *
   * @throws IllegalArgumentException if it has commands other than these
   */
  public static Path2D shape(String outline) {
    // Java's own paths grow by a few hundred numbers at most, and are copied each time.
    Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO, outline.length() / USUAL_STEP);
    int at = 0;
    while (at < outline.length()) {
      int end = at + 1;
      while (end < outline.length() && !Character.isLetter(outline.charAt(end))) {
        end++;
      }
      add(outline.charAt(at), numbers(outline.substring(at + 1, end)), path);
      at = end;
    }
    return path;
  }

  private static double[] numbers(String text) {
    StringTokenizer words = new StringTokenizer(text, " ,");
    double[] numbers = new double[words.countTokens()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = Double.parseDouble(words.nextToken());
    }
    return numbers;
  }

  private static void add(char command, double[] at, Path2D path) {
    int kind = COMMANDS.indexOf(command);
    if (kind < 0 || at.length != ARGUMENTS[kind]) {
      throw new IllegalArgumentException("a drawing with a path of " + command);
    }
    switch (command) {
      case 'M' -> path.moveTo(at[0], at[1]);
      case 'L' -> path.lineTo(at[0], at[1]);
      case 'C' -> path.curveTo(at[0], at[1], at[2], at[3], at[4], at[5]);
      case 'h' -> lineTo(path, at[0], 0);
      case 'v' -> lineTo(path, 0, at[0]);
      default -> path.closePath();
    }
  }

  private static void lineTo(Path2D path, double right, double down) {
    Point2D from = path.getCurrentPoint();
    path.lineTo(from.getX() + right, from.getY() + down);
  }
}
