package nianbao.word;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nianbao.report.Block;
import nianbao.report.TableLayout;
import nianbao.word.TableFrame.Merge;
import nianbao.word.part.Markup;
import nianbao.word.style.Style;

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
    List<List<List<String>>> all = new ArrayList<>(header);
    all.addAll(rows);
    for (int i = 0; i < all.size(); i++) {
      boolean head = i < header.size();
      boolean last = i == all.size() - 1;
      boolean kept = (closing && i >= all.size() - CLOSING_ROWS) || (!last && (whole || head));
      frame.openRow(LEAST_HEIGHT, head && repeated);
      write(all.get(i), head, kept);
      frame.close();
    }
    frame.close();
  }

  private void write(List<List<String>> row, boolean head, boolean kept) {
    for (int column = 0; column < row.size(); column++) {
      List<String> lines = row.get(column);
      boolean number = lines.size() == 1 && NUMBER.matcher(lines.get(0)).matches();
      frame.openCell(column, 1, Merge.NONE, layout.isNarrow() ? NARROW : -1, false);
      paragraphs.begin(head ? Style.CELL_HEAD : number ? Style.NUMBER : Style.CELL, kept);
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
