package nianbao.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nianbao.report.Block.Chart;

/** Charts of all kinds up to the bounds of the schema, the same ones each time. */
final class SeededCharts {

  private static final String WORDS = "政府信息公开申请行政复议诉讼办理结果主动依法规范文件网站新媒体A2（）、";

  private final Random random;

  private SeededCharts(long seed) {
    this.random = new Random(seed);
  }

  static Chart of(long seed) {
    return new SeededCharts(seed).chart();
  }

  private Chart chart() {
    List<Chart.Kind> kinds = List.of(Chart.Kind.values());
    Chart.Kind kind = kinds.get(random.nextInt(kinds.size()));
    boolean pie = kind == Chart.Kind.PIE;
    int categories = 1 + random.nextInt(pie ? 8 : 24);
    int series = pie ? 1 : 1 + random.nextInt(6);
    boolean below = random.nextInt(6) == 0 && !pie && kind != Chart.Kind.STACKED;
    int digits = 1 + random.nextInt(7);
    Supplier<Chart.Value> value = () -> value(digits, below);
    return new Chart(
        kind,
        words(40),
        random.nextBoolean() ? Optional.of("件") : Optional.empty(),
        IntStream.range(0, categories).mapToObj(i -> words(20)).toList(),
        Stream.generate(() -> series(value, categories)).limit(series).toList(),
        Optional.empty(),
        Optional.empty());
  }

  private Chart.Series series(Supplier<Chart.Value> value, int count) {
    List<Chart.Value> values = Stream.generate(value).limit(count).toList();
    return new Chart.Series(words(20), values);
  }

  private Chart.Value value(int digits, boolean below) {
    if (random.nextInt(20) == 0) {
      return new Chart.Value(Optional.empty(), Optional.of("/requests/received/6"));
    }
    long number = random.nextInt((int) Math.pow(10, digits));
    BigDecimal decimal = BigDecimal.valueOf(number, random.nextInt(8) == 0 ? 2 : 0);
    boolean negative = below && random.nextBoolean();
    return new Chart.Value(Optional.of(negative ? decimal.negate() : decimal), Optional.empty());
  }

  private String words(int most) {
    int length = random.nextInt(3) == 0 ? most : 1 + random.nextInt(most);
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < length; i++) {
      words.append(WORDS.charAt(random.nextInt(WORDS.length())));
    }
    return words.toString();
  }
}
