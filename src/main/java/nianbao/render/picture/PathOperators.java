package nianbao.render.picture;

import java.awt.geom.AffineTransform;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nianbao.drawing.Outlines;
import org.w3c.dom.Element;

/**
 * Paths of SVG as operators of a page (ISO 32000-1 8.5), in the drawing's own numbers: those of the
 * page would have more digits. Of what they are painted with only changes are written.
 */
final class PathOperators {

  private static final Pattern GRAY = Pattern.compile("rgb\\((\\d+),\\1,\\1\\)");
  private static final String COMMANDS = "MLCZ";
  private static final int[] NUMBERS = {2, 2, 6, 0};
  private static final String[] OPERATORS = {" m\n", " l\n", " c\n", "h\n"};
  private static final String NONE = "none";
  private static final double WHITE = 255;

  private final StringBuilder operators = new StringBuilder();
  private String fill = "";
  private String stroke = "";

  boolean isEmpty() {
    return operators.isEmpty();
  }

  /**
   * Adds a path.
   *
   * @throws IllegalArgumentException if it is of what is not known here
   */
  void add(Element path) {
    boolean filled = !path.getAttribute("fill").equals(NONE);
    boolean drawn = !path.getAttribute("stroke").equals(NONE);
    if (filled) {
      String ink = gray(path.getAttribute("fill")) + " g\n";
      operators.append(ink.equals(fill) ? "" : ink);
      fill = ink;
    }
    if (drawn) {
      String ink = pen(path);
      operators.append(ink.equals(stroke) ? "" : ink);
      stroke = ink;
    }
    add(path.getAttribute("d"));
    operators.append(filled && drawn ? "B\n" : filled ? "f\n" : drawn ? "S\n" : "n\n");
  }

  /**
   * All of them in the state of their own, with flat ends of lines, and with corners as SVG has
   * them.
   */
  byte[] bytes(AffineTransform place) {
    double[] matrix = new double[6];
    place.getMatrix(matrix);
    StringBuilder all = new StringBuilder("q\n");
    for (double number : matrix) {
      all.append(Outlines.number(number)).append(' ');
    }
    all.append("cm\n0 J 4 M\n").append(operators).append("Q\n");
    return all.toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  private static String pen(Element path) {
    String dashes = path.getAttribute("stroke-dasharray");
    StringBuilder lengths = new StringBuilder();
    for (int at = 0; at < dashes.length(); at++) {
      int end = number(dashes, at);
      lengths.append(dashes, at, end).append(end < dashes.length() ? " " : "");
      at = end;
    }
    String width = path.getAttribute("stroke-width");
    if (number(width, 0) < width.length()) {
      throw new IllegalArgumentException("a drawing with lines of " + width);
    }
    return gray(path.getAttribute("stroke")) + " G\n" + width + " w\n[" + lengths + "] 0 d\n";
  }

  private void add(String outline) {
    int at = 0;
    while (at < outline.length()) {
      int kind = COMMANDS.indexOf(outline.charAt(at));
      if (kind < 0) {
        throw new IllegalArgumentException("a drawing with a path of " + outline);
      }
      int end = blanks(outline, addNumbers(outline, at + 1, NUMBERS[kind]));
      if (outline.startsWith("h", end)) {
        at = addRectangle(outline, end);
      } else {
        operators.append(OPERATORS[kind]);
        at = end;
      }
    }
  }

  /** Behind the corner its width and height, and back: {@code h3v4h-3z}. */
  private int addRectangle(String outline, int begin) {
    int width = number(outline, begin + 1);
    if (!outline.startsWith("v", width)) {
      throw new IllegalArgumentException("a drawing with a path of " + outline);
    }
    int height = number(outline, width + 1);
    operators.append(' ').append(outline, begin + 1, width);
    operators.append(' ').append(outline, width + 1, height).append(" re\n");
    return outline.indexOf('z', height) + 1;
  }

  /** Numbers as they are written, all at once; blanks part them on a page too. */
  private int addNumbers(String outline, int begin, int count) {
    int from = begin;
    int at = begin;
    for (int i = 0; i < count; i++) {
      int next = blanks(outline, at);
      if (i > 0 && next == at) {
        operators.append(outline, from, at).append(' ');
        from = at;
      }
      at = number(outline, next);
    }
    operators.append(outline, from, at);
    return at;
  }

  private static int blanks(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    return at;
  }

  /** Where a number ends that begins here. */
  private static int number(String text, int from) {
    int at = text.startsWith("-", from) ? from + 1 : from;
    int digits = 0;
    boolean point = false;
    while (at < text.length() && (isDigit(text.charAt(at)) || (text.charAt(at) == '.' && !point))) {
      point |= text.charAt(at) == '.';
      digits += isDigit(text.charAt(at)) ? 1 : 0;
      at++;
    }
    if (digits == 0) {
      throw new IllegalArgumentException("a drawing with a number of " + text);
    }
    return at;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static String gray(String colour) {
    Matcher gray = GRAY.matcher(colour);
    if (!gray.matches()) {
      throw new IllegalArgumentException("a drawing in " + colour);
    }
    // Three decimals tell all 256.
    return Double.toString(Math.round(Integer.parseInt(gray.group(1)) / WHITE * 1000) / 1000.0);
  }
}
