package nianbao.read.block;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Finds what the schema cannot say about a chart: as many figures as categories, cells that the
 * report does not have, figures that its kind cannot show.
 */
public final class ChartCheck {

  /** Told what is wrong: rule, pointer, message. */
  public interface Told {
    /** Takes one problem. */
    void of(String rule, String pointer, String message);
  }

  private static final int MAX_PARTS = 8;
  private static final Set<String> SUMS = Set.of("pie", "stacked");

  private final ChartAssembly report;
  private final UnaryOperator<String> quoted;
  private final Told told;

  /**
   * A check of the charts in a report.
   *
   * @param report of any shape
   * @param quoted how messages quote text of the input
   */
  public ChartCheck(JsonNode report, UnaryOperator<String> quoted, Told told) {
    this.report = new ChartAssembly(report);
    this.quoted = quoted;
    this.told = told;
  }

  /** Takes whatever shape it meets. */
  public void check(JsonNode chart, String pointer) {
    String kind = chart.path("kind").asText();
    int categories = chart.path("categories").size();
    JsonNode series = chart.path("series");
    if (kind.equals("pie") && series.size() > 1) {
      told.of("schema", pointer + "/series", "有" + series.size() + "组数，饼图只有一组；请删去其他组，或者改用柱形图");
    }
    if (kind.equals("pie") && categories > MAX_PARTS) {
      String message = "有" + categories + "项，饼图最多" + MAX_PARTS + "项；请合并小项，或者改用条形图";
      told.of("bounds", pointer + "/categories", message);
    }
    for (int i = 0; series.isArray() && i < series.size(); i++) {
      checkSeries(series.path(i).path("values"), kind, categories, pointer + "/series/" + i);
    }
  }

  private void checkSeries(JsonNode values, String kind, int categories, String pointer) {
    if (values.isArray() && !values.isEmpty() && values.size() != categories) {
      String message = "有" + values.size() + "个数，而分类有" + categories + "项；每个分类要有一个数";
      told.of("schema", pointer + "/values", message);
    }
    for (int i = 0; values.isArray() && i < values.size(); i++) {
      checkValue(values.path(i), kind, pointer + "/values/" + i);
    }
  }

  private void checkValue(JsonNode value, String kind, String pointer) {
    String cell = value.path("cell").asText();
    if (cell.startsWith("/") && !report.has(cell)) {
      String message = "指的是" + quoted.apply(cell) + "，报告里没有这一格；请改指表中的一格，或者直接写数";
      told.of("chart-cell", pointer + "/cell", message);
    }
    Optional<BigDecimal> number = report.number(value);
    if (number.isPresent() && number.get().signum() < 0 && SUMS.contains(kind)) {
      told.of("schema", pointer, "小于0，饼图和堆积柱形图画不出来；请改用柱形图");
    }
  }
}
