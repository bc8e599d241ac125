package nianbao.report.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A cell of a table's head as it is printed: equal words that stand below each other are one cell,
 * and so are those beside each other, unless they are in the last row, where each column has its
 * own. Cells without words stay apart.
 *
 * @param row of its upper left corner
 * @param column of its upper left corner
 * @param rows that it covers
 * @param columns that it covers
 */
public record MergedHead(int row, int column, int rows, int columns) {

  /**
   * The cells of a head, row by row, each in the row in which it begins.
   *
   * @param head rows of words, all of one length
   * @param <T> words of a cell
   * @param none what a cell has that says nothing
   */
  public static <T> List<List<MergedHead>> of(List<List<T>> head, T none) {
    List<List<MergedHead>> rows = new ArrayList<>();
    List<MergedHead> all = new ArrayList<>();
    for (int row = 0; row < head.size(); row++) {
      List<MergedHead> cells = new ArrayList<>();
      for (int column = 0; column < head.get(row).size(); column++) {
        int y = row;
        int x = column;
        if (all.stream().noneMatch(cell -> cell.covers(y, x))) {
          MergedHead cell =
              head.get(row).get(column).equals(none)
                  ? new MergedHead(row, column, 1, 1)
                  : grown(head, row, column, all);
          cells.add(cell);
          all.add(cell);
        }
      }
      rows.add(cells);
    }
    return rows;
  }

  /** Whether a place of the head belongs to it. */
  public boolean covers(int y, int x) {
    return y >= row && y < row + rows && x >= column && x < column + columns;
  }

  private static <T> MergedHead grown(
      List<List<T>> head, int row, int column, List<MergedHead> taken) {
    T words = head.get(row).get(column);
    int right = column + 1;
    while (row + 1 < head.size() && isFree(head, row, right, words, taken)) {
      right++;
    }
    int below = row + 1;
    while (below < head.size() && isAll(head.get(below), column, right, words)) {
      below++;
    }
    return new MergedHead(row, column, below - row, right - column);
  }

  private static <T> boolean isFree(
      List<List<T>> head, int row, int column, T words, List<MergedHead> taken) {
    return column < head.get(row).size()
        && head.get(row).get(column).equals(words)
        && taken.stream().noneMatch(cell -> cell.covers(row, column));
  }

  private static <T> boolean isAll(List<T> row, int from, int to, T words) {
    return row.subList(from, to).stream().allMatch(words::equals);
  }
}
