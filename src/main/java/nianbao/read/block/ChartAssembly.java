package nianbao.read.block;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import nianbao.report.Block.Chart;

/** Puts the charts of a report together; a figure that is a cell of the report is taken from it. */
public final class ChartAssembly {

  private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,20}(\\.[0-9]{1,4})?");

  private static final Pattern INDEX = Pattern.compile("[0-9]|[1-9][0-9]");

  private final JsonNode report;

  /**
   * Charts of a report.
   *
   * @param report of any shape
   */
  public ChartAssembly(JsonNode report) {
    this.report = report;
  }

  /** The chart of a tree without problems. */
  public Chart chart(JsonNode chart) {
    return new Chart(
        Chart.Kind.valueOf(chart.path("kind").asText().toUpperCase(Locale.ROOT)),
        label(chart.path("title")),
        Nodes.optional(chart.path("unit")).map(ChartAssembly::label),
        Nodes.stream(chart.path("categories")).map(ChartAssembly::label).toList(),
        Nodes.stream(chart.path("series")).map(this::series).toList(),
        Nodes.optional(chart.path("caption")).map(Nodes::text),
        Nodes.optional(chart.path("alt")).map(Nodes::text));
  }

  private Chart.Series series(JsonNode series) {
    return new Chart.Series(
        label(series.path("name")), Nodes.stream(series.path("values")).map(this::value).toList());
  }

  private Chart.Value value(JsonNode value) {
    return new Chart.Value(number(value), Nodes.optional(value.path("cell")).map(JsonNode::asText));
  }

  /** The figure that a value is or means; nothing where its cell is blank or does not exist. */
  Optional<BigDecimal> number(JsonNode value) {
    JsonNode figure = value.has("cell") ? at(value.path("cell").asText()) : value;
    return Optional.of(figure.asText())
        .filter(text -> NUMBER.matcher(text).matches())
        .map(BigDecimal::new);
  }

  /** Whether the report has a cell there. */
  boolean has(String pointer) {
    JsonNode cell = at(pointer);
    return cell.isNull() || NUMBER.matcher(cell.asText()).matches();
  }

  private JsonNode at(String pointer) {
    if (!pointer.startsWith("/")) {
      return MissingNode.getInstance();
    }
    JsonNode cell = report;
    for (String step : pointer.substring(1).split("/", -1)) {
      boolean index = cell.isArray() && INDEX.matcher(step).matches();
      cell = index ? cell.path(Integer.parseInt(step)) : cell.path(step);
    }
    return cell;
  }

  /** White space around a label is none of it. */
  private static String label(JsonNode text) {
    return text.asText().strip();
  }
}
