package nianbao.intake.container.unruled;

import java.util.ArrayList;
import java.util.List;
import nianbao.intake.piece.Piece;

/**
 * A table without lines among the lines of a page.
 *
 * @param first the index of its first line
 * @param end the index behind its last one
 */
public record Unruled(int first, int end, Piece.Table table) {

  /** So many lines of a broken label may stand between the rows of a table. */
  private static final int MOST_BETWEEN = 9;

  /** A line of one word that takes more of the width counts as several of them. */
  private static final float WIDE = 0.4f;

  private static final int WIDE_COUNTS = 3;

  /** One that takes more still is of a paragraph. */
  private static final float WIDEST = 0.7f;

  private static final int FEWEST_ROWS = 2;
  private static final int FEWEST_COLUMNS = 3;

  /** A page with more of them is a drawing; laying them out would take the square of them. */
  private static final int MOST_WORDS = 2000;

  /** With so many columns one row is a table. */
  private static final int MANY_COLUMNS = 10;

  /**
   * The tables of a page, from the top.
   *
   * @param width of the page's text in points
   */
  public static List<Unruled> in(int page, List<WordLine> lines, float width) {
    List<Unruled> found = new ArrayList<>();
    int at = 0;
    while (at < lines.size()) {
      int end = lines.get(at).isParted() ? end(lines, at, width) : at;
      if (end > at && isTable(lines.subList(at, end))) {
        int first = at;
        Rows.of(lines.subList(at, end))
            .flatMap(rows -> new Columns(rows).table(page))
            .ifPresent(table -> found.add(new Unruled(first, end, table)));
      }
      at = Math.max(end, at + 1);
    }
    return found;
  }

  private static int end(List<WordLine> lines, int start, float width) {
    int end = start + 1;
    int between = 0;
    for (int i = end; i < lines.size() && between <= MOST_BETWEEN; i++) {
      WordLine line = lines.get(i);
      if (line.isParted()) {
        end = i + 1;
        between = 0;
      } else if (line.width() > WIDEST * width) {
        return end;
      } else {
        between += line.width() > WIDE * width ? WIDE_COUNTS : 1;
      }
    }
    return end;
  }

  private static boolean isTable(List<WordLine> lines) {
    if (lines.stream().mapToInt(line -> line.words().size()).sum() > MOST_WORDS) {
      return false;
    }
    long rows = lines.stream().filter(line -> !line.figures().isEmpty()).count();
    int columns = lines.stream().mapToInt(line -> line.figures().size()).max().orElse(0);
    return columns >= MANY_COLUMNS || (rows >= FEWEST_ROWS && columns >= FEWEST_COLUMNS);
  }
}
