package nianbao.intake.container.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nianbao.intake.piece.Cell;
import nianbao.intake.piece.Piece;
import nianbao.intake.piece.Place;

/** A table as its lines enclose it. */
final class RuledTable {

  private final Ruling ruling;
  private final List<Float> xs;
  private final List<Float> ys;

  /** Of each field between the edges the one that stands for its cell. */
  private final int[] cellOf;

  private final Map<Integer, List<Glyph>> glyphs = new TreeMap<>();

  RuledTable(Ruling ruling) {
    this.ruling = ruling;
    this.xs = ruling.xs();
    this.ys = ruling.ys();
    this.cellOf = new int[rows() * columns()];
    for (int i = 0; i < cellOf.length; i++) {
      cellOf[i] = i;
    }
    merge();
  }

  int rows() {
    return ys.size() - 1;
  }

  int columns() {
    return xs.size() - 1;
  }

  float top() {
    return ruling.top();
  }

  private void merge() {
    for (int row = 0; row < rows(); row++) {
      for (int column = 0; column < columns(); column++) {
        int field = row * columns() + column;
        if (column + 1 < columns() && !ruling.partsColumns(xs.get(column + 1), middle(ys, row))) {
          join(field, field + 1);
        }
        if (row + 1 < rows() && !ruling.partsRows(ys.get(row + 1), middle(xs, column))) {
          join(field, field + columns());
        }
      }
    }
  }

  private static float middle(List<Float> edges, int index) {
    return (edges.get(index) + edges.get(index + 1)) / 2;
  }

  private void join(int one, int other) {
    int first = Math.min(cellOf[one], cellOf[other]);
    int second = Math.max(cellOf[one], cellOf[other]);
    for (int i = 0; i < cellOf.length; i++) {
      if (cellOf[i] == second) {
        cellOf[i] = first;
      }
    }
  }

  /**
   * Takes a glyph that stands in it.
   *
   * @param middle the middle of the figure that it is a digit of, or its own: a line that a figure
   *     runs over does not cut it
   */
  boolean take(Glyph glyph, float middle) {
    int row = index(ys, glyph.middleY());
    int column = index(xs, middle);
    if (row < 0 || column < 0) {
      return false;
    }
    int cell = cellOf[row * columns() + column];
    glyphs.computeIfAbsent(cell, key -> new ArrayList<>()).add(glyph);
    return true;
  }

  private static int index(List<Float> edges, float place) {
    for (int i = 0; i + 1 < edges.size(); i++) {
      if (edges.get(i) <= place && place < edges.get(i + 1)) {
        return i;
      }
    }
    return -1;
  }

  Piece.Table piece(int page) {
    List<Cell> cells = new ArrayList<>();
    for (int field = 0; field < cellOf.length; field++) {
      if (cellOf[field] == field) {
        cells.add(cell(field, page));
      }
    }
    return new Piece.Table(rows(), columns(), cells, place(page, 0, 0, rows(), columns()));
  }

  private Cell cell(int field, int page) {
    int top = rows();
    int left = columns();
    int bottom = 0;
    int right = 0;
    for (int i = field; i < cellOf.length; i++) {
      if (cellOf[i] == field) {
        top = Math.min(top, i / columns());
        bottom = Math.max(bottom, i / columns() + 1);
        left = Math.min(left, i % columns());
        right = Math.max(right, i % columns() + 1);
      }
    }
    String text = TextLine.text(glyphs.getOrDefault(field, List.of()));
    Place place = place(page, top, left, bottom, right);
    return new Cell(top, left, bottom - top, right - left, text, place);
  }

  private Place place(int page, int top, int left, int bottom, int right) {
    return new Place.OnPage(page, xs.get(left), ys.get(top), xs.get(right), ys.get(bottom));
  }
}
