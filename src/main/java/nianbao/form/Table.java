package nianbao.form;

import java.util.List;

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
