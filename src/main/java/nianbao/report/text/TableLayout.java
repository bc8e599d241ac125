package nianbao.report.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * How wide the columns of a free table are, and how much of it must stand together.
 *
 * <p>Chinese text can break anywhere, so a layout by content alone would leave slivers of one
 * character: here every column gets what its shortest readable line needs, and what is left goes by
 * the square root of its longest text. No number is torn: where the columns are too many for that,
 * they get what their numbers need, and then the type becomes smaller.
 */
public final class TableLayout {

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

  /** The same where the columns are too many for their numbers. */
  private static final double NARROW_PADDING = 0.3;

  /** Of tables, in pt. */
  private static final double TYPE_SIZE = 10.5;

  /** Smaller than that nobody reads it, torn or not. */
  private static final double LEAST_SIZE = 5;

  private final double[] widths;
  private final double[] numbers;
  private final boolean narrow;

  /**
   * A layout.
   *
   * @param numbers how long the longest number of each column is, in characters
   */
  public TableLayout(
      List<List<List<String>>> header, List<List<List<String>>> rows, double... numbers) {
    List<List<List<String>>> all = new ArrayList<>(header);
    all.addAll(rows);
    int columns = all.stream().mapToInt(List::size).max().orElse(1);
    double[] longest = new double[columns];
    this.numbers = Arrays.copyOf(numbers, columns);
    for (List<List<String>> row : all) {
      for (int column = 0; column < row.size(); column++) {
        longest[column] = Math.max(longest[column], longestLine(row.get(column)));
      }
    }
    this.narrow = sum(needed(PADDING)) > TABLE_WIDTH && sum(this.numbers) > 0;
    this.widths = narrow ? shrunk() : share(longest);
  }

  /** Whether the cells have less padding, as the columns are too many for their numbers. */
  public boolean isNarrow() {
    return narrow;
  }

  /** The columns' type sizes in pt, empty for the usual one: smaller where a number needs it. */
  public List<String> sizes() {
    return IntStream.range(0, widths.length).mapToObj(this::size).toList();
  }

  private String size(int column) {
    double room = widths[column] - padding();
    // A column as narrow as a character of the small type has no room for a larger one.
    double need = narrow ? Math.max(numbers[column], 1) : numbers[column];
    if (need <= room) {
      return "";
    }
    double size = Math.max(LEAST_SIZE, TYPE_SIZE * room / need);
    return String.format(Locale.ROOT, "%.1f", Math.floor(size * 10) / 10);
  }

  /** The columns' widths in percent, ready for a style sheet. */
  public List<String> columns() {
    return Arrays.stream(widths)
        .mapToObj(width -> String.format(Locale.ROOT, "%.2f%%", width * 100 / TABLE_WIDTH))
        .toList();
  }

  /** The columns' widths as parts of the table's. */
  public double[] shares() {
    return Arrays.stream(widths).map(width -> width / TABLE_WIDTH).toArray();
  }

  /** Whether a page has room for rows beside the header, so that it can stand again on each. */
  public boolean repeats(List<List<List<String>>> header) {
    return header.stream().mapToDouble(this::rowHeight).sum() <= MOST_KEPT;
  }

  /** Whether the table is so small that all of it stands on one page. */
  public boolean isSmall(List<List<List<String>>> header, List<List<List<String>>> rows) {
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
  public int keptHeight(
      boolean caption, List<List<List<String>>> header, List<List<List<String>>> rows) {
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
      double room = Math.max(1, Math.floor(widths[column] - padding()));
      double inCell = row.get(column).stream().mapToDouble(l -> Math.ceil(length(l) / room)).sum();
      lines = Math.max(lines, inCell);
    }
    // Words in Latin letters do not break: a line in three more than the characters alone would
    // take.
    return Math.ceil(lines * 4 / 3) * LINE + RULES;
  }

  private double padding() {
    return narrow ? NARROW_PADDING : PADDING;
  }

  /** What the columns must have: their longest number, or a character. */
  private double[] needed(double padding) {
    return Arrays.stream(numbers).map(number -> Math.max(number, 1) + padding).toArray();
  }

  /** All numbers in type of one size, as large as goes in. */
  private double[] shrunk() {
    double scale = (TABLE_WIDTH - NARROW_PADDING * numbers.length) / sum(needed(0));
    return Arrays.stream(needed(0)).map(need -> need * scale + NARROW_PADDING).toArray();
  }

  private double[] share(double[] longest) {
    double[] needed = needed(PADDING);
    double[] least = new double[longest.length];
    Arrays.setAll(least, i -> Math.max(needed[i], Math.min(longest[i], READABLE) + PADDING));
    double[] wish = Arrays.stream(longest).map(l -> Math.sqrt(Math.max(0, l - READABLE))).toArray();
    if (sum(least) < TABLE_WIDTH && sum(wish) > 0) {
      return filled(least, wish);
    }
    double[] more = new double[longest.length];
    Arrays.setAll(more, i -> least[i] - needed[i]);
    return sum(least) > TABLE_WIDTH && sum(numbers) > 0 && sum(more) > 0
        ? filled(needed, more)
        : Arrays.stream(least).map(width -> width * TABLE_WIDTH / sum(least)).toArray();
  }

  /** What each must have, and of what is left as much as it wishes more than others. */
  private static double[] filled(double[] musts, double[] wishes) {
    double spare = TABLE_WIDTH - sum(musts);
    double[] widths = new double[musts.length];
    Arrays.setAll(widths, i -> musts[i] + spare * wishes[i] / sum(wishes));
    return widths;
  }

  private static double sum(double... lengths) {
    return Arrays.stream(lengths).sum();
  }

  private static double longestLine(List<String> cell) {
    return cell.stream().mapToDouble(TableLayout::length).max().orElse(1);
  }

  /** The length of a text in full-width characters. */
  private static double length(String text) {
    return text.codePoints().mapToDouble(c -> c < 0x2000 ? 0.5 : 1).sum();
  }
}
