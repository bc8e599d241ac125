package nianbao.intake.piece;

/**
 * A cell of a table.
 *
 * @param row its upper row in the grid, from 0
 * @param column its left column in the grid, from 0
 * @param rowSpan how many rows it covers, 1 or more
 * @param columnSpan how many columns it covers, 1 or more
 * @param text what stands in it, literally; its paragraphs are separated by {@code \n}
 */
public record Cell(int row, int column, int rowSpan, int columnSpan, String text, Place place) {

  /** The row below its last one. */
  public int bottom() {
    return row + rowSpan;
  }

  /** The column right of its last one. */
  public int right() {
    return column + columnSpan;
  }
}
