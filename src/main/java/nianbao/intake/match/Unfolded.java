package nianbao.intake.match;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nianbao.intake.piece.Blank;
import nianbao.intake.piece.Cell;
import nianbao.intake.piece.Nesting;
import nianbao.intake.piece.Piece;
import nianbao.intake.piece.Source;
import nianbao.intake.words.Figure;
import nianbao.intake.words.Labels;
import nianbao.intake.words.Words;

/**
 * Takes tables apart that hold more than a table: sheets have the whole report in one, title, texts
 * and all three tables below each other.
 */
public final class Unfolded {

  private static final Pattern NUMBERED = Pattern.compile("\\s*[一二三四五六]、");

  private static final Pattern DATE = Pattern.compile("\\D{0,40}20\\d\\d年\\d{1,2}月\\d{1,2}日\\s*");

  /** Less is a piece of a word that a page tore. */
  private static final int SHORTEST = 4;

  private final List<Piece> pieces = new ArrayList<>();
  private final List<Integer> groups = new ArrayList<>();

  private Unfolded() {}

  /** The document with such tables taken apart. */
  public static Source of(Source source) {
    Unfolded unfolded = new Unfolded();
    for (int i = 0; i < source.pieces().size(); i++) {
      int group = source.nesting().groups().get(i);
      // What a file of ours marks as a table is one, whatever stands in it.
      if (source.pieces().get(i) instanceof Piece.Table table && table.heads() < 0) {
        unfolded.table(table, group);
      } else {
        unfolded.add(source.pieces().get(i), group);
      }
    }
    return new Source(
        unfolded.pieces,
        source.leftOut(),
        new Nesting(unfolded.groups, source.nesting().parents()));
  }

  private void add(Piece piece, int group) {
    pieces.add(piece);
    groups.add(group);
  }

  private void table(Piece.Table table, int group) {
    List<List<Cell>> rows = new ArrayList<>();
    table.cells().stream()
        .collect(Collectors.groupingBy(Cell::row, TreeMap::new, Collectors.toList()))
        .values()
        .forEach(rows::add);
    List<Cell> together = new ArrayList<>();
    for (List<Cell> row : rows) {
      if (isText(row)) {
        flush(table, together, group);
        row.stream()
            .filter(cell -> !Blank.is(cell.text()))
            .forEach(cell -> add(Piece.Paragraph.of(cell.text(), cell.place()), group));
      } else {
        together.addAll(row);
      }
    }
    flush(table, together, group);
  }

  private void flush(Piece.Table table, List<Cell> cells, int group) {
    // Rows of a sheet with nothing in them are the space between what stands in it.
    if (cells.stream().allMatch(cell -> Blank.is(cell.text()))) {
      cells.clear();
    } else {
      add(
          new Piece.Table(table.rows(), table.columns(), cells, table.heads(), table.place()),
          group);
      cells.clear();
    }
  }

  /** A row with nothing but one text in it that is neither the form's nor a figure. */
  private static boolean isText(List<Cell> row) {
    List<Cell> filled = row.stream().filter(cell -> !Blank.is(cell.text())).toList();
    if (filled.size() != 1) {
      return false;
    }
    String text = filled.get(0).text();
    if (DATE.matcher(text).matches()) {
      return true;
    }
    boolean form = Labels.line(text).isPresent() || Labels.isOuter(text) || Figure.isLike(text);
    boolean header = Scan.headerPart(RowView.of(row)).isPresent();
    return !form
        && (NUMBERED.matcher(text).lookingAt()
            || (!header && Words.letters(text).length() > SHORTEST));
  }
}
