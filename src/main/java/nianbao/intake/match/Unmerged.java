package nianbao.intake.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nianbao.intake.piece.Cell;
import nianbao.intake.piece.Piece;
import nianbao.intake.words.Figure;
import nianbao.intake.words.Words;

/**
 * Tables that repeat the words of a merged cell in all places that it covers, as text recognition
 * and converters write them, with each of them once again. Figures are never taken together.
 */
final class Unmerged {

  private Unmerged() {}

  static List<Cell> of(Piece.Table table) {
    Map<Long, String> texts = new HashMap<>();
    List<Cell> kept = new ArrayList<>();
    for (Cell cell : table.cells()) {
      String text = Words.letters(cell.text());
      boolean words = text.length() > 1 && !Figure.isLike(cell.text());
      boolean again =
          words
              && (text.equals(texts.get(key(cell.row(), cell.column() - 1)))
                  || (text.equals(texts.get(key(cell.row() - 1, cell.column())))
                      && cells(table, cell.row()) == cells(table, cell.row() - 1)));
      texts.put(key(cell.row(), cell.right() - 1), text);
      texts.put(key(cell.row(), cell.column()), text);
      if (!again || isLine(table, cell)) {
        kept.add(cell);
      }
    }
    return kept;
  }

  /** Rows with a cell in every place have as many; others do not tell what stands above what. */
  private static long cells(Piece.Table table, int row) {
    return table.cells().stream().filter(cell -> cell.row() == row).count();
  }

  /** Whether figures stand in the row of a cell: what two such rows say may well be the same. */
  private static boolean isLine(Piece.Table table, Cell cell) {
    return table.cells().stream()
        .anyMatch(
            other ->
                other.row() == cell.row()
                    && !other.text().isBlank()
                    && Figure.isLike(other.text()));
  }

  private static long key(int row, int column) {
    return ((long) row << 32) | (column & 0xFFFFFFFFL);
  }
}
