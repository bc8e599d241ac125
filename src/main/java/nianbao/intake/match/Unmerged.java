package nianbao.intake.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nianbao.intake.piece.Blank;
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
    Map<Integer, Integer> cells = new HashMap<>();
    Set<Integer> lines = new HashSet<>();
    for (Cell cell : table.cells()) {
      cells.merge(cell.row(), 1, Integer::sum);
      if (!Blank.is(cell.text()) && Figure.isLike(cell.text())) {
        lines.add(cell.row());
      }
    }
    Map<Long, String> texts = new HashMap<>();
    List<Cell> kept = new ArrayList<>();
    for (Cell cell : table.cells()) {
      String text = Words.letters(cell.text());
      boolean words = text.length() > 1 && !Figure.isLike(cell.text());
      boolean left = text.equals(texts.get(key(cell.row(), cell.column() - 1)));
      // Only rows with a cell in every place tell what stands above what.
      boolean above =
          text.equals(texts.get(key(cell.row() - 1, cell.column())))
              && Objects.equals(cells.get(cell.row()), cells.get(cell.row() - 1));
      texts.put(key(cell.row(), cell.right() - 1), text);
      texts.put(key(cell.row(), cell.column()), text);
      // Two rows with figures may well say the same.
      if (!words || !(left || above) || lines.contains(cell.row())) {
        kept.add(cell);
      }
    }
    return kept;
  }

  private static long key(int row, int column) {
    return ((long) row << 32) | (column & 0xFFFFFFFFL);
  }
}
