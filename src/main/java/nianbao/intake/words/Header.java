package nianbao.intake.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What stands over the columns of a table, held against the form.
 *
 * @param order of each column of the document, which of the form's it is
 * @param verdict how far words and order agree
 */
public record Header(Verdict verdict, List<Integer> order) {

  public enum Verdict {
    /** All words, in the form's order. */
    AGREES,
    /** All words, in another order. */
    REORDERED,
    /** Not all words, or others. */
    UNKNOWN
  }

  /** A header that says nothing of so many columns. */
  public static Header unknown(int columns) {
    return new Header(Verdict.UNKNOWN, official(columns));
  }

  private static List<Integer> official(int columns) {
    return IntStream.range(0, columns).boxed().toList();
  }

  /** The header of columns whose words stand in one row. */
  public static Header plain(List<HeaderCell> found, List<String> columns) {
    return ordered(found.stream().map(HeaderCell::word).toList(), columns);
  }

  /**
   * The header of columns some of which share a word above them.
   *
   * @param shared the word above
   * @param under the columns that it is above
   */
  public static Header nested(
      List<HeaderCell> found, List<String> columns, String shared, List<String> under) {
    List<HeaderCell> own = found.stream().filter(cell -> columns.contains(cell.word())).toList();
    Header byColumn = ordered(byColumn(own), columns);
    if (byColumn.verdict() == Verdict.AGREES || isInLine(found, columns, shared, under)) {
      return new Header(Verdict.AGREES, official(columns.size()));
    }
    return ordered(unfolded(found, columns, shared, under), columns);
  }

  /** Whether a text without columns has the words as the form's two rows of them are read. */
  private static boolean isInLine(
      List<HeaderCell> found, List<String> columns, String shared, List<String> under) {
    List<String> read = new ArrayList<>();
    columns.forEach(column -> read.add(under.contains(column) ? shared : column));
    List<String> twoRows = new ArrayList<>(read.stream().distinct().toList());
    twoRows.addAll(under);
    boolean oneColumn = found.stream().mapToInt(HeaderCell::column).distinct().count() == 1;
    List<String> words = found.stream().map(HeaderCell::word).filter(twoRows::contains).toList();
    return oneColumn && words.equals(twoRows);
  }

  /** The words from left to right, where no two of them begin in the same column. */
  private static List<String> byColumn(List<HeaderCell> own) {
    List<Integer> columns = own.stream().map(HeaderCell::column).toList();
    if (new HashSet<>(columns).size() < columns.size()) {
      return List.of();
    }
    return own.stream()
        .sorted(Comparator.comparing(HeaderCell::column))
        .map(HeaderCell::word)
        .toList();
  }

  /** The words as read, with those of the rows below a shared word in its place. */
  private static List<String> unfolded(
      List<HeaderCell> found, List<String> columns, String shared, List<String> under) {
    int row =
        found.stream()
            .filter(cell -> cell.word().equals(shared))
            .mapToInt(HeaderCell::row)
            .findFirst()
            .orElse(-1);
    List<String> below =
        found.stream()
            .filter(cell -> cell.row() > row && columns.contains(cell.word()))
            .map(HeaderCell::word)
            .toList();
    if (row < 0 || !new HashSet<>(under).equals(new HashSet<>(below))) {
      return List.of();
    }
    List<String> unfolded = new ArrayList<>();
    List<String> higher = new ArrayList<>();
    for (HeaderCell cell : found) {
      if (cell.word().equals(shared)) {
        unfolded.addAll(below);
      } else if (cell.row() <= row && columns.contains(cell.word())) {
        (cell.row() == row ? unfolded : higher).add(cell.word());
      }
    }
    // The total may stand one row higher than the words beside it.
    unfolded.addAll(higher);
    return unfolded;
  }

  private static Header ordered(List<String> words, List<String> columns) {
    if (words.equals(columns)) {
      return new Header(Verdict.AGREES, official(columns.size()));
    }
    boolean all =
        words.size() == columns.size() && new HashSet<>(words).equals(new HashSet<>(columns));
    return all
        ? new Header(Verdict.REORDERED, words.stream().map(columns::indexOf).toList())
        : unknown(columns.size());
  }
}
