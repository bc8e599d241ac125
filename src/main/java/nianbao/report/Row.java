package nianbao.report;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;

/**
 * One row of an official table, in the printed order of its columns.
 *
 * <p>A cell without a value is a blank in the report as it was handed in; it is never the same as
 * 0.
 */
public record Row(List<OptionalLong> cells) {

  public Row {
    cells = List.copyOf(cells);
  }

  /** A row without blanks. */
  public static Row of(long... cells) {
    return new Row(Arrays.stream(cells).mapToObj(OptionalLong::of).toList());
  }

  /** The cell at a column, counted from 0. */
  public OptionalLong cell(int column) {
    return cells.get(column);
  }
}
