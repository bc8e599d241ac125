package nianbao.intake.draft;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nianbao.intake.piece.Blank;

/**
 * A chart of a report that was sent, and the figure that its picture is read as.
 *
 * @param chart as JSON
 * @param figure likewise
 */
record SentChart(ObjectNode chart, JsonNode figure) {

  /**
   * The chart that a figure of a file that came back shows: the very picture; or one with the same
   * words for those who cannot see it which looks the same, because Word has packed it anew or
   * another Java has drawn it.
   */
  static Optional<SentChart> shownIn(JsonNode figure, List<SentChart> charts) {
    if (!figure.has("src")) {
      return Optional.empty();
    }
    Predicate<SentChart> told = sent -> sent.figure.path("alt").equals(figure.path("alt"));
    Predicate<SentChart> same = sent -> sent.figure.get("src").equals(figure.get("src"));
    return first(charts, told.and(same))
        .or(() -> first(charts, same))
        .or(() -> first(charts, told.and(sent -> sent.looksLike(figure))));
  }

  private static Optional<SentChart> first(List<SentChart> charts, Predicate<SentChart> which) {
    return charts.stream().filter(which).findFirst();
  }

  private boolean looksLike(JsonNode other) {
    return Look.of(figure.get("src").asText())
        .flatMap(look -> Look.of(other.get("src").asText()).map(look::isLike))
        .orElse(false);
  }

  /** The chart as a block, with the words of a figure that shows it. */
  ObjectNode as(JsonNode shown) {
    ObjectNode same = chart.deepCopy();
    same.remove("caption");
    if (shown.has("caption")) {
      same.set("caption", shown.get("caption"));
    }
    // Without words of its own a chart tells its figures.
    if (!shown.path("alt").equals(figure.path("alt"))
        && !shown.path("alt").asText("").equals(Blank.PICTURE)) {
      same.set("alt", shown.path("alt"));
    }
    ObjectNode block = chart.objectNode();
    block.set("chart", same);
    return block;
  }
}
