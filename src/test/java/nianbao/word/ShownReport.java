package nianbao.word;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What of a report stands in a Word file for everybody to see, as a report.
 *
 * <p>What cannot come back from there: members that no word tells, blanks at the ends of lines, and
 * the figures of a chart, of which there is a picture.
 */
final class ShownReport {

  private static final List<String> NOT_SHOWN =
      List.of("level", "body", "signOff", "previousYear", "form");

  private static final List<String> TEXTS =
      List.of("preamble", "overview", "problems", "otherMatters");

  /** Longer ones are no figures to the import, which leaves them open. */
  private static final int DIGITS = 15;

  private static final String PICTURE_OF_A_CHART = "a picture of a chart";

  private ShownReport() {}

  static JsonNode of(JsonNode report) {
    ObjectNode shown = (ObjectNode) stripped(report);
    shown.remove(NOT_SHOWN);
    if (!shown.has(TEXTS.get(0))) {
      shown.putArray(TEXTS.get(0));
    }
    return shown;
  }

  /** A report that was read, with its pictures of charts called so, as those of a report are. */
  static JsonNode read(JsonNode draft, JsonNode report) {
    ObjectNode shown = (ObjectNode) of(draft);
    for (String part : TEXTS) {
      for (int i = 0; i < Math.min(draft.path(part).size(), report.path(part).size()); i++) {
        JsonNode block = shown.path(part).get(i);
        if (report.path(part).get(i).has("chart") && block.has("figure")) {
          ((ArrayNode) shown.path(part)).set(i, pictureOfChart(block.get("figure")));
        }
      }
    }
    return shown;
  }

  private static JsonNode pictureOfChart(JsonNode block) {
    return TextNode.valueOf(PICTURE_OF_A_CHART + block.path("caption").asText(""));
  }

  private static JsonNode stripped(JsonNode value) {
    if (value.isTextual()) {
      return TextNode.valueOf(lines(value.asText()));
    }
    if (value.isIntegralNumber() && value.asText().length() > DIGITS) {
      return NullNode.getInstance();
    }
    if (value.has("chart")) {
      return pictureOfChart(value.get("chart"));
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
    return Paragraphs.lines(text).stream().collect(Collectors.joining("\n"));
  }
}
