package nianbao.word;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nianbao.report.Block;
import nianbao.report.text.MergedHead;
import nianbao.report.text.TableLayout;
import nianbao.word.TableFrame.Merge;
import nianbao.word.part.Markup;
import nianbao.word.part.Style;

/** A table in the text, its columns as wide as in print. Used once. */
final class FreeTable {

  private static final Pattern NUMBER = Pattern.compile("[0-9０-９][0-9０-９.,，%％]*");

  /** A row without a word is a line high, in twentieths of a point. */
  private static final int LEAST_HEIGHT = 380;

  private static final int NARROW = 20;

  /** At least two rows stand above a sign-off. */
  private static final int CLOSING_ROWS = 2;

  private final Paragraphs paragraphs;
  private final Block.Table table;
  private final List<List<List<String>>> header;
  private final List<List<List<String>>> rows;
  private final TableLayout layout;
  private final TableFrame frame;

  FreeTable(Markup out, Paragraphs paragraphs, Block.Table table) {
    this.paragraphs = paragraphs;
    this.table = table;
    this.header = cells(table.header());
    this.rows = cells(table.rows());
    this.layout = new TableLayout(header, rows, table.numberLengths());
    this.frame = new TableFrame(out, TableFrame.widths(layout.shares()));
  }

  private static List<List<List<String>>> cells(List<List<String>> rows) {
    return rows.stream().map(row -> row.stream().map(Paragraphs::lines).toList()).toList();
  }

  /**
   * Writes it.
   *
   * @param closing whether the sign-off follows
   */
  void write(boolean closing) {
    frame.open(Style.FREE_TABLE, table.caption().orElse(""));
    boolean repeated = layout.repeats(header);
    boolean whole = layout.isSmall(header, rows);
    List<MergedHead> heads =
        MergedHead.of(header, List.of()).stream().flatMap(List::stream).toList();
    List<List<List<String>>> all = new ArrayList<>(header);
    all.addAll(rows);
    for (int i = 0; i < all.size(); i++) {
      boolean head = i < header.size();
      boolean last = i == all.size() - 1;
      boolean kept = (closing && i >= all.size() - CLOSING_ROWS) || (!last && (whole || head));
      frame.openRow(LEAST_HEIGHT, head && repeated);
      if (head) {
        writeHead(heads, i, kept);
      } else {
        write(all.get(i), kept);
      }
      frame.close();
    }
    frame.close();
  }

  private void writeHead(List<MergedHead> heads, int row, boolean kept) {
    int column = 0;
    while (column < header.get(row).size()) {
      MergedHead cell = covering(heads, row, column);
      boolean first = cell.row() == row;
      Merge merge = cell.rows() == 1 ? Merge.NONE : first ? Merge.FIRST : Merge.GOES_ON;
      openCell(column, cell.columns(), merge);
      paragraphs.begin(Style.CELL_HEAD, kept);
      if (first) {
        paragraphs.run(header.get(row).get(column), "", cell.columns() == 1 ? size(column) : 0);
      }
      paragraphs.end();
      frame.close();
      column += cell.columns();
    }
  }

  private static MergedHead covering(List<MergedHead> heads, int row, int column) {
    return heads.stream().filter(cell -> cell.covers(row, column)).findFirst().orElseThrow();
  }

  private void openCell(int column, int columns, Merge merge) {
    frame.openCell(column, columns, merge, layout.isNarrow() ? NARROW : -1, false);
  }

  private void write(List<List<String>> row, boolean kept) {
    for (int column = 0; column < row.size(); column++) {
      List<String> lines = row.get(column);
      boolean number = lines.size() == 1 && NUMBER.matcher(lines.get(0)).matches();
      openCell(column, 1, Merge.NONE);
      paragraphs.begin(number ? Style.NUMBER : Style.CELL, kept);
      paragraphs.run(lines, "", size(column));
      paragraphs.end();
      frame.close();
    }
  }

  /**
   * In half points, 0 for the usual one: smaller where the column is too narrow for its numbers.
   */
  private int size(int column) {
    String points = layout.sizes().get(column);
    return points.isEmpty() ? 0 : (int) (Double.parseDouble(points) * 2);
  }
}
