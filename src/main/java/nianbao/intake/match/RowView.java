package nianbao.intake.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nianbao.form.Part;
import nianbao.intake.piece.Blank;
import nianbao.intake.piece.Cell;
import nianbao.intake.piece.Place;
import nianbao.intake.words.Figure;
import nianbao.intake.words.HeaderCell;
import nianbao.intake.words.HeaderWords;
import nianbao.intake.words.Labels;

/**
 * A row of a table as the form sees it.
 *
 * @param cells the cells that begin in it, from the left
 * @param line the line whose words it has
 * @param outer whether it has words of the form that are no line's
 * @param values the cells behind its words
 * @param figures how many of them have something in them
 */
record RowView(
    List<Cell> cells, Optional<Labels.Found> line, boolean outer, List<Cell> values, int figures) {

  static RowView of(List<Cell> cells) {
    Optional<Labels.Found> line = Optional.empty();
    boolean outer = false;
    int behind = 0;
    for (int i = 0; i < cells.size(); i++) {
      String text = cells.get(i).text();
      Optional<Labels.Found> found = isWorded(text) ? Labels.line(text) : Optional.empty();
      boolean form = found.isPresent() || (isWorded(text) && Labels.isOuter(text));
      if (!form && Figure.isLike(text) && !Blank.is(text)) {
        break;
      }
      outer |= isWorded(text) && Labels.isOuter(text);
      line = better(line, found);
      behind = Blank.is(text) ? behind : i + 1;
    }
    List<Cell> values = cells.subList(behind, cells.size());
    int figures = (int) values.stream().filter(cell -> !Blank.is(cell.text())).count();
    return new RowView(cells, line, outer, values, figures);
  }

  /** The words right of others are the line's own; pieces of words give way to whole ones. */
  private static Optional<Labels.Found> better(
      Optional<Labels.Found> before, Optional<Labels.Found> now) {
    if (now.isEmpty() || (before.isPresent() && now.get().torn() && !before.get().torn())) {
      return before;
    }
    return now;
  }

  private static boolean isWorded(String text) {
    return text.codePoints().filter(Character::isIdeographic).limit(2).count() == 2;
  }

  /** Whether it has so many figures and no line's words. */
  boolean hasBare(int count) {
    return line.isEmpty() && figures == count && values.stream().allMatch(RowView::isFigure);
  }

  private static boolean isFigure(Cell cell) {
    return Figure.isLike(cell.text());
  }

  /** Whether nothing stands in it. */
  boolean isEmpty() {
    return cells.stream().allMatch(cell -> Blank.is(cell.text()));
  }

  /** The header words of a table that it has, in their order; none if it has figures. */
  List<HeaderCell> header(Part part) {
    List<HeaderCell> words = new ArrayList<>();
    for (Cell cell : cells) {
      if (isWorded(cell.text())) {
        HeaderWords.of(part).in(cell.text()).stream()
            .map(word -> new HeaderCell(word, cell.row(), cell.column()))
            .forEach(words::add);
      }
    }
    return words;
  }

  /** Where it begins. */
  Place place() {
    return cells.get(0).place();
  }
}
