package nianbao.chart;

import java.util.ArrayList;
import java.util.List;
import nianbao.chart.canvas.MeasuredFont;

/**
 * Breaks labels: between any two ideographs, within a number, a date (2022年) or a word only where
 * it is wider than a line by itself.
 */
final class Lines {

  /** What the numbers of a date stand before. */
  private static final String DATES = "年月日";

  private Lines() {}

  /** The lines of a label; none is wider than so much, unless a single character is. */
  static List<String> of(String text, double width, MeasuredFont font) {
    List<String> lines = new ArrayList<>();
    String rest = text.strip();
    while (!rest.isEmpty()) {
      int end = end(rest, width, font);
      lines.add(rest.substring(0, end).strip());
      rest = rest.substring(end).strip();
    }
    return lines;
  }

  /** Whether some number, date or word is wider than a line, and so would be torn. */
  static boolean tear(String text, double width, MeasuredFont font) {
    int start = 0;
    for (int end = 1; end <= text.length(); end++) {
      if (end == text.length() || !isWithinWord(text, end)) {
        if (end - start > 1 && font.width(text.substring(start, end).strip()) > width) {
          return true;
        }
        start = end;
      }
    }
    return false;
  }

  /** Ideographs in a line, in em, that marks cannot be kept with. */
  private static final double NARROW = 3.5;

  private static int end(String text, double width, MeasuredFont font) {
    int end = text.offsetByCodePoints(0, 1);
    int best = end;
    boolean found = false;
    while (end < text.length()) {
      boolean narrow = width < NARROW * font.getSize2D();
      if (!isWithinWord(text, end) && (narrow || !isClosing(text.charAt(end)))) {
        best = end;
        found = true;
      }
      int next = text.offsetByCodePoints(end, 1);
      if (font.width(text.substring(0, next)) > width) {
        return found ? best : end;
      }
      end = next;
    }
    return end;
  }

  private static boolean isWithinWord(String text, int at) {
    char before = text.charAt(at - 1);
    char after = text.charAt(at);
    return isWord(before) && (isWord(after) || (isDigit(before) && DATES.indexOf(after) >= 0));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isWord(char c) {
    return c < '\u2000' && c != ' ';
  }

  private static boolean isClosing(char c) {
    return "，。、；：？！）》〉】〕”’…％%".indexOf(c) >= 0;
  }
}
