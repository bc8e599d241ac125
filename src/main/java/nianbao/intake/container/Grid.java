package nianbao.intake.container;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nianbao.intake.piece.Cell;
import nianbao.intake.piece.Piece;
import nianbao.intake.piece.Place;
import nianbao.intake.piece.UnreadableException;

/** Lays the cells of a table on a grid, row by row, around those that reach down from above. */
public final class Grid {

  private final List<Cell> cells = new ArrayList<>();

  /** Of each column the first row that no cell from above covers. */
  private final int[] free = new int[Bounds.COLUMNS];

  private int row = -1;
  private int column;
  private int columns;

  /** Begins the next row. */
  public void nextRow() throws UnreadableException {
    row++;
    column = 0;
    if (row >= Bounds.ROWS) {
      throw new UnreadableException("表格的行太多，超过" + Bounds.ROWS + "行，不像年度报告；请检查是不是选错了文件");
    }
  }

  /** Leaves columns of this row without a cell. */
  public void skip(int count) {
    column += count;
  }

  /** Puts a cell at the next free place of the row. */
  public void cell(int columnSpan, int rowSpan, String text, Place place)
      throws UnreadableException {
    while (column < Bounds.COLUMNS && free[column] > row) {
      column++;
    }
    if (column >= Bounds.COLUMNS) {
      if (text.isBlank()) {
        return;
      }
      throw new UnreadableException(
          "表格的列太多，超过" + Bounds.COLUMNS + "列（" + place.words() + "），不像年度报告；请检查是不是选错了文件");
    }
    int wide = Math.max(1, Math.min(columnSpan, Bounds.COLUMNS - column));
    int high = Math.max(1, Math.min(rowSpan, Bounds.ROW_SPAN));
    Arrays.fill(free, column, column + wide, row + high);
    cells.add(new Cell(row, column, high, wide, text, place));
    column += wide;
    columns = Math.max(columns, column);
  }

  /** The number of the row that is being filled, from 1. */
  public int rowNumber() {
    return row + 1;
  }

  /** The table as far as it has come. */
  public Piece.Table table(Place place) {
    return new Piece.Table(row + 1, columns, cells, place);
  }
}
