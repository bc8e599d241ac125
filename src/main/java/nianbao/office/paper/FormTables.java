package nianbao.office.paper;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import nianbao.form.Form;
import nianbao.form.Grid;
import nianbao.form.Line;
import nianbao.form.Table;
import nianbao.report.Figures;

/**
 * The three tables as they are printed, once an edition of the form: each agency brings its figures
 * alone, which the page puts into their cells. With a copy of the tables for each a page of 300
 * agencies would be eight times as large.
 */
final class FormTables {

  private final Form form;
  private final Map<String, Integer> cells = new HashMap<>();

  FormTables(Form form) {
    this.form = form;
    for (Line line : form.lines()) {
      for (int i = 0; i < line.columns().size(); i++) {
        cells.put(line.pointer(i), cells.size());
      }
    }
  }

  /** The tables without figures, as a template of HTML. */
  void write(Markup page) {
    page.raw("<template id=\"form-" + form.edition().word() + "\">");
    for (Table table : form.tables()) {
      page.element("h4", table.part().title()).raw("<table class=\"form\">");
      table.grid().rows().forEach(row -> write(page, row));
      page.raw("</table>");
    }
    page.raw("</template>\n");
  }

  private void write(Markup page, Grid.Row row) {
    page.raw("<tr>");
    for (Grid.Heading heading : row.headings()) {
      page.raw("<th" + span("col", heading.columns()) + span("row", heading.rows()) + ">")
          .text(heading.label())
          .raw("</th>");
    }
    for (Grid.Figure figure : row.figures()) {
      Integer cell = cells.get(figure.line().pointer(figure.column()));
      page.raw("<td" + span("col", figure.columns()) + " data-cell=\"" + cell + "\"></td>");
    }
    page.raw("</tr>");
  }

  private static String span(String of, int count) {
    return count == 1 ? "" : " " + of + "span=\"" + count + "\"";
  }

  /** The figures of a report, in the order of the cells. */
  String figures(Figures figures) {
    return form.lines().stream()
        .flatMap(line -> figures.row(line.id()).cells().stream())
        .map(cell -> cell.printed())
        .collect(Collectors.joining(","));
  }

  /** The number of the cell at a JSON Pointer, or those of a line; nothing for what is none. */
  String cells(String pointer) {
    return cells.entrySet().stream()
        .filter(cell -> !pointer.isEmpty() && (cell.getKey() + "/").startsWith(pointer + "/"))
        .map(Map.Entry::getValue)
        .filter(cell -> pointer.split("/", -1).length > 2 || cells.containsKey(pointer))
        .sorted()
        .map(String::valueOf)
        .collect(Collectors.joining(","));
  }
}
