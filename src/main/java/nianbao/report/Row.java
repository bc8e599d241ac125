package nianbao.report;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;

/** The cells of one line of an official table, in the printed order of its columns. */
public record Row(List<Cell> cells) {

  /** Keeps its own list. */
  public Row {
    cells = List.copyOf(cells);
  }

  /** A row of whole numbers without blanks. */
  public static Row of(long... numbers) {
    return new Row(Arrays.stream(numbers).<Cell>mapToObj(Cell.Count::new).toList());
  }

  /** The whole number at a column, counted from 0, if there is one. */
  public OptionalLong number(int column) {
    return cells.get(column).number();
  }
}
