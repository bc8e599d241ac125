package nianbao.stamp.structure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/** The cells of a tagged table where they stand, merged ones in all of their places. */
final class TableGrid {

  /** A cell: its element, and its first row and column, counted from 0. */
  record Cell(PDStructureElement element, int row, int column) {
    boolean isHeader() {
      return StandardStructureTypes.TH.equals(element.getStructureType());
    }

    private int span(String name) {
      COSDictionary attributes = element.getCOSObject().getCOSDictionary(COSName.A);
      return attributes == null ? 1 : attributes.getInt(COSName.getPDFName(name), 1);
    }
  }

  private record Place(int row, int column) {}

  private final List<Cell> cells = new ArrayList<>();
  private final Map<Place, Cell> places = new HashMap<>();
  private final Set<Integer> dataRows = new LinkedHashSet<>();

  TableGrid(PDStructureElement table) {
    int row = 0;
    for (PDStructureElement tr : rows(table)) {
      addRow(tr, row);
      row++;
    }
  }

  List<Cell> cells() {
    return cells;
  }

  /** Whether a header stands beside data, rather than above it. */
  boolean headsRow(Cell header) {
    return dataRows.contains(header.row());
  }

  /** The headers above a data cell, from the outermost in: the nearest run of them, upwards. */
  List<Cell> columnHeaders(Cell data) {
    Set<Cell> headers = new LinkedHashSet<>();
    for (int row = data.row() - 1; row >= 0; row--) {
      Cell above = places.get(new Place(row, data.column()));
      if (above != null && above.isHeader()) {
        headers.add(above);
      } else if (!headers.isEmpty()) {
        break;
      }
    }
    return outermostFirst(headers);
  }

  /** The headers beside a data cell, from the outermost in. */
  List<Cell> rowHeaders(Cell data) {
    Set<Cell> headers = new LinkedHashSet<>();
    for (int column = data.column() - 1; column >= 0; column--) {
      Cell beside = places.get(new Place(data.row(), column));
      if (beside != null && beside.isHeader()) {
        headers.add(beside);
      }
    }
    return outermostFirst(headers);
  }

  private static List<Cell> outermostFirst(Set<Cell> headers) {
    List<Cell> ordered = new ArrayList<>(headers);
    Collections.reverse(ordered);
    return ordered;
  }

  private void addRow(PDStructureElement tr, int row) {
    int column = 0;
    for (PDStructureElement element : elements(tr)) {
      while (places.containsKey(new Place(row, column))) {
        column++;
      }
      Cell cell = new Cell(element, row, column);
      cells.add(cell);
      if (!cell.isHeader()) {
        dataRows.add(row);
      }
      occupy(cell);
      column += cell.span("ColSpan");
    }
  }

  private void occupy(Cell cell) {
    for (int row = 0; row < cell.span("RowSpan"); row++) {
      for (int column = 0; column < cell.span("ColSpan"); column++) {
        places.put(new Place(cell.row() + row, cell.column() + column), cell);
      }
    }
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
