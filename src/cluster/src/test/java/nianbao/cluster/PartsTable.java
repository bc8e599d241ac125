package nianbao.cluster;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/**
 * What each step cost for some numbers of parts, as a table of Markdown: in each place a figure for
 * each number, in the order in which they came first; that of a number which came several times is
 * the median of its archives. For one thread.
 */
final class PartsTable {

  private static final EventLog.Step NONE = new EventLog.Step(0, 0, 0, 0, 0);

  private final double reports;
  private final List<Row> archives = new ArrayList<>();

  /** An archive, and the bytes that the driver held when most of it was made. */
  private record Row(int parts, Map<String, EventLog.Step> steps, long held) {

    EventLog.Step step(String name) {
      return steps.getOrDefault(name, NONE);
    }

    EventLog.Step all() {
      return steps.values().stream().reduce(NONE, EventLog.Step::and);
    }
  }

  /** A table of archives of so many reports each. */
  PartsTable(int reports) {
    this.reports = reports;
  }

  /** Adds an archive. */
  void add(int parts, EventLog log, long held) {
    archives.add(new Row(parts, log.steps(), held));
  }

  @Override
  public String toString() {
    Set<String> names = new LinkedHashSet<>();
    archives.forEach(archive -> names.addAll(archive.steps().keySet()));
    return figures("%.0f", Row::parts)
        + " parts; the driver holds "
        + figures("%.0f", archive -> archive.held() / (double) (1 << 20))
        + " MB\n\n| step | tasks | CPU ms | KB shuffled | blocks fetched |\n"
        + "|---|---:|---:|---:|---:|\n"
        + names.stream()
            .map(name -> line(name, row -> row.step(name)))
            .collect(Collectors.joining())
        + line("all", Row::all);
  }

  private String line(String name, Function<Row, EventLog.Step> step) {
    return "| %s | %s | %s | %s | %s |%n"
        .formatted(
            name,
            figures("%.0f", row -> step.apply(row).tasks()),
            figures("%.3f", row -> step.apply(row).cpu() * 1000 / reports),
            figures("%.2f", row -> step.apply(row).shuffled() / 1024.0 / reports),
            figures("%.3f", row -> step.apply(row).blocks() / reports));
  }

  private String figures(String format, ToDoubleFunction<Row> figure) {
    Map<Integer, List<Row>> alike =
        archives.stream()
            .collect(Collectors.groupingBy(Row::parts, LinkedHashMap::new, Collectors.toList()));
    return alike.values().stream()
        .map(rows -> String.format(Locale.ROOT, format, median(rows, figure)))
        .collect(Collectors.joining(", "));
  }

  private static double median(List<Row> rows, ToDoubleFunction<Row> figure) {
    double[] sorted = rows.stream().mapToDouble(figure).sorted().toArray();
    return (sorted[sorted.length / 2] + sorted[(sorted.length - 1) / 2]) / 2;
  }
}
