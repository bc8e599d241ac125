package nianbao.office.gather;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nianbao.form.Edition;
import nianbao.form.Form;
import nianbao.form.Line;
import nianbao.form.LineId;
import nianbao.press.listing.JsonObject;
import nianbao.report.Cell;
import nianbao.report.Figures;
import nianbao.report.Row;

/**
 * Figures as JSON: {@code {"form":"2021","rows":[[0,0,3],…]}}, a row for each line of the form in
 * its order; a blank cell is {@code null}, a decimal a string.
 */
public final class FiguresJson {

  private FiguresJson() {}

  /** Figures as they are written. */
  public static JsonObject of(Figures figures) {
    return JsonObject.EMPTY
        .with("form", figures.form().edition().word())
        .withJson("rows", rows(figures));
  }

  /** Figures that were written; empty where there are none. */
  public static Optional<Figures> of(JsonNode json) {
    return Edition.named(json.path("form").asText()).map(Form::of).map(form -> of(form, json));
  }

  private static Figures of(Form form, JsonNode json) {
    Map<LineId, Row> rows = new EnumMap<>(LineId.class);
    int index = 0;
    for (Line line : form.lines()) {
      List<Cell> cells = new ArrayList<>();
      json.path("rows").path(index++).forEach(cell -> cells.add(cell(cell)));
      rows.put(line.id(), new Row(cells));
    }
    return new Figures(form, rows);
  }

  private static Cell cell(JsonNode cell) {
    if (cell.isNumber()) {
      return new Cell.Count(cell.longValue());
    }
    return cell.isTextual() ? new Cell.Amount(cell.textValue()) : new Cell.Blank();
  }

  private static String rows(Figures figures) {
    return figures.form().lines().stream()
        .map(line -> row(figures.row(line.id())))
        .collect(Collectors.joining(",", "[", "]"));
  }

  private static String row(Row row) {
    return row.cells().stream()
        .map(FiguresJson::written)
        .collect(Collectors.joining(",", "[", "]"));
  }

  // What a decimal says has neither quotation marks nor backslashes: the contract sees to it.
  private static String written(Cell cell) {
    if (cell.isBlank()) {
      return "null";
    }
    return cell instanceof Cell.Amount amount ? "\"" + amount.printed() + "\"" : cell.printed();
  }
}
