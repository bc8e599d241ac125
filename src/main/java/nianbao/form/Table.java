package nianbao.form;

import java.util.List;
import java.util.Optional;

/**
 * One of the three tables.
 *
 * @param part the part that is this table
 * @param id what it is called in the HTML and by programs: {@code disclosure}, {@code requests},
 *     {@code cases}
 * @param sums the lines that are the sum of others, column by column
 * @param balances the lines whose sum is that of others, column by column
 * @param stocks the lines that are carried on from year to year
 * @param grid the table as it is printed
 */
public record Table(
    Part part,
    String id,
    List<Section> sections,
    List<Sum> sums,
    List<Balance> balances,
    List<Stock> stocks,
    Grid grid) {

  /**
   * Lines of a table under the same column headings.
   *
   * @param title words over its whole width, if any
   * @param corner the words over the labels of the lines, if any
   * @param columns the columns of each line
   * @param sideBySide whether the lines stand in one row, each below its labels, or one below the
   *     other, each behind its labels
   */
  public record Section(
      Optional<String> title,
      Optional<String> corner,
      List<Column> columns,
      List<Line> lines,
      boolean sideBySide) {

    /** Keeps its own lists. */
    public Section {
      columns = List.copyOf(columns);
      lines = List.copyOf(lines);
    }

    /** How many columns of the table the labels take before the figures. */
    int labelColumns() {
      return sideBySide ? 0 : lines.stream().mapToInt(line -> line.labels().size()).max().orElse(0);
    }

    /** How many columns of the table it needs. */
    int width() {
      return labelColumns() + columns.size() * (sideBySide ? lines.size() : 1);
    }
  }

  /** One line is the sum of others. */
  public record Sum(LineId total, List<LineId> parts) {
    public Sum {
      parts = List.copyOf(parts);
    }
  }

  /** The sum of some lines is the sum of others. */
  public record Balance(List<LineId> left, List<LineId> right) {
    public Balance {
      left = List.copyOf(left);
      right = List.copyOf(right);
    }
  }

  /**
   * A line whose column {@code held} is that of the year before, more by column {@code gained} and
   * less by column {@code lost}; columns are counted from 0.
   *
   * @param before the member of a report's {@code previousYear} that tells the year before
   */
  public record Stock(LineId line, String before, int gained, int lost, int held) {}

  /** Keeps its own lists. */
  public Table {
    sections = List.copyOf(sections);
    sums = List.copyOf(sums);
    balances = List.copyOf(balances);
    stocks = List.copyOf(stocks);
  }

  /** A table as it is printed. */
  static Table of(Part part, String id, List<Section> sections) {
    return new Table(part, id, sections, List.of(), List.of(), List.of(), Grid.of(sections));
  }

  /** This table whose lines add up. */
  Table with(Sum sum, Balance balance) {
    return new Table(part, id, sections, List.of(sum), List.of(balance), stocks, grid);
  }

  /** This table whose lines are carried on from year to year. */
  Table with(List<Stock> carried) {
    return new Table(part, id, sections, sums, balances, carried, grid);
  }

  /** All lines, in printed order. */
  public List<Line> lines() {
    return sections.stream().flatMap(section -> section.lines().stream()).toList();
  }
}
