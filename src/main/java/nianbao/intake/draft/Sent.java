package nianbao.intake.draft;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nianbao.form.Part;
import nianbao.intake.piece.LeftOut;
import nianbao.intake.piece.Place;

/**
 * The report that a file was made of, beside what its words are read as.
 *
 * @param report as JSON
 * @param words what reading the file that it makes comes to, as JSON
 */
public record Sent(String report, String words) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * What each member that no word of a file shows is called, and its values where they are words.
   */
  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("level", "机关层级"),
          Map.entry("body", "机关类别"),
          Map.entry("signOff", "落款方式"),
          Map.entry("previousYear", "上年的数"),
          Map.entry("form", "格式版本"),
          Map.entry("state", "国家级"),
          Map.entry("province", "省级"),
          Map.entry("city", "市级"),
          Map.entry("county", "县级"),
          Map.entry("town", "乡镇级"),
          Map.entry("government", "本级政府"),
          Map.entry("department", "部门"),
          Map.entry("sealed", "加盖印章"),
          Map.entry("unsealed", "不加盖印章"));

  private static final String UNPRINTED = "发出的报告里有，Word文件里不印，没有带进来";

  /**
   * A draft in which pictures are the charts that they are pictures of; what stands below them, and
   * what they say to those who cannot see them, is as it stands there now.
   */
  public String charted(String draft) {
    List<SentChart> charts = charts();
    if (charts.isEmpty()) {
      return draft;
    }
    JsonNode tree = tree(draft);
    for (Part part : Part.texts()) {
      if (tree.path(part.member()) instanceof ArrayNode blocks) {
        for (int i = 0; i < blocks.size(); i++) {
          int at = i;
          JsonNode figure = blocks.get(i).path("figure");
          SentChart.shownIn(figure, charts).ifPresent(chart -> blocks.set(at, chart.as(figure)));
        }
      }
    }
    return tree + "\n";
  }

  /** The charts of the report; their pictures stand at the same places in the words. */
  private List<SentChart> charts() {
    List<SentChart> charts = new ArrayList<>();
    JsonNode sent = tree(report);
    JsonNode read = tree(words);
    for (Part part : Part.texts()) {
      JsonNode blocks = sent.path(part.member());
      for (int i = 0; i < blocks.size(); i++) {
        JsonNode figure = read.path(part.member()).path(i).path("figure");
        if (blocks.get(i).get("chart") instanceof ObjectNode chart && figure.has("src")) {
          charts.add(new SentChart(chart, figure));
        }
      }
    }
    return charts;
  }

  /**
   * What the report says and no word of a file does: whoever changes the file does not change it.
   */
  public List<LeftOut> unprinted() {
    List<LeftOut> found = new ArrayList<>();
    JsonNode shown = tree(words);
    JsonNode sent = tree(report);
    sent.fieldNames()
        .forEachRemaining(
            name -> {
              if (!shown.has(name)) {
                found.add(
                    new LeftOut(named(name) + value(sent.get(name)), UNPRINTED, new Place.Whole()));
              }
            });
    return found;
  }

  private static String value(JsonNode value) {
    return value.isValueNode() ? "：" + named(value.asText()) : "";
  }

  private static String named(String word) {
    return NAMES.getOrDefault(word, word);
  }

  private static JsonNode tree(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("a draft is JSON", e);
    }
  }
}
