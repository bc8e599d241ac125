package nianbao.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import nianbao.cases.Case;

/** A report to be filled in; what is not said is as in the case {@code nothing-to-report}. */
final class Draft {

  private static final Path BLANK =
      Path.of("src/test/resources/cases/nothing-to-report/report.json");

  private final ObjectNode report;

  private Draft(ObjectNode report) {
    this.report = report;
  }

  static Draft blank() {
    try {
      return new Draft((ObjectNode) new ObjectMapper().readTree(BLANK.toFile()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Draft agency(String name) {
    report.put("agency", name);
    return this;
  }

  Draft issuedOn(String date) {
    report.put("issuedOn", date);
    return this;
  }

  Draft sealed(boolean sealed) {
    report.put("signOff", sealed ? "sealed" : "unsealed");
    return this;
  }

  /** Sets the blocks of {@code preamble}, {@code overview}, {@code problems}, … */
  Draft put(String part, List<JsonNode> blocks) {
    ArrayNode list = report.putArray(part);
    blocks.forEach(list::add);
    return this;
  }

  /** Puts a number into every cell of the tables of parts 三 and 四. */
  Draft fill(long number) {
    for (String part : List.of("requests", "review", "litigation")) {
      fill(report.get(part), number);
    }
    return this;
  }

  private static void fill(JsonNode node, long number) {
    if (node instanceof ArrayNode cells && cells.get(0).isNumber()) {
      for (int i = 0; i < cells.size(); i++) {
        cells.set(i, cells.numberNode(number));
      }
    } else {
      node.forEach(child -> fill(child, number));
    }
  }

  Case as(String name) {
    return new Case(name, report.toString());
  }

  static JsonNode paragraph(String text) {
    return JsonNodeFactory.instance.textNode(text);
  }

  static JsonNode heading(int level, String text) {
    return JsonNodeFactory.instance.objectNode().put("heading", text).put("level", level);
  }

  static JsonNode runIn(int level, String heading, String text) {
    return ((ObjectNode) heading(level, heading)).put("text", text);
  }

  static JsonNode table(String caption, List<List<String>> header, List<List<String>> rows) {
    ObjectNode block = JsonNodeFactory.instance.objectNode();
    ObjectNode table = block.putObject("table");
    if (!caption.isEmpty()) {
      table.put("caption", caption);
    }
    addRows(table.putArray("header"), header);
    addRows(table.putArray("rows"), rows);
    return block;
  }

  static JsonNode figure(String source, String caption) {
    ObjectNode block = JsonNodeFactory.instance.objectNode();
    ObjectNode figure = block.putObject("figure").put("src", source).put("alt", "图");
    if (!caption.isEmpty()) {
      figure.put("caption", caption);
    }
    return block;
  }

  private static void addRows(ArrayNode into, List<List<String>> rows) {
    for (List<String> row : rows) {
      ArrayNode cells = into.addArray();
      row.forEach(cells::add);
    }
  }
}
