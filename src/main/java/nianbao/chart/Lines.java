package nianbao.chart;

import java.util.ArrayList;
import java.util.List;
import nianbao.chart.canvas.MeasuredFont;

/** Breaks labels: between any two ideographs, within a number or word only where it must. */
final class Lines {

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

  /** Characters of a line, in em, that leave no choice where to break. */
  private static final double NARROW = 3.5;

  private static int end(String text, double width, MeasuredFont font) {
    int end = text.offsetByCodePoints(0, 1);
    int best = end;
    boolean found = false;
    while (end < text.length()) {
      if (width < NARROW * font.getSize2D() || mayBreak(text, end)) {
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

  private static boolean mayBreak(String text, int at) {
    return !(isWord(text.charAt(at - 1)) && isWord(text.charAt(at))) && !isClosing(text.charAt(at));
  }

  private static boolean isWord(char c) {
    return c < '\u2000' && c != ' ';
  }

  private static boolean isClosing(char c) {
    return "，。、；：？！）》〉】〕”’…％%".indexOf(c) >= 0;
  }
}
