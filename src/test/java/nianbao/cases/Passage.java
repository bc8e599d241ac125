package nianbao.cases;

import java.util.List;

/**
 * A passage that must be printed.
 *
 * @param level 2 to 4 for headings and run-in headings, 0 for others
 * @param row the row of a table that it stands in, counted over the whole report, or 0
 * @param heading the words of a run-in heading, or nothing
 * @param text all of its words, as the report has them; with its line breaks
 */
public record Passage(Kind kind, int level, int row, String heading, String text) {

  static Passage of(Kind kind, String text) {
    return new Passage(kind, 0, 0, "", text);
  }

  /** The lines that a writer broke the text into. */
  public List<String> writtenLines() {
    return text.lines().filter(line -> !line.isBlank()).toList();
  }
}
