package nianbao.layout.line;

import java.util.ArrayList;
import java.util.List;
import nianbao.cases.Placement;
import nianbao.measure.Glyph;
import nianbao.measure.TextLine;

/**
 * A place where the layout, not the writer, broke a text.
 *
 * @param isBlank whether the writer left a blank there
 */
record LineBreak(TextLine before, TextLine after, boolean isBlank) {

  /** All of them in a passage. */
  static List<LineBreak> of(Placement placement) {
    List<LineBreak> breaks = new ArrayList<>();
    List<List<TextLine>> written = placement.writtenLines();
    for (int i = 0; i < written.size(); i++) {
      String text = placement.passage().writtenLines().get(i);
      List<TextLine> lines = written.get(i);
      int length = 0;
      for (int j = 1; j < lines.size(); j++) {
        length += lines.get(j - 1).text().length();
        breaks.add(new LineBreak(lines.get(j - 1), lines.get(j), hasBlank(text, length)));
      }
    }
    return breaks;
  }

  /** Whether it lies in a run of letters and digits of more than half a line, such as a digest. */
  boolean isInEndlessWord() {
    String start = before.text().replaceFirst(".*[^A-Za-z0-9]", "");
    String end = after.text().replaceFirst("[^A-Za-z0-9].*", "");
    return start.length() + end.length() > 28;
  }

  String last() {
    return before.last().text();
  }

  String first() {
    return after.first().text();
  }

  /** Whether a blank stands behind so many characters that are none. */
  private static boolean hasBlank(String text, int inked) {
    int length = 0;
    for (int i = 0; i < text.length(); i++) {
      if (Glyph.isBlank(text.charAt(i))) {
        if (length == inked) {
          return true;
        }
      } else {
        length++;
      }
    }
    return false;
  }
}
