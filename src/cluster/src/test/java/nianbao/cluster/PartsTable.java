package nianbao.cluster;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What each step cost for some numbers of parts, as a table of Markdown: in each place a figure for
 * each archive, in the order in which they were made. For one thread.
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
    return figures("%d", Row::parts)
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
            figures("%d", step.andThen(EventLog.Step::tasks)),
            figures("%.3f", step.andThen(one -> one.cpu() * 1000 / reports)),
            figures("%.2f", step.andThen(one -> one.shuffled() / 1024.0 / reports)),
            figures("%.3f", step.andThen(one -> one.blocks() / reports)));
  }

  private String figures(String format, Function<Row, Object> figure) {
    return archives.stream()
        .map(row -> String.format(Locale.ROOT, format, figure.apply(row)))
        .collect(Collectors.joining(", "));
  }
}
