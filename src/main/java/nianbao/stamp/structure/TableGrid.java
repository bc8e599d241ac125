package nianbao.stamp.structure;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.jspecify.annotations.Nullable;

/** The cells of a tagged table where they stand, merged ones in all of their places. */
final class TableGrid {

  /** A cell: its element, its first row and column, counted from 0, and whether it is a header. */
  record Cell(PDStructureElement element, int row, int column, boolean isHeader) {

    static Cell of(PDStructureElement element, int row, int column) {
      boolean isHeader = StandardStructureTypes.TH.equals(element.getStructureType());
      return new Cell(element, row, column, isHeader);
    }

    private int span(String name) {
      COSDictionary attributes = element.getCOSObject().getCOSDictionary(COSName.A);
      return attributes == null ? 1 : attributes.getInt(COSName.getPDFName(name), 1);
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
      return cells.stream()
          .anyMatch(cell -> cell != null && !cell.isHeader() && cell.row() == number);
    }
  }

  /** The headers above the data of one column, while the rows go down. */
  private static final class Column {

    private List<Cell> headers = List.of();
    private boolean open;

    /** The nearest run of headers above is what counts: a new one takes the place of the last. */
    void pass(@Nullable Cell cell) {
      if (cell == null || !cell.isHeader()) {
        open = false;
        return;
      }
      Set<Cell> run = new LinkedHashSet<>(open ? headers : List.of());
      run.add(cell);
      headers = List.copyOf(run);
      open = true;
    }
  }

  private final List<Cell> cells = new ArrayList<>();
  private final List<Row> rows = new ArrayList<>();

  TableGrid(PDStructureElement table) {
    int row = 0;
    for (PDStructureElement tr : rows(table)) {
      addRow(tr, row);
      row++;
    }
  }

  /** What the data cells of a table are told, each with the headers from the outermost in. */
  interface Listener {
    void data(Cell cell, List<Cell> headers);
  }

  List<Cell> cells() {
    return cells;
  }

  /** Whether a header stands beside data, rather than above it. */
  boolean headsRow(Cell header) {
    return rows.get(header.row()).beginsData(header.row());
  }

  /** Tells each data cell with its headers: those above, then those beside it. */
  void tellData(Listener listener) {
    List<Column> columns = new ArrayList<>();
    for (int number = 0; number < rows.size(); number++) {
      Row row = rows.get(number);
      Set<Cell> beside = new LinkedHashSet<>();
      for (int column = 0; column < row.cells.size(); column++) {
        if (column == columns.size()) {
          columns.add(new Column());
        }
        Cell cell = row.at(column);
        if (cell != null && cell.isHeader()) {
          beside.add(cell);
        } else if (cell != null && cell.row() == number && cell.column() == column) {
          listener.data(cell, joined(columns.get(column).headers, beside));
        }
        columns.get(column).pass(cell);
      }
    }
  }

  private static List<Cell> joined(List<Cell> above, Set<Cell> beside) {
    List<Cell> headers = new ArrayList<>(above);
    headers.addAll(beside);
    return headers;
  }

  private void addRow(PDStructureElement tr, int row) {
    int column = 0;
    for (PDStructureElement element : elements(tr)) {
      while (row(row).at(column) != null) {
        column++;
      }
      Cell cell = Cell.of(element, row, column);
      cells.add(cell);
      int width = cell.span("ColSpan");
      occupy(cell, cell.span("RowSpan"), width);
      column += width;
    }
  }

  private void occupy(Cell cell, int height, int width) {
    for (int row = 0; row < height; row++) {
      for (int column = 0; column < width; column++) {
        row(cell.row() + row).put(cell.column() + column, cell);
      }
    }
  }

  private Row row(int number) {
    while (rows.size() <= number) {
      rows.add(new Row());
    }
    return rows.get(number);
  }

  private static List<PDStructureElement> rows(PDStructureElement parent) {
    List<PDStructureElement> rows = new ArrayList<>();
    for (PDStructureElement child : elements(parent)) {
      if (StandardStructureTypes.TR.equals(child.getStructureType())) {
        rows.add(child);
      } else {
        rows.addAll(rows(child));
      }
    }
    return rows;
  }

  private static List<PDStructureElement> elements(PDStructureElement parent) {
    return parent.getKids().stream()
        .filter(PDStructureElement.class::isInstance)
        .map(PDStructureElement.class::cast)
        .toList();
  }
}
