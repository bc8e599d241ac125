package nianbao.intake.container;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import nianbao.intake.piece.Cell;
import nianbao.intake.piece.LeftOut;
import nianbao.intake.piece.Piece;
import nianbao.intake.piece.Place;
import nianbao.intake.piece.UnreadableException;

/** A table whose cells say where their edges are, in twips; the edges of all rows make the grid. */
public final class EdgeGrid {

  /** Edges that are nearer are one: programs round them. */
  private static final int NEAR = 20;

  /** A cell as its row tells it. */
  private record Told(int row, int left, int right, boolean goesOn, String text, Place place) {}

  private final List<Told> told = new ArrayList<>();
  private final int table;
  private int row = -1;
  private int cells;

  /**
   * An empty table.
   *
   * @param table its number in the document, from 1
   */
  public EdgeGrid(int table) {
    this.table = table;
  }

  /** Begins the next row. */
  public void nextRow() throws UnreadableException {
    row++;
    cells = 0;
    if (row >= Bounds.ROWS) {
      throw new UnreadableException("表格的行太多，不像年度报告；请检查是不是选错了文件");
    }
  }

  /**
   * Puts the next cell into the row.
   *
   * @param goesOn whether it is the one above that reaches down
   */
  public void cell(int left, int right, boolean goesOn, String text) {
    cells++;
    Place place = new Place.InCell(table, row + 1, cells);
    told.add(new Told(row, left, Math.max(left + 1, right), goesOn, text.strip(), place));
  }

  /**
   * The table.
   *
   * @param leftOut takes what stands in cells that another covers
   */
  public Piece.Table table(List<LeftOut> leftOut) throws UnreadableException {
    List<Integer> edges = edges();
    if (edges.size() > Bounds.COLUMNS + 1) {
      throw new UnreadableException("表格的列太多，超过" + Bounds.COLUMNS + "列，不像年度报告；请检查是不是选错了文件");
    }
    List<Cell> laid = new ArrayList<>();
    for (Told cell : told) {
      int column = index(edges, cell.left());
      int span = Math.max(1, index(edges, cell.right()) - column);
      int above = cell.goesOn() ? above(laid, cell.row(), column) : -1;
      if (above < 0) {
        laid.add(new Cell(cell.row(), column, 1, span, cell.text(), cell.place()));
      } else {
        laid.set(above, taller(laid.get(above)));
        if (!cell.text().isEmpty()) {
          leftOut.add(new LeftOut(cell.text(), "合并的单元格里不显示的文字", cell.place()));
        }
      }
    }
    int columns = Math.max(1, edges.size() - 1);
    return new Piece.Table(row + 1, columns, laid, new Place.InTable(table));
  }

  private static Cell taller(Cell cell) {
    int rows = Math.min(Bounds.ROW_SPAN, cell.rowSpan() + 1);
    return new Cell(cell.row(), cell.column(), rows, cell.columnSpan(), cell.text(), cell.place());
  }

  /** The cell that ends right above a place, or -1. */
  private static int above(List<Cell> laid, int row, int column) {
    for (int i = laid.size() - 1; i >= 0; i--) {
      if (laid.get(i).column() == column && laid.get(i).bottom() == row) {
        return i;
      }
    }
    return -1;
  }

  private List<Integer> edges() {
    TreeSet<Integer> all = new TreeSet<>();
    told.forEach(
        cell -> {
          all.add(cell.left());
          all.add(cell.right());
        });
    List<Integer> edges = new ArrayList<>();
    for (int edge : all) {
      if (edges.isEmpty() || edge - edges.get(edges.size() - 1) > NEAR) {
        edges.add(edge);
      }
    }
    return edges;
  }

  private static int index(List<Integer> edges, int edge) {
    int index = 0;
    while (index + 1 < edges.size() && edges.get(index + 1) <= edge) {
      index++;
    }
    return index;
  }
}
