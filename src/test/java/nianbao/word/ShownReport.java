package nianbao.word;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.stream.Collectors;

/** What of a report stands in a Word file for everybody to see, as a report. */
final class ShownReport {

  /** Told by no word of the document. */
  private static final List<String> NOT_SHOWN =
      List.of("level", "body", "signOff", "previousYear", "form");

  private static final List<String> TEXTS =
      List.of("preamble", "overview", "problems", "otherMatters");

  private ShownReport() {}

  static ObjectNode of(JsonNode report) {
    ObjectNode shown = report.deepCopy();
    shown.remove(NOT_SHOWN);
    shown.put("agency", report.path("agency").asText().strip());
    for (String part : TEXTS) {
      ArrayNode blocks = JsonNodeFactory.instance.arrayNode();
      report.path(part).forEach(block -> blocks.add(block(block)));
      shown.set(part, blocks);
    }
    return shown;
  }

  /** Blanks at the ends of lines are not printed, of a chart there is a picture. */
  private static JsonNode block(JsonNode block) {
    if (block.has("chart") || block.has("figure")) {
      return TextNode.valueOf("picture");
    }
    return stripped(block);
  }

  private static JsonNode stripped(JsonNode value) {
    if (value.isTextual()) {
      return TextNode.valueOf(lines(value.asText()));
    }
    JsonNode copy = value.deepCopy();
    if (copy instanceof ObjectNode object) {
      value.fieldNames().forEachRemaining(name -> object.set(name, stripped(value.get(name))));
    } else if (copy instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        array.set(i, stripped(value.get(i)));
      }
    }
    return copy;
  }

  private static String lines(String text) {
    return text.strip().lines().map(Paragraphs::stripped).collect(Collectors.joining("\n")).strip();
  }
}
