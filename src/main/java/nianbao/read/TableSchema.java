package nianbao.read;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nianbao.form.Column;
import nianbao.form.Form;
import nianbao.form.Label;
import nianbao.form.Line;
import nianbao.form.LineId;
import nianbao.form.Part;
import nianbao.form.Section;
import nianbao.form.Table;

/** Adds the members of the tables to the schema of a report. */
final class TableSchema {

  private static final String NUMERALS = "零一二三四五六七八九十";

  private final ObjectNode definitions;
  private final Map<List<Column>, String> rows = new HashMap<>();

  TableSchema(ObjectNode definitions) {
    this.definitions = definitions;
  }

  void add(Table table, ObjectNode properties, ArrayNode required) {
    for (Section section : table.sections()) {
      for (Line line : section.lines()) {
        String[] steps = line.pointer().substring(1).split("/", -1);
        ObjectNode owner = new Owner(properties, required).at(table.part(), line, steps);
        describe(owner, table, section, line);
      }
    }
  }

  /** What a report may say of the year before. */
  void addPreviousYear(Form form, ObjectNode properties) {
    Line carried = form.line(LineId.CARRIED_FORWARD);
    properties
        .putObject("carriedForward")
        .put("title", "上一年度的" + carried.title().replaceFirst("^.、", ""))
        .put("description", "上一年度报告的这一行。" + columns(carried) + "。")
        .put("$ref", "#/$defs/" + row(form.table(Part.REQUESTS), carried.columns()));
    addPrevious(form, LineId.RECEIVED, "received", properties);
    addPrevious(form, LineId.REVIEW, "review", properties);
    ObjectNode litigation = properties.putObject("litigation");
    litigation
        .put("title", "上一年度的行政诉讼")
        .put("description", "上一年度报告的行政诉讼两组数，供图表与上年比较。")
        .put("type", "object");
    ObjectNode groups = litigation.putObject("properties");
    addPrevious(form, LineId.DIRECT, "direct", groups);
    addPrevious(form, LineId.AFTER_REVIEW, "afterReview", groups);
    litigation.put("additionalProperties", false);
    for (Table.Stock stock : form.stocks()) {
      Line line = form.line(stock.line());
      String held = line.columns().get(stock.held()).label();
      properties
          .putObject(stock.before())
          .put("title", "上一年度的" + line.title() + held)
          .put("description", "上一年度报告第二部分“" + line.title() + "”的" + held + "。")
          .put("$ref", "#/$defs/count");
    }
  }

  /** A row of last year's tables that charts compare with. */
  private void addPrevious(Form form, LineId id, String member, ObjectNode properties) {
    Line line = form.line(id);
    Table table =
        form.tables().stream()
            .filter(each -> each.lines().contains(line))
            .findFirst()
            .orElseThrow();
    properties
        .putObject(member)
        .put("title", "上一年度的" + line.title().replaceFirst("^.、", ""))
        .put("description", "上一年度报告的这一行，供图表与上年比较。" + columns(line) + "。")
        .put("$ref", "#/$defs/" + row(table, line.columns()));
  }

  private void describe(ObjectNode owner, Table table, Section section, Line line) {
    String clause = section.title().map(title -> title + "：").orElse("");
    owner.put("description", clause + columns(line) + "。");
    List<Column> columns = line.columns();
    if (columns.get(0).member().isEmpty()) {
      owner.put("$ref", "#/$defs/" + word(columns.get(0)));
    } else if (columns.get(0).member().equals("0")) {
      owner.put("$ref", "#/$defs/" + row(table, columns));
    } else {
      addMembers(owner, columns);
    }
  }

  private static void addMembers(ObjectNode owner, List<Column> columns) {
    owner.put("type", "object");
    ObjectNode members = owner.putObject("properties");
    ArrayNode required = owner.putArray("required");
    for (Column column : columns) {
      members
          .putObject(column.member())
          .put("title", column.label())
          .put("description", column.label() + "。")
          .put("$ref", "#/$defs/" + word(column));
      required.add(column.member());
    }
    owner.put("additionalProperties", false);
  }

  /** The name of the definition of a row, which is added where it is not yet known. */
  private String row(Table table, List<Column> columns) {
    return rows.computeIfAbsent(
        columns,
        key -> {
          String name = table.id() + "Row" + (rows.size() + 1);
          addRow(definitions.putObject(name), columns);
          return name;
        });
  }

  private static void addRow(ObjectNode definition, List<Column> columns) {
    definition
        .put("title", "表中的一行")
        .put("description", NUMERALS.charAt(columns.size()) + "个数，与表中各列的次序一致。")
        .put("type", "array");
    ArrayNode items = definition.putArray("prefixItems");
    for (Column column : columns) {
      items
          .addObject()
          .put("title", column.label())
          .put("description", described(column, columns))
          .put("$ref", "#/$defs/" + word(column));
    }
    definition.put("minItems", columns.size()).put("maxItems", columns.size());
  }

  private static String described(Column column, List<Column> columns) {
    return column.kind() == Column.Kind.TOTAL
        ? "前" + NUMERALS.charAt(columns.size() - 1) + "列的合计，照公布的数填写。"
        : String.join("：", column.labels()) + "。";
  }

  private static String columns(Line line) {
    String labels = line.columns().stream().map(Column::label).collect(Collectors.joining("、"));
    return line.columns().size() == 1 ? labels : "依次为" + labels;
  }

  /** A total is a count for the schema: it is not computed. */
  private static String word(Column column) {
    Column.Kind kind = column.kind() == Column.Kind.TOTAL ? Column.Kind.COUNT : column.kind();
    return kind.name().toLowerCase(Locale.ROOT);
  }

  /** Finds or makes the object that a line belongs into, and the line's own in it. */
  private record Owner(ObjectNode properties, ArrayNode required) {

    ObjectNode at(Part part, Line line, String[] steps) {
      int labels = line.labels().size();
      Owner owner = this;
      for (int i = 0; i < steps.length - 1; i++) {
        int label = labels - steps.length + i;
        String title = label < 0 ? part.title() : title(part, line, label);
        owner = owner.below(steps[i], title);
      }
      return owner.member(steps[steps.length - 1], title(part, line, labels - 1));
    }

    /** At the top of the report a label is told with the number of its part. */
    private static String title(Part part, Line line, int label) {
      boolean top = part == Part.CASES && label == 0;
      return (top ? part.number() : "") + Label.title(line.labels().get(label));
    }

    private Owner below(String name, String title) {
      ObjectNode member = member(name, title);
      if (!member.has("type")) {
        member.put("description", "“" + title + "”的各行。").put("type", "object");
        member.putObject("properties");
        member.putArray("required");
        member.put("additionalProperties", false);
      }
      return new Owner((ObjectNode) member.path("properties"), (ArrayNode) member.path("required"));
    }

    private ObjectNode member(String name, String title) {
      if (!properties.has(name)) {
        properties.putObject(name).put("title", title);
        required.add(name);
      }
      return (ObjectNode) properties.path(name);
    }
  }
}
