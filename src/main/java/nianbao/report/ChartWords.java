package nianbao.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nianbao.report.Block.Chart;

/** A chart in words: its kind and title, and every figure of it. */
public final class ChartWords {

  private static final BigDecimal PERCENT = BigDecimal.valueOf(100);

  private ChartWords() {}

  /** What a chart shows, for those who cannot see it: as stated, or else each figure of it. */
  public static String alt(Chart chart) {
    return chart.statedAlt().orElseGet(() -> figures(chart));
  }

  private static String figures(Chart chart) {
    return chart.kind().words()
        + "：“"
        + chart.title()
        + "”。"
        + chart.series().stream()
            .map(series -> words(chart, series))
            .collect(Collectors.joining("；", "", "。"));
  }

  private static String words(Chart chart, Chart.Series series) {
    boolean one = chart.series().size() == 1 && series.name().equals(chart.title());
    return IntStream.range(0, chart.categories().size())
        .mapToObj(i -> chart.categories().get(i) + figure(chart, series, i))
        .collect(Collectors.joining("，", one ? "" : series.name() + "：", ""));
  }

  private static String figure(Chart chart, Chart.Series series, int index) {
    Chart.Value value = series.values().get(index);
    if (value.number().isEmpty()) {
      return "未填";
    }
    String figure = value.digits() + chart.unit().orElse("");
    return chart.kind() == Chart.Kind.PIE ? figure + "（占" + share(series, value) + "）" : figure;
  }

  /** How much of all figures of a series one is, such as 12.5%. */
  public static String share(Chart.Series series, Chart.Value value) {
    BigDecimal sum =
        series.values().stream()
            .flatMap(each -> each.number().stream())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal part = value.number().orElse(BigDecimal.ZERO);
    BigDecimal share =
        sum.signum() == 0 ? sum : part.multiply(PERCENT).divide(sum, 1, RoundingMode.HALF_UP);
    return share.stripTrailingZeros().toPlainString() + "%";
  }
}
