package nianbao.benchmark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nianbao.press.Outcome;
import nianbao.press.Press;
import nianbao.press.Setup;
import nianbao.press.format.Checks;
import nianbao.press.format.Format;
import nianbao.press.listing.Shipped;
import nianbao.press.listing.Surveyed;

/**
 * What a report costs as PDF, as OFD, as both and as Word file, as a Markdown table: warm, on one
 * thread, the four in turns, medians of the processor's time.
 */
public final class FormatTable {

  private static final int WARM = 400;
  private static final int MEASURED = 300;

  private final com.sun.management.ThreadMXBean thread =
      (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
  private final Press press = new Press(Setup.shipped("benchmark"));

  private FormatTable() {}

  /** Prints the table. */
  public static void main(String[] arguments) throws IOException {
    new FormatTable().print();
  }

  private void print() throws IOException {
    System.out.println(
        "| sample | PDF | OFD | both | Word | OFD : PDF | both − PDF | Word : PDF |\n"
            + "|---|---|---|---|---|---|---|---|");
    for (String sample : List.of("yiyuan-2024", "wenshang-2021", "jining-2022")) {
      print(sample);
    }
  }

  private void print(String sample) throws IOException {
    String report = surveyed(Shipped.sample(sample).orElseThrow());
    Map<List<Format>, double[]> millis = new LinkedHashMap<>();
    millis.put(List.of(Format.PDF), new double[MEASURED]);
    millis.put(List.of(Format.OFD), new double[MEASURED]);
    millis.put(List.of(Format.PDF, Format.OFD), new double[MEASURED]);
    millis.put(List.of(Format.DOCX), new double[MEASURED]);
    for (int i = -WARM; i < MEASURED; i++) {
      for (Map.Entry<List<Format>, double[]> formats : millis.entrySet()) {
        long start = thread.getCurrentThreadCpuTime();
        press.makeSurveyed(report, formats.getKey());
        formats.getValue()[Math.max(i, 0)] = (thread.getCurrentThreadCpuTime() - start) / 1e6;
      }
    }
    double[] cost = millis.values().stream().mapToDouble(FormatTable::median).toArray();
    System.out.printf(
        "| %s | %.1f ms | %.1f ms | %.1f ms | %.1f ms | %.2f × | %.1f ms | %.2f × |%n",
        sample,
        cost[0],
        cost[1],
        cost[2],
        cost[3],
        cost[1] / cost[0],
        cost[2] - cost[0],
        cost[3] / cost[0]);
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  private String surveyed(byte[] report) throws IOException {
    Outcome<Surveyed> outcome =
        press.survey(
            new ByteArrayInputStream(report), Checks.REPORT, (agency, year) -> Optional.empty());
    return outcome.fold(
        made -> made.value().canonical(), none(outcome), none(outcome), none(outcome));
  }

  private static <T> Function<T, String> none(Outcome<Surveyed> outcome) {
    return problem -> {
      throw new AssertionError(outcome);
    };
  }
}
