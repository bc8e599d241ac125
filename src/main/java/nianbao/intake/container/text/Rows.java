package nianbao.intake.container.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import nianbao.intake.container.Grid;
import nianbao.intake.piece.Piece;
import nianbao.intake.piece.Place;
import nianbao.intake.piece.UnreadableException;

/** Lines that are a table. */
final class Rows {

  private static final Pattern FIGURE = Pattern.compile("\\d[\\d,.]*|[/—-]");

  private Rows() {}

  /**
   * The line behind a table. Blank lines part its rows where each cell has a line of its own; a
   * line that follows a cell without a blank one goes on with it.
   */
  static int end(List<Line> lines, int start, boolean markdown) {
    int end = start + 1;
    int next = end;
    while (next < lines.size()) {
      Line line = lines.get(next);
      if (Markdown.isRow(line, markdown) || goesOn(lines, start, next)) {
        end = next + 1;
      } else if (!line.isBlank()) {
        return end;
      }
      next++;
    }
    return end;
  }

  /** Whether a line goes on with the cell above it. */
  private static boolean goesOn(List<Line> lines, int start, int at) {
    if (lines.get(at).isBlank()) {
      return false;
    }
    int above = at - 1;
    while (above > start && !lines.get(above).isBlank() && !lines.get(above).hasTab()) {
      above--;
    }
    return lines.get(above).isCell() && (!isFigure(lines.get(above)) || isFigure(lines.get(at)));
  }

  private static boolean isFigure(Line line) {
    return FIGURE.matcher(line.text().strip()).matches();
  }

  static Piece.Table table(List<Line> lines, int number, boolean markdown)
      throws UnreadableException {
    Grid grid = new Grid();
    if (lines.stream().allMatch(line -> line.isCell() || !line.hasTab()) && lines.get(0).isCell()) {
      cellsOnLines(lines, grid);
    } else if (markdown && isFramed(lines)) {
      framed(lines, grid);
    } else {
      for (Line line : lines) {
        if (!line.isBlank() && !(markdown && Markdown.isRule(line.text()))) {
          row(grid, fields(line, markdown), line.place());
        }
      }
    }
    return grid.table(new Place.InTable(number));
  }

  /** Whether lines are drawn between rows, so that what no line parts is one row. */
  private static boolean isFramed(List<Line> lines) {
    return lines.stream().filter(line -> Markdown.isFrame(line.text())).count() > 2;
  }

  private static void framed(List<Line> lines, Grid grid) throws UnreadableException {
    List<String> row = new ArrayList<>();
    Place place = lines.get(0).place();
    for (Line line : lines) {
      if (Markdown.isFrame(line.text())) {
        if (!row.isEmpty()) {
          row(grid, row, place);
        }
        row = new ArrayList<>();
      } else if (!line.isBlank()) {
        place = row.isEmpty() ? line.place() : place;
        row = below(row, Markdown.cells(line.text()));
      }
    }
    if (!row.isEmpty()) {
      row(grid, row, place);
    }
  }

  /** The cells of a row with the next line of each. */
  private static List<String> below(List<String> row, List<String> next) {
    List<String> both = new ArrayList<>();
    for (int i = 0; i < Math.max(row.size(), next.size()); i++) {
      String first = i < row.size() ? row.get(i) : "";
      String second = i < next.size() ? next.get(i) : "";
      both.add(first.isEmpty() || second.isEmpty() ? first + second : first + "\n" + second);
    }
    return both;
  }

  private static void row(Grid grid, List<String> fields, Place place) throws UnreadableException {
    grid.nextRow();
    for (String field : fields) {
      grid.cell(1, 1, field, place);
    }
  }

  private static List<String> fields(Line line, boolean markdown) {
    if (markdown && Markdown.isRow(line.text())) {
      return Markdown.cells(line.text());
    }
    return line.hasTab() ? Arrays.asList(line.text().split("\t", -1)) : Spaced.fields(line);
  }

  private static void cellsOnLines(List<Line> lines, Grid grid) throws UnreadableException {
    List<StringBuilder> row = new ArrayList<>();
    Place place = lines.get(0).place();
    for (Line line : lines) {
      if (line.isBlank() && !line.hasTab()) {
        flush(grid, row, place);
      } else if (line.isCell()) {
        place = row.isEmpty() ? line.place() : place;
        row.add(new StringBuilder(line.text().substring(1)));
      } else {
        row.get(row.size() - 1).append('\n').append(line.text());
      }
    }
    flush(grid, row, place);
  }

  private static void flush(Grid grid, List<StringBuilder> row, Place place)
      throws UnreadableException {
    if (!row.isEmpty()) {
      row(grid, row.stream().map(StringBuilder::toString).toList(), place);
      row.clear();
    }
  }
}
