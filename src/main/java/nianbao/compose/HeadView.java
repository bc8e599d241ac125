package nianbao.compose;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import nianbao.report.text.MergedHead;

/**
 * A cell of the head of a table in the text, as the templates print it.
 *
 * @param lines of words
 * @param column its first one, from 0
 * @param goesOn whether the cell below is the same one, without a rule between
 * @param comesOn whether the cell above is the same one, which has the words
 */
public record HeadView(
    List<String> lines, int column, int columns, int rows, boolean goesOn, boolean comesOn) {

  /** Cells that cover rows, for a table that stands on one page. */
  static List<List<HeadView>> whole(List<List<List<String>>> header, List<List<MergedHead>> cells) {
    return cells.stream()
        .map(row -> row.stream().map(cell -> whole(header, cell)).toList())
        .toList();
  }

  private static HeadView whole(List<List<List<String>>> header, MergedHead cell) {
    return new HeadView(
        words(header, cell), cell.column(), cell.columns(), cell.rows(), false, false);
  }

  /** Cells of one row each, for a head that pages repeat. */
  static List<List<HeadView>> apart(List<List<List<String>>> header, List<List<MergedHead>> cells) {
    List<MergedHead> all = cells.stream().flatMap(List::stream).toList();
    return IntStream.range(0, header.size())
        .mapToObj(
            row ->
                all.stream()
                    .filter(cell -> cell.covers(row, cell.column()))
                    .sorted(Comparator.comparingInt(MergedHead::column))
                    .map(cell -> apart(header, cell, row))
                    .toList())
        .toList();
  }

  private static HeadView apart(List<List<List<String>>> header, MergedHead cell, int row) {
    boolean first = row == cell.row();
    return new HeadView(
        first ? words(header, cell) : List.of(),
        cell.column(),
        cell.columns(),
        1,
        row < cell.row() + cell.rows() - 1,
        !first);
  }

  private static List<String> words(List<List<List<String>>> header, MergedHead cell) {
    return header.get(cell.row()).get(cell.column());
  }
}
