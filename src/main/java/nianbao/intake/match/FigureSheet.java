package nianbao.intake.match;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import nianbao.form.Column;
import nianbao.form.Form;
import nianbao.form.Line;

/** The figures of a report, all blank at first, in the shape of its JSON. */
final class FigureSheet {

  private final ObjectNode report;

  /** Puts the blank lines of a form into a report. */
  FigureSheet(ObjectNode report, Form form) {
    this.report = report;
    for (Line line : form.lines()) {
      for (int column = 0; column < line.columns().size(); column++) {
        set(line, column, Optional.empty());
      }
    }
  }

  /** Sets a cell. */
  void set(Line line, int column, Optional<String> value) {
    String[] steps = line.pointer(column).substring(1).split("/", -1);
    JsonNode node = report;
    for (int i = 0; i + 1 < steps.length; i++) {
      boolean array = steps[i + 1].matches("\\d+");
      node = ((ObjectNode) node).has(steps[i]) ? node.get(steps[i]) : child(node, steps[i], array);
    }
    put(node, steps[steps.length - 1], line.columns().get(column).kind(), value);
  }

  private static JsonNode child(JsonNode node, String name, boolean array) {
    ObjectNode object = (ObjectNode) node;
    return array ? object.putArray(name) : object.putObject(name);
  }

  private static void put(JsonNode node, String name, Column.Kind kind, Optional<String> value) {
    boolean words = kind == Column.Kind.AMOUNT || kind == Column.Kind.PRICE;
    if (node instanceof ArrayNode array) {
      int index = Integer.parseInt(name);
      while (array.size() <= index) {
        array.addNull();
      }
      value.ifPresent(digits -> array.set(index, array.numberNode(Long.parseLong(digits))));
    } else if (value.isEmpty()) {
      ((ObjectNode) node).putNull(name);
    } else if (words) {
      ((ObjectNode) node).put(name, value.get());
    } else {
      ((ObjectNode) node).put(name, Long.parseLong(value.get()));
    }
  }
}
