package nianbao.intake.container.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nianbao.intake.container.Bounds;
import nianbao.intake.piece.Blank;
import nianbao.intake.piece.Place;
import nianbao.intake.piece.UnreadableException;

/**
 * A line of a text.
 *
 * @param number counted from 1
 */
record Line(int number, String text) {

  private static final Pattern END = Pattern.compile("\r\n|[\n\r\f\u000B\u2028\u2029]");

  /**
   * The lines of a text.
   *
   * @throws UnreadableException if they are more than any document has
   */
  static List<Line> of(String text) throws UnreadableException {
    List<Line> lines = new ArrayList<>();
    Matcher end = END.matcher(text);
    int start = 0;
    while (end.find()) {
      if (lines.size() == Bounds.LINES) {
        throw new UnreadableException("文本超过" + Bounds.LINES / 10_000 + "万行，不像年度报告；请检查是不是选错了文件");
      }
      lines.add(new Line(lines.size() + 1, text.substring(start, end.start())));
      start = end.end();
    }
    lines.add(new Line(lines.size() + 1, text.substring(start)));
    return lines;
  }

  boolean isBlank() {
    return Blank.is(text);
  }

  /** Whether a tab leads it or parts it. */
  boolean hasTab() {
    return text.indexOf('\t') >= 0;
  }

  /** Whether it is one cell, led by its tab. */
  boolean isCell() {
    return text.startsWith("\t") && text.indexOf('\t', 1) < 0;
  }

  Place place() {
    return new Place.OnLine(number);
  }
}
