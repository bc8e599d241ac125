package nianbao.intake.container.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nianbao.intake.piece.Blank;
import nianbao.intake.piece.Place;

/**
 * A line of a text.
 *
 * @param number counted from 1
 */
record Line(int number, String text) {

  private static final Pattern END = Pattern.compile("\r\n|[\n\r\f\u000B\u2028\u2029]");

  static List<Line> of(String text) {
    String[] parts = END.split(text, -1);
    List<Line> lines = new ArrayList<>(parts.length);
    for (int i = 0; i < parts.length; i++) {
      lines.add(new Line(i + 1, parts[i]));
    }
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
