package nianbao.benchmark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nianbao.press.Press;
import nianbao.press.Setup;
import nianbao.press.format.Checks;
import nianbao.press.format.Format;
import nianbao.press.format.Product;
import nianbao.press.format.Wanted;
import nianbao.press.listing.Shipped;

/**
 * What a chart costs in a PDF, as a Markdown table: each kind, small and as large as it may be. A
 * report with some charts is made in turns with the same without; warm, on one thread, medians of
 * the processor's time.
 */
public final class ChartTable {

  private static final String SAMPLE = "yiyuan-2024";
  private static final String NONE = "";
  private static final int CHARTS = 5;
  private static final int ROUNDS = 100;

  private final com.sun.management.ThreadMXBean thread =
      (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
  private final Press press = new Press(Setup.shipped("benchmark"));
  private final String sample =
      new String(Shipped.sample(SAMPLE).orElseThrow(), StandardCharsets.UTF_8);

  private final int rounds;

  private ChartTable(int rounds) {
    this.rounds = rounds;
  }

  /** Prints the table; an argument says in how many rounds, after as many to get warm. */
  public static void main(String[] arguments) throws IOException {
    new ChartTable(arguments.length == 0 ? ROUNDS : Integer.parseInt(arguments[0])).print();
  }

  private void print() throws IOException {
    System.out.println("| a chart more, categories × series | ms | KB |\n|---|---|---|");
    for (int[] size : new int[][] {{3, 1}, {12, 2}, {24, 6}}) {
      Map<String, String> reports = new LinkedHashMap<>();
      reports.put(NONE, withMore("\"概况如下。\""));
      for (String kind : List.of("column", "bar", "line", "stacked")) {
        reports.put(kind, withMore(chart(kind, size[0], size[1])));
      }
      if (size[1] == 1) {
        reports.put("pie", withMore(chart("pie", size[0], 1)));
        reports.put("pie of 8", withMore(chart("pie", 8, 1)));
      }
      print("%d × %d".formatted(size[0], size[1]), measured(reports));
    }
  }

  private record Cost(double millis, int bytes) {}

  private static void print(String size, Map<String, Cost> costs) {
    Cost without = costs.get(NONE);
    costs.forEach(
        (kind, cost) -> {
          if (!kind.equals(NONE)) {
            System.out.printf(
                "| %s%s | %.2f | %.1f |%n",
                kind,
                kind.startsWith("pie") ? "" : ", " + size,
                (cost.millis() - without.millis()) / CHARTS,
                (cost.bytes() - without.bytes()) / 1024.0 / CHARTS);
          }
        });
  }

  /** What reports cost that are made in turns. */
  private Map<String, Cost> measured(Map<String, String> reports) throws IOException {
    Map<String, Cost> costs = new LinkedHashMap<>();
    Map<String, double[]> millis = new LinkedHashMap<>();
    for (String kind : reports.keySet()) {
      millis.put(kind, new double[rounds]);
    }
    for (int i = -rounds; i < rounds; i++) {
      for (Map.Entry<String, String> report : reports.entrySet()) {
        long start = thread.getCurrentThreadCpuTime();
        int bytes = Math.toIntExact(make(report.getValue()).size());
        millis.get(report.getKey())[Math.max(i, 0)] =
            (thread.getCurrentThreadCpuTime() - start) / 1e6;
        costs.put(report.getKey(), new Cost(0, bytes));
      }
    }
    costs.replaceAll((kind, cost) -> new Cost(median(millis.get(kind)), cost.bytes()));
    return costs;
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  private Product make(String report) throws IOException {
    byte[] json = report.getBytes(StandardCharsets.UTF_8);
    return press
        .make(new ByteArrayInputStream(json), Wanted.of(Format.PDF, Checks.REPORT))
        .fold(
            made -> made.value(),
            problems -> {
              throw new AssertionError(problems);
            },
            problems -> {
              throw new AssertionError(problems);
            },
            problems -> {
              throw new AssertionError(problems);
            });
  }

  private String withMore(String block) {
    String more = (block + ",").repeat(CHARTS);
    return sample.replaceFirst("\"overview\"\\s*:\\s*\\[", "\"overview\":[" + more);
  }

  private static String chart(String kind, int categories, int series) {
    String names =
        IntStream.range(0, categories)
            .mapToObj(i -> "\"%d年\"".formatted(2025 - categories + i))
            .collect(Collectors.joining(","));
    String figures =
        IntStream.range(0, series)
            .mapToObj(row -> series(categories, row))
            .collect(Collectors.joining(","));
    return "{\"chart\":{\"kind\":\"%s\",\"title\":\"申请数量\",\"unit\":\"件\",\"categories\":[%s],\"series\":[%s]}}"
        .formatted(kind, names, figures);
  }

  private static String series(int categories, int row) {
    return IntStream.range(0, categories)
        .mapToObj(i -> Integer.toString(i * (37 + row) % 97 + 1))
        .collect(Collectors.joining(",", "{\"name\":\"第%d类\",\"values\":[".formatted(row + 1), "]}"));
  }
}
