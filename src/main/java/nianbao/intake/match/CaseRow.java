package nianbao.intake.match;

import java.util.ArrayList;
import java.util.List;
import nianbao.form.Part;
import nianbao.intake.piece.Cell;
import nianbao.intake.words.HeaderCell;
import nianbao.intake.words.HeaderWords;

/**
 * A row of figures of part 四.
 *
 * @param header the words over it, since the last such row
 */
record CaseRow(RowView row, List<HeaderCell> header) {

  private static final int COLUMNS = 5;

  CaseRow {
    header = List.copyOf(header);
  }

  /** Whether a row has the figures of one line, and its words before them. */
  static boolean isNamed(RowView row) {
    return row.figures() == COLUMNS && !words(row).isEmpty();
  }

  /** The form's words that stand before the figures. */
  private static List<String> words(RowView row) {
    List<String> words = new ArrayList<>();
    int before = row.cells().size() - row.values().size();
    for (Cell cell : row.cells().subList(0, before)) {
      words.addAll(HeaderWords.of(Part.CASES).in(cell.text()));
    }
    return words;
  }

  /** All words that say whose figures these are: over them and before them. */
  List<String> words() {
    List<String> words = new ArrayList<>(header.stream().map(HeaderCell::word).toList());
    words.addAll(words(row));
    return words;
  }
}
