package nianbao.read;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nianbao.form.Column;
import nianbao.form.Edition;
import nianbao.form.Form;
import nianbao.form.Line;
import nianbao.form.LineId;
import nianbao.form.Part;
import nianbao.read.block.ChartAssembly;
import nianbao.read.block.Nodes;
import nianbao.report.AgencyName;
import nianbao.report.Block;
import nianbao.report.Cell;
import nianbao.report.Figures;
import nianbao.report.PreviousYear;
import nianbao.report.Problem;
import nianbao.report.Report;
import nianbao.report.Row;

/** Puts a report together from a tree that fulfils the contract. */
final class Assembly {

  private static final Map<LineId, JsonPointer> LINES = lines();

  private Assembly() {}

  private static Map<LineId, JsonPointer> lines() {
    Map<LineId, JsonPointer> pointers = new EnumMap<>(LineId.class);
    for (LineId line : LineId.values()) {
      pointers.put(line, JsonPointer.compile(line.pointer()));
    }
    return pointers;
  }

  /** The form that a report uses: the one that it says, or that of its year. */
  static Form form(JsonNode tree) {
    JsonNode year = tree.path("year");
    int known = year.canConvertToInt() ? year.intValue() : Integer.MAX_VALUE;
    return Form.of(Edition.named(tree.path("form").asText()).orElse(Edition.of(known)));
  }

  /** The report of a tree without problems. */
  static Report report(JsonNode tree) {
    return new Report(
        AgencyName.of(Nodes.text(tree.path("agency"))).value(),
        tree.path("year").intValue(),
        LocalDate.parse(tree.path("issuedOn").asText()),
        word(tree.path("level")).map(Report.Level::valueOf),
        word(tree.path("body")).map(Report.Body::valueOf),
        word(tree.path("signOff")).map(Report.SignOff::valueOf).orElse(Report.SignOff.UNSEALED),
        texts(tree),
        figures(form(tree), tree),
        Nodes.optional(tree.path("previousYear")).map(Assembly::previousYear));
  }

  /** What the report of such a tree has in another way than it is written. */
  static List<Problem> remarks(JsonNode tree) {
    String written = tree.path("agency").asText();
    String agency = AgencyName.of(written).value();
    return written.equals(agency)
        ? List.of()
        : List.of(
            Problem.warning(
                "agency-name", "/agency", "“发布机关全称”前后有空格，已按“%s”读入，请删去空格".formatted(agency)));
  }

  private static Map<Part, List<Block>> texts(JsonNode tree) {
    Map<Part, List<Block>> texts = new EnumMap<>(Part.class);
    ChartAssembly charts = new ChartAssembly(tree);
    Part.texts().forEach(part -> texts.put(part, blocks(tree.path(part.member()), charts)));
    return texts;
  }

  private static Figures figures(Form form, JsonNode tree) {
    Map<LineId, Row> rows = new EnumMap<>(LineId.class);
    form.lines().forEach(line -> rows.put(line.id(), row(line, tree)));
    return new Figures(form, rows);
  }

  private static Row row(Line line, JsonNode tree) {
    JsonNode row = tree.at(LINES.get(line.id()));
    List<Cell> cells = new ArrayList<>(line.columns().size());
    for (Column column : line.columns()) {
      cells.add(cell(cell(row, column.member(), cells.size())));
    }
    return new Row(cells);
  }

  private static JsonNode cell(JsonNode row, String member, int index) {
    if (member.isEmpty()) {
      return row;
    }
    return row.isArray() ? row.path(index) : row.path(member);
  }

  private static PreviousYear previousYear(JsonNode figures) {
    Map<LineId, Row> rows = new EnumMap<>(LineId.class);
    PreviousYear.POINTERS.forEach(
        (line, pointer) ->
            Nodes.optional(figures.at(pointer)).ifPresent(row -> rows.put(line, row(row))));
    return new PreviousYear(
        rows,
        cell(figures.path("rulesInForce")).number(),
        cell(figures.path("normativeDocumentsInForce")).number());
  }

  private static List<Block> blocks(JsonNode blocks, ChartAssembly charts) {
    return Nodes.stream(blocks).map(block -> block(block, charts)).toList();
  }

  private static Block block(JsonNode block, ChartAssembly charts) {
    if (block.has("heading")) {
      return new Block.Heading(
          Nodes.text(block.path("heading")),
          block.path("level").intValue(),
          Nodes.optional(block.path("text")).map(Nodes::text));
    }
    if (block.has("table")) {
      return table(block.path("table"));
    }
    if (block.has("chart")) {
      return charts.chart(block.path("chart"));
    }
    return block.has("figure")
        ? figure(block.path("figure"))
        : new Block.Paragraph(Nodes.text(block));
  }

  private static Block table(JsonNode table) {
    return new Block.Table(
        Nodes.optional(table.path("caption")).map(Nodes::text),
        lines(table.path("header")),
        lines(table.path("rows")));
  }

  private static List<List<String>> lines(JsonNode lines) {
    return Nodes.stream(lines).map(line -> Nodes.stream(line).map(Nodes::text).toList()).toList();
  }

  private static Block figure(JsonNode figure) {
    String source = figure.path("src").asText();
    return new Block.Figure(
        source.substring("data:".length(), source.indexOf(';')),
        source.substring(source.indexOf(',') + 1),
        Nodes.text(figure.path("alt")),
        Nodes.optional(figure.path("caption")).map(Nodes::text),
        word(figure.path("size")).map(Block.Figure.Size::valueOf));
  }

  private static Row row(JsonNode cells) {
    return new Row(Nodes.stream(cells).map(Assembly::cell).toList());
  }

  private static Cell cell(JsonNode cell) {
    if (cell.isNumber()) {
      return new Cell.Count(cell.longValue());
    }
    return cell.isTextual() ? new Cell.Amount(cell.asText()) : new Cell.Blank();
  }

  private static Optional<String> word(JsonNode word) {
    return Nodes.optional(word).map(present -> present.asText().toUpperCase(Locale.ROOT));
  }
}
