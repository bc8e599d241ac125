package nianbao.compose;

import java.util.List;
import nianbao.form.Grid;
import nianbao.report.Figures;

/**
 * An official table as the templates print it.
 *
 * @param head the rows before the first figures
 * @param body the rows from the first figures on
 */
public record TableView(List<Row> head, List<Row> body) {

  /**
   * A row.
   *
   * @param headings what stands in it before its figures, or all of it
   */
  public record Row(List<Heading> headings, List<Figure> figures) {}

  /**
   * A cell with words of the form.
   *
   * @param columns how many columns it spans
   * @param rows how many rows it spans
   * @param scope as HTML has it: {@code col}, {@code colgroup}, {@code row}, {@code rowgroup}
   */
  public record Heading(String label, int columns, int rows, String scope) {}

  /**
   * A cell with a figure of the report.
   *
   * @param text as printed; empty where it is blank
   * @param columns how many columns it spans
   */
  public record Figure(String text, int columns) {}

  static TableView of(Grid grid, Figures figures) {
    return new TableView(rows(grid.head(), figures), rows(grid.body(), figures));
  }

  private static List<Row> rows(List<Grid.Row> rows, Figures figures) {
    return rows.stream().map(row -> row(row, figures)).toList();
  }

  private static Row row(Grid.Row row, Figures figures) {
    return new Row(
        row.headings().stream().map(TableView::heading).toList(),
        row.figures().stream().map(figure -> figure(figure, figures)).toList());
  }

  private static Heading heading(Grid.Heading heading) {
    String scope =
        switch (heading.scope()) {
          case COLUMN -> "col";
          case COLUMNS -> "colgroup";
          case ROW -> "row";
          case ROWS -> "rowgroup";
        };
    return new Heading(heading.label(), heading.columns(), heading.rows(), scope);
  }

  private static Figure figure(Grid.Figure figure, Figures figures) {
    return new Figure(
        figures.row(figure.line().id()).cells().get(figure.column()).printed(), figure.columns());
  }
}
