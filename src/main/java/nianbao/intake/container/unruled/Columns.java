package nianbao.intake.container.unruled;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nianbao.intake.container.Bounds;
import nianbao.intake.piece.Cell;
import nianbao.intake.piece.Piece;
import nianbao.intake.piece.Place;

/** The columns of rows, told from where their cells begin. */
final class Columns {

  /** Rows with fewer figures do not tell columns. */
  private static final int FEWEST = 3;

  private final List<List<Block>> rows;

  Columns(List<List<Block>> rows) {
    this.rows = rows;
  }

  /**
   * Whether the figures of rows with as many of them stand below each other: two of them that touch
   * the same place are not in the columns that their order says.
   */
  static boolean areApart(List<WordLine> lines) {
    List<float[]> columns = new ArrayList<>();
    for (WordLine line : lines) {
      List<Word> figures = line.figures();
      if (figures.isEmpty()) {
        continue;
      }
      if (figures.size() != columns.size()) {
        columns = new ArrayList<>();
        for (Word figure : figures) {
          columns.add(new float[] {figure.left(), figure.right()});
        }
      }
      for (int i = 0; i < figures.size(); i++) {
        columns.get(i)[0] = Math.min(columns.get(i)[0], figures.get(i).left());
        columns.get(i)[1] = Math.max(columns.get(i)[1], figures.get(i).right());
        if (i > 0 && columns.get(i - 1)[1] > columns.get(i)[0]) {
          return false;
        }
      }
    }
    return true;
  }

  /** The table, unless it has too many columns. */
  Optional<Piece.Table> table(int page) {
    List<List<float[]>> figures = figures();
    int labels = labels(figures);
    List<Cell> cells = new ArrayList<>();
    int columns = 0;
    for (int row = 0; row < rows.size(); row++) {
      int column = -1;
      for (Block block : rows.get(row)) {
        column = Math.max(column + 1, column(block, figures.get(row), labels));
        cells.add(new Cell(row, column, 1, 1, block.text(), block.place(page)));
      }
      columns = Math.max(columns, column + 1);
    }
    return columns > Bounds.COLUMNS || rows.isEmpty()
        ? Optional.empty()
        : Optional.of(new Piece.Table(rows.size(), columns, cells, place(page)));
  }

  /** Of each row where the figures of the rows stand that it heads or is one of. */
  private List<List<float[]>> figures() {
    List<List<float[]>> ofRow = new ArrayList<>();
    for (int i = rows.size() - 1; i >= 0; i--) {
      List<Block> own = rows.get(i).stream().filter(Block::isFigure).toList();
      List<float[]> below = ofRow.isEmpty() ? new ArrayList<>() : ofRow.get(0);
      ofRow.add(0, own.size() < FEWEST || own.size() == below.size() ? below : spans(own));
      if (own.size() == ofRow.get(0).size()) {
        widen(ofRow.get(0), own);
      }
    }
    return ofRow;
  }

  private static List<float[]> spans(List<Block> figures) {
    List<float[]> spans = new ArrayList<>();
    figures.forEach(block -> spans.add(new float[] {block.left(), block.right()}));
    return spans;
  }

  private static void widen(List<float[]> spans, List<Block> figures) {
    for (int i = 0; i < spans.size(); i++) {
      spans.get(i)[0] = Math.min(spans.get(i)[0], figures.get(i).left());
      spans.get(i)[1] = Math.max(spans.get(i)[1], figures.get(i).right());
    }
  }

  /** How many columns stand left of the figures. */
  private int labels(List<List<float[]>> figures) {
    int most = 0;
    for (int row = 0; row < rows.size(); row++) {
      List<float[]> spans = figures.get(row);
      int before =
          (int)
              rows.get(row).stream()
                  .filter(block -> spans.isEmpty() || block.right() < spans.get(0)[0])
                  .count();
      most = Math.max(most, before);
    }
    return most;
  }

  /** The column that a cell shares most of its width with, or that its middle is behind. */
  private static int column(Block block, List<float[]> spans, int labels) {
    if (spans.isEmpty() || block.right() < spans.get(0)[0]) {
      return 0;
    }
    float most = 0;
    int best = -1;
    int before = 0;
    for (int i = 0; i < spans.size(); i++) {
      float shared =
          Math.min(block.right(), spans.get(i)[1]) - Math.max(block.left(), spans.get(i)[0]);
      best = shared > most ? i : best;
      most = Math.max(most, shared);
      before += spans.get(i)[1] < (block.left() + block.right()) / 2 ? 1 : 0;
    }
    return labels + (best < 0 ? before : best);
  }

  private Place place(int page) {
    Block first = rows.get(0).get(0);
    float left = (float) rows.stream().mapToDouble(row -> row.get(0).left()).min().orElse(0);
    float right =
        (float) rows.stream().flatMap(List::stream).mapToDouble(Block::right).max().orElse(0);
    float bottom =
        (float) rows.stream().flatMap(List::stream).mapToDouble(Block::base).max().orElse(0);
    return new Place.OnPage(page, left, first.base() - first.first().em(), right, bottom);
  }
}
