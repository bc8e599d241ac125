package nianbao.form;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A table as it is printed, row by row.
 *
 * @param width how many columns it has, those of labels included
 * @param rows each with the cells that begin in it
 */
public record Grid(int width, List<Row> rows) {

  /** Keeps its own list. */
  public Grid {
    rows = List.copyOf(rows);
  }

  /** A row: its headings stand before its figures. */
  public record Row(List<Heading> headings, List<Figure> figures) {
    public Row {
      headings = List.copyOf(headings);
      figures = List.copyOf(figures);
    }
  }

  /** What a heading is the heading of. */
  public enum Scope {
    COLUMN,
    COLUMNS,
    ROW,
    ROWS
  }

  /**
   * A cell with words of the form.
   *
   * @param columns how many columns it spans
   * @param rows how many rows it spans
   */
  public record Heading(String label, int columns, int rows, Scope scope) {}

  /**
   * A cell with a figure of the report.
   *
   * @param column which of the line's, counted from 0
   * @param columns how many columns of the table it spans
   */
  public record Figure(Line line, int column, int columns) {}

  /** The rows before the first figures. */
  public List<Row> head() {
    return rows.stream().takeWhile(row -> row.figures().isEmpty()).toList();
  }

  /** The rows from the first figures on. */
  public List<Row> body() {
    return rows.stream().dropWhile(row -> row.figures().isEmpty()).toList();
  }

  static Grid of(List<Section> sections) {
    int width = sections.stream().mapToInt(Section::width).max().orElseThrow();
    return new Grid(width, sections.stream().flatMap(section -> rows(section, width)).toList());
  }

  private static Stream<Row> rows(Section section, int width) {
    Stream<Row> title =
        section.title().stream()
            .map(words -> new Heading(words, width, 1, Scope.COLUMNS))
            .map(heading -> new Row(List.of(heading), List.of()));
    Stream<Row> body =
        section.sideBySide()
            ? Stream.of(new Row(List.of(), figures(section.lines(), 1)))
            : body(section, width);
    return Stream.of(title, head(section, width), body).flatMap(rows -> rows);
  }

  private static Stream<Row> head(Section section, int width) {
    List<List<String>> paths = columnPaths(section);
    int depth = paths.stream().mapToInt(List::size).max().orElse(0);
    List<Row> rows = new ArrayList<>();
    for (int level = 0; level < depth; level++) {
      List<Heading> headings = new ArrayList<>();
      if (level == 0) {
        section
            .corner()
            .map(words -> new Heading(words, section.labelColumns(), depth, Scope.COLUMN))
            .ifPresent(headings::add);
      }
      for (Run run : Run.all(paths, level)) {
        boolean last = run.end() == paths.size();
        int columns = run.length() + (last ? width - section.width() : 0);
        headings.add(
            run.isLeaf()
                ? new Heading(run.label(), columns, depth - level, Scope.COLUMN)
                : new Heading(run.label(), columns, 1, Scope.COLUMNS));
      }
      rows.add(new Row(headings, List.of()));
    }
    return rows.stream();
  }

  private static List<List<String>> columnPaths(Section section) {
    if (!section.sideBySide()) {
      return section.columns().stream().map(Column::labels).toList();
    }
    return section.lines().stream()
        .flatMap(
            line ->
                section.columns().stream()
                    .map(
                        column ->
                            Stream.concat(line.labels().stream(), column.labels().stream())
                                .toList()))
        .toList();
  }

  private static Stream<Row> body(Section section, int width) {
    List<List<String>> paths = section.lines().stream().map(Line::labels).toList();
    List<List<Heading>> headings = new ArrayList<>();
    paths.forEach(path -> headings.add(new ArrayList<>()));
    for (int level = 0; level < section.labelColumns(); level++) {
      for (Run run : Run.all(paths, level)) {
        int columns = run.isLeaf() ? section.labelColumns() - level : 1;
        Scope scope = run.isLeaf() ? Scope.ROW : Scope.ROWS;
        headings.get(run.start()).add(new Heading(run.label(), columns, run.length(), scope));
      }
    }
    int lastColumns = 1 + width - section.width();
    return IntStream.range(0, paths.size())
        .mapToObj(
            i -> new Row(headings.get(i), figures(section.lines().subList(i, i + 1), lastColumns)));
  }

  private static List<Figure> figures(List<Line> lines, int lastColumns) {
    List<Figure> figures = new ArrayList<>();
    for (Line line : lines) {
      for (int column = 0; column < line.columns().size(); column++) {
        boolean last = column + 1 == line.columns().size();
        figures.add(new Figure(line, column, last ? lastColumns : 1));
      }
    }
    return figures;
  }

  /** Neighbours that share a label at a level, and all labels above it. */
  private record Run(int start, int end, String label, boolean isLeaf) {

    int length() {
      return end - start;
    }

    static List<Run> all(List<List<String>> paths, int level) {
      List<Run> runs = new ArrayList<>();
      int start = 0;
      while (start < paths.size()) {
        List<String> path = paths.get(start);
        int end = start + 1;
        if (path.size() > level) {
          while (end < paths.size() && startsWith(paths.get(end), path.subList(0, level + 1))) {
            end++;
          }
          runs.add(new Run(start, end, path.get(level), path.size() == level + 1));
        }
        start = end;
      }
      return runs;
    }

    private static boolean startsWith(List<String> path, List<String> beginning) {
      return path.size() >= beginning.size() && path.subList(0, beginning.size()).equals(beginning);
    }
  }
}
