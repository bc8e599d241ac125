package nianbao.intake.draft;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Two values as a clerk reads them, no more of each than shows where they differ. */
record Excerpt(String before, String now) {

  private static final int AROUND = 12;
  private static final int LONGEST = 120;
  private static final String MORE = "……";
  private static final String SOURCE = "/figure/src";
  private static final Map<String, String> SIZES = Map.of("full", "，整行宽", "half", "，半行宽");

  /** A difference with its words. */
  static Change change(String pointer, JsonNode before, JsonNode now) {
    Excerpt words = Excerpt.of(before, now);
    return new Change(
        pointer,
        Optional.empty(),
        new Change.Side(json(before), words.before()),
        new Change.Side(json(now), words.now()));
  }

  private static Optional<String> json(JsonNode node) {
    return node.isMissingNode() ? Optional.empty() : Optional.of(node.toString());
  }

  private static Excerpt of(JsonNode before, JsonNode now) {
    boolean told = kind(before).equals(kind(now)) || before.isMissingNode() || now.isMissingNode();
    String left = told ? words(before) : kind(before) + words(before);
    String right = told ? words(now) : kind(now) + words(now);
    if (left.equals(right) && now.has("figure")) {
      boolean same = before.at(SOURCE).equals(now.at(SOURCE));
      String other = same ? "" : "图片内容不同：";
      return new Excerpt(
          around(kind(before) + left, 0, 0), around(other + kind(now) + right, 0, 0));
    }
    int least = Math.min(left.length(), right.length());
    int head = 0;
    while (head < least && left.charAt(head) == right.charAt(head)) {
      head++;
    }
    int tail = 0;
    while (tail < least - head
        && left.charAt(left.length() - 1 - tail) == right.charAt(right.length() - 1 - tail)) {
      tail++;
    }
    return new Excerpt(around(left, head, tail), around(right, head, tail));
  }

  /** A text without most of what both have at its ends. */
  private static String around(String text, int head, int tail) {
    int from = head <= AROUND ? 0 : whole(text, head - AROUND);
    int to = tail <= AROUND ? text.length() : whole(text, text.length() - tail + AROUND);
    if (to - from > LONGEST) {
      to = whole(text, from + LONGEST);
    }
    return (from > 0 ? MORE : "") + text.substring(from, to) + (to < text.length() ? MORE : "");
  }

  /** No character of two halves is cut. */
  private static int whole(String text, int at) {
    boolean inside = at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at));
    return inside ? at + 1 : at;
  }

  private static String words(JsonNode value) {
    if (value.isMissingNode()) {
      return "";
    }
    if (value.has("heading")) {
      return value.path("heading").asText() + value.path("text").asText("");
    }
    if (value.has("table")) {
      return "表格：" + rows(value.path("table"));
    }
    if (value.has("figure")) {
      return "图：" + value.path("figure").path("alt").asText();
    }
    if (value.has("chart")) {
      return "图表：" + value.path("chart").path("title").asText();
    }
    return value.isValueNode() ? value.asText("") : value.toString();
  }

  /** What can differ beside the words: kind, level, caption, heads, picture, what it says. */
  private static String kind(JsonNode value) {
    JsonNode inner = value.size() == 1 ? value.elements().next() : value;
    String kind =
        value.has("heading")
            ? value.path("level").asText("") + "级标题" + (value.has("text") ? "，接正文" : "")
            : value.has("table")
                ? "表头" + inner.path("header").size() + "行"
                : value.has("figure")
                    ? picture(inner)
                    : value.has("chart") ? "图表" + told("替代文字", inner, "alt") : "正文";
    return "（" + kind + told("题注", inner, "caption") + "）";
  }

  private static String told(String name, JsonNode inner, String member) {
    String words = inner.path(member).asText("");
    return words.isEmpty() ? "" : "，" + name + "：" + words;
  }

  /** A picture by what tells it from others at a glance. */
  private static String picture(JsonNode figure) {
    String uri = figure.path("src").asText("");
    String dots = Look.dots(uri).map(size -> "，" + size).orElse("");
    String size = SIZES.getOrDefault(figure.path("size").asText(""), "");
    return "图片" + dots + size + "，" + uri.length() * 3L / 4 / 1024 + "KB";
  }

  private static String rows(JsonNode table) {
    return table.path("caption").asText("")
        + cells(table.path("header"))
        + cells(table.path("rows"));
  }

  private static String cells(JsonNode rows) {
    return StreamSupport.stream(rows.spliterator(), false)
        .map(
            row ->
                StreamSupport.stream(row.spliterator(), false)
                    .map(JsonNode::asText)
                    .collect(Collectors.joining("，", "｜", "")))
        .collect(Collectors.joining());
  }
}
