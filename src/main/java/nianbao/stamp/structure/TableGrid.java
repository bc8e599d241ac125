package nianbao.stamp.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.jspecify.annotations.Nullable;

/** The cells of a tagged table where they stand, merged ones in all of their places. */
final class TableGrid {

  private static final COSName ROW = COSName.getPDFName(StandardStructureTypes.TR);
  private static final COSName HEADER = COSName.getPDFName(StandardStructureTypes.TH);
  private static final COSName ROW_SPAN = COSName.getPDFName("RowSpan");
  private static final COSName COLUMN_SPAN = COSName.getPDFName("ColSpan");

  /** A cell: its element, its first row and column, counted from 0, and whether it is a header. */
  static final class Cell {

    private final COSDictionary element;
    private final int row;
    private final int column;
    private final boolean header;
    private @Nullable COSString id;

    private Cell(COSDictionary element, int row, int column) {
      this.element = element;
      this.row = row;
      this.column = column;
      this.header = HEADER.equals(element.getCOSName(COSName.S));
    }

    COSDictionary element() {
      return element;
    }

    boolean isHeader() {
      return header;
    }

    /** Gives the element an id of its own. */
    void name(String given) {
      id = new COSString(given);
      element.setItem(COSName.ID, id);
    }

    /**
     * The element's id.
     *
     * @throws NullPointerException if it has not been given one
     */
    COSString id() {
      return Objects.requireNonNull(id);
    }

    private int span(COSName name) {
      COSDictionary attributes = element.getCOSDictionary(COSName.A);
      return attributes == null ? 1 : attributes.getInt(name, 1);
    }
  }

  /** The cells of one row by column; a place that no cell takes is null. */
  private static final class Row {

    private final List<@Nullable Cell> cells = new ArrayList<>();

    @Nullable Cell at(int column) {
      return column < cells.size() ? cells.get(column) : null;
    }

    void put(int column, Cell cell) {
      while (cells.size() <= column) {
        cells.add(null);
      }
      cells.set(column, cell);
    }

    boolean beginsData(int number) {
      for (Cell cell : cells) {
        if (cell != null && !cell.header && cell.row == number) {
          return true;
        }
      }
      return false;
    }
  }

  /** The headers above the data of one column, while the rows go down. */
  private static final class Column {

    private List<Cell> headers = new ArrayList<>();
    private boolean open;

    /** The nearest run of headers above is what counts: a new one takes the place of the last. */
    void pass(@Nullable Cell cell) {
      if (cell == null || !cell.header) {
        open = false;
        return;
      }
      if (!open) {
        headers = new ArrayList<>();
        open = true;
      }
      addOnce(cell, headers);
    }
  }

  private final List<Cell> cells = new ArrayList<>();
  private final List<Row> rows = new ArrayList<>();
  private int rowCount;

  TableGrid(COSDictionary table) {
    addRows(table);
  }

  /** What the data cells of a table are told, each with the headers from the outermost in. */
  interface Listener {
    void data(Cell cell, List<Cell> above, List<Cell> beside);
  }

  List<Cell> cells() {
    return cells;
  }

  /** Whether a header stands beside data, rather than above it. */
  boolean headsRow(Cell header) {
    return rows.get(header.row).beginsData(header.row);
  }

  /** Tells each data cell with its headers: those above, and those beside it. */
  void tellData(Listener listener) {
    List<Column> columns = new ArrayList<>();
    for (int number = 0; number < rows.size(); number++) {
      Row row = rows.get(number);
      List<Cell> beside = new ArrayList<>();
      for (int column = 0; column < row.cells.size(); column++) {
        if (column == columns.size()) {
          columns.add(new Column());
        }
        Cell cell = row.at(column);
        if (cell != null && cell.header) {
          addOnce(cell, beside);
        } else if (cell != null && cell.row == number && cell.column == column) {
          listener.data(cell, columns.get(column).headers, beside);
        }
        columns.get(column).pass(cell);
      }
    }
  }

  /** There are some few: to look through them costs less than a set. */
  private static void addOnce(Cell cell, List<Cell> headers) {
    if (!headers.contains(cell)) {
      headers.add(cell);
    }
  }

  /** Adds the rows of a table, or of its head or body. */
  private void addRows(COSDictionary parent) {
    for (COSDictionary child : Elements.of(parent)) {
      if (ROW.equals(child.getCOSName(COSName.S))) {
        addRow(child, rowCount++);
      } else {
        addRows(child);
      }
    }
  }

  private void addRow(COSDictionary tr, int number) {
    int column = 0;
    for (COSDictionary element : Elements.of(tr)) {
      while (row(number).at(column) != null) {
        column++;
      }
      Cell cell = new Cell(element, number, column);
      cells.add(cell);
      int width = cell.span(COLUMN_SPAN);
      occupy(cell, cell.span(ROW_SPAN), width);
      column += width;
    }
  }

  private void occupy(Cell cell, int height, int width) {
    for (int row = 0; row < height; row++) {
      for (int column = 0; column < width; column++) {
        row(cell.row + row).put(cell.column + column, cell);
      }
    }
  }

  private Row row(int number) {
    while (rows.size() <= number) {
      rows.add(new Row());
    }
    return rows.get(number);
  }
}
