package nianbao.press.listing;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nianbao.form.Column;
import nianbao.form.Form;
import nianbao.form.Grid;
import nianbao.form.Line;
import nianbao.form.LineId;
import nianbao.form.Part;
import nianbao.form.Table;

/** The official form in all its editions, for programs that show or fill it. */
public final class FormList {

  private FormList() {}

  /** One entry an edition, the oldest first: its parts, and of a table its rows, lines and sums. */
  public static List<JsonObject> entries() {
    return Form.all().stream().map(FormList::form).toList();
  }

  private static JsonObject form(Form form) {
    JsonObject entry =
        JsonObject.EMPTY
            .with("edition", form.edition().word())
            .with("basis", form.edition().basis());
    return (form.edition().firstYear().isPresent()
            ? entry.with("firstYear", form.edition().firstYear().getAsInt())
            : entry)
        .with("parts", Stream.of(Part.values()).map(part -> part(form, part)).toList());
  }

  private static JsonObject part(Form form, Part part) {
    JsonObject entry = JsonObject.EMPTY.with("id", part.id()).with("title", part.title());
    return part.isText()
        ? entry.with("text", part.pointer())
        : entry.with("table", table(form.table(part)));
  }

  private static JsonObject table(Table table) {
    Grid grid = table.grid();
    return JsonObject.EMPTY
        .with("id", table.id())
        .with("width", grid.width())
        .with("rows", grid.rows().stream().map(FormList::row).toList())
        .with("lines", table.lines().stream().map(FormList::line).toList())
        .with("sums", table.sums().stream().map(FormList::sum).toList())
        .with("balances", table.balances().stream().map(FormList::balance).toList())
        .withTexts("stocks", stocks(table));
  }

  /** The cells with what stays in force, from which the next year goes on. */
  private static List<String> stocks(Table table) {
    return table.stocks().stream()
        .flatMap(
            stock ->
                table.lines().stream()
                    .filter(line -> line.id() == stock.line())
                    .map(line -> line.pointer(stock.held())))
        .toList();
  }

  private static JsonObject row(Grid.Row row) {
    Stream<JsonObject> headings = row.headings().stream().map(FormList::heading);
    Stream<JsonObject> figures = row.figures().stream().map(FormList::figure);
    return JsonObject.EMPTY.with("cells", Stream.concat(headings, figures).toList());
  }

  private static JsonObject heading(Grid.Heading heading) {
    return JsonObject.EMPTY
        .with("label", heading.label())
        .with("columns", heading.columns())
        .with("rows", heading.rows())
        .with("scope", word(heading.scope()));
  }

  private static JsonObject figure(Grid.Figure figure) {
    Line line = figure.line();
    return JsonObject.EMPTY
        .with("pointer", line.pointer(figure.column()))
        .with("name", line.spoken(figure.column()))
        .with("kind", word(line.columns().get(figure.column()).kind()))
        .with("columns", figure.columns());
  }

  private static JsonObject line(Line line) {
    return JsonObject.EMPTY
        .with("pointer", line.pointer())
        .with("name", line.name())
        .withTexts("labels", line.labels())
        .with("cells", cells(line));
  }

  private static List<JsonObject> cells(Line line) {
    return IntStream.range(0, line.columns().size())
        .mapToObj(column -> cell(line, column))
        .toList();
  }

  private static JsonObject cell(Line line, int index) {
    Column column = line.columns().get(index);
    return JsonObject.EMPTY
        .with("pointer", line.pointer(index))
        .with("kind", word(column.kind()))
        .withTexts("labels", column.labels());
  }

  private static JsonObject sum(Table.Sum sum) {
    return JsonObject.EMPTY
        .with("total", sum.total().pointer())
        .withTexts("parts", pointers(sum.parts()));
  }

  private static JsonObject balance(Table.Balance balance) {
    return JsonObject.EMPTY
        .withTexts("left", pointers(balance.left()))
        .withTexts("right", pointers(balance.right()));
  }

  private static List<String> pointers(List<LineId> lines) {
    return lines.stream().map(LineId::pointer).toList();
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
