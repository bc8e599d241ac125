package nianbao.compose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * How wide the columns of a free table are, and how much of it must stand together.
 *
 * <p>Chinese text can break anywhere, so a layout by content alone would leave slivers of one
 * character: here every column gets what its shortest readable line needs, and what is left goes by
 * the square root of its longest text.
 */
final class TableLayout {

  /** 156 mm in characters of 10.5 pt. */
  private static final double TABLE_WIDTH = 42;

  /** Characters of a readable line. */
  private static final double READABLE = 4;

  /** The padding of a cell, in characters. */
  private static final double PADDING = 0.9;

  /** The line height of tables and the height of padding and rule, in pt. */
  private static final double LINE = 13;

  private static final double RULES = 7;
  private static final double CAPTION = 28.99;

  /**
   * One line of the grid: heights are estimated, and a header alone on a page is worse than a gap.
   */
  private static final double SLACK = 28.99;

  /** A row taller than half a page must not drive the table to the next one. */
  private static final double MOST_KEPT = 300;

  /** A third of a page: moving so little as a whole leaves no great gap. */
  private static final double SMALL = 240;

  private final double[] widths;

  TableLayout(List<List<List<String>>> header, List<List<List<String>>> rows) {
    List<List<List<String>>> all = new ArrayList<>(header);
    all.addAll(rows);
    int columns = all.stream().mapToInt(List::size).max().orElse(1);
    double[] longest = new double[columns];
    for (List<List<String>> row : all) {
      for (int column = 0; column < row.size(); column++) {
        longest[column] = Math.max(longest[column], longestLine(row.get(column)));
      }
    }
    this.widths = share(longest);
  }

  /** The columns' widths in percent, ready for a style sheet. */
  List<String> columns() {
    return Arrays.stream(widths)
        .mapToObj(width -> String.format(Locale.ROOT, "%.2f%%", width * 100 / TABLE_WIDTH))
        .toList();
  }

  /** Whether a page has room for rows beside the header, so that it can stand again on each. */
  boolean repeats(List<List<List<String>>> header) {
    return header.stream().mapToDouble(this::rowHeight).sum() <= MOST_KEPT;
  }

  /** Whether the table is so small that all of it stands on one page. */
  boolean isSmall(List<List<List<String>>> header, List<List<List<String>>> rows) {
    double height = CAPTION;
    for (List<List<String>> row : header) {
      height += rowHeight(row);
    }
    for (List<List<String>> row : rows) {
      height += rowHeight(row);
      if (height > SMALL) {
        return false;
      }
    }
    return height <= SMALL;
  }

  /** The height in pt of what begins the table: caption, header and first row. */
  int keptHeight(boolean caption, List<List<List<String>>> header, List<List<List<String>>> rows) {
    double height = (caption ? CAPTION : 0) + SLACK;
    for (List<List<String>> row : header) {
      height += rowHeight(row);
    }
    height += rows.isEmpty() ? 0 : rowHeight(rows.get(0));
    return (int) Math.min(Math.ceil(height), MOST_KEPT);
  }

  private double rowHeight(List<List<String>> row) {
    double lines = 1;
    for (int column = 0; column < row.size(); column++) {
      double room = Math.max(1, Math.floor(widths[column] - PADDING));
      double inCell = row.get(column).stream().mapToDouble(l -> Math.ceil(length(l) / room)).sum();
      lines = Math.max(lines, inCell);
    }
    // Words in Latin letters do not break: a line in three more than the characters alone would
    // take.
    return Math.ceil(lines * 4 / 3) * LINE + RULES;
  }

  private static double[] share(double[] longest) {
    double[] least = Arrays.stream(longest).map(l -> Math.min(l, READABLE) + PADDING).toArray();
    double[] wish = Arrays.stream(longest).map(l -> Math.sqrt(Math.max(0, l - READABLE))).toArray();
    double spare = TABLE_WIDTH - Arrays.stream(least).sum();
    double wishes = Arrays.stream(wish).sum();
    if (spare <= 0 || wishes == 0) {
      double all = Arrays.stream(least).sum();
      return Arrays.stream(least).map(l -> l * TABLE_WIDTH / all).toArray();
    }
    double[] widths = new double[longest.length];
    Arrays.setAll(widths, i -> least[i] + spare * wish[i] / wishes);
    return widths;
  }

  private static double longestLine(List<String> cell) {
    return cell.stream().mapToDouble(TableLayout::length).max().orElse(1);
  }

  /** The length of a text in full-width characters. */
  private static double length(String text) {
    return text.codePoints().mapToDouble(c -> c < 0x2000 ? 0.5 : 1).sum();
  }
}
