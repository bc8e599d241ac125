package nianbao.intake.container.text;

import nianbao.intake.piece.Cell;
import nianbao.intake.piece.Piece;
import nianbao.intake.piece.Place;

/** Pieces that were read apart, put where they stand in the whole. */
final class Placed {

  private Placed() {}

  static Piece at(Piece piece, Place place) {
    if (piece instanceof Piece.Paragraph read) {
      return new Piece.Paragraph(read.runs(), read.align(), read.outline(), place);
    }
    if (piece instanceof Piece.Table read) {
      return new Piece.Table(
          read.rows(),
          read.columns(),
          read.cells().stream().map(cell -> cell(cell, place)).toList(),
          place);
    }
    return piece;
  }

  private static Cell cell(Cell read, Place place) {
    return new Cell(
        read.row(), read.column(), read.rowSpan(), read.columnSpan(), read.text(), place);
  }
}
