package nianbao.cluster;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * What the cluster costs and gains: the same reports on one machine, with one worker and with two,
 * of one core each. It fails if the archives differ.
 */
public final class ClusterBenchmark {

  private final Path folder;
  private final int reports;
  private final PrintStream out;

  private ClusterBenchmark(Path folder, int reports, PrintStream out) {
    this.folder = folder;
    this.reports = reports;
    this.out = out;
  }

  /** Runs it with so many reports, in a folder that is not there yet. */
  public static void main(String[] args) throws Exception {
    Path folder = Files.createDirectory(Path.of(args[1]).toAbsolutePath());
    new ClusterBenchmark(folder, Integer.parseInt(args[0]), System.out).run();
  }

  private void run() throws Exception {
    Java.generate(reports, folder.resolve("reports.ndjson"), 1);
    String said =
        Java.nianbao(
            folder, "archive", "reports.ndjson", "-o", "one.zip", "--quiet", "--jobs", "2");
    out.print(said.lines().reduce((before, last) -> last).orElse("") + "\n\n");
    EventLog one = measured("one", 1);
    EventLog two = measured("two", 2);
    out.printf(Locale.ROOT, "%n%.2f times the reports a second%n", one.seconds() / two.seconds());
  }

  private EventLog measured(String name, int workers) throws Exception {
    Path log = Files.createDirectory(folder.resolve(name + "-log"));
    try (Loopback cluster = new Loopback(folder.resolve(name + "-cluster"), workers)) {
      Submitted job =
          cluster.submit(
              EventLog.settings(log),
              "--in",
              folder.resolve("reports.ndjson").toString(),
              "--out",
              folder.resolve(name).toString(),
              "--partition-size",
              "250");
      String said = job.said();
      out.println(said.lines().filter(line -> line.startsWith("已做成")).findFirst().orElse(said));
    }
    requireSame(name);
    EventLog times = EventLog.in(log);
    print(workers, times);
    return times;
  }

  private void requireSame(String name) throws IOException {
    String merged = Java.nianbao(folder, "archive", "merge", name, "-o", name + ".zip");
    // Sources are called by their addresses, which only lists have.
    if (!merged.contains("已合成")) {
      throw new IllegalStateException(merged);
    }
  }

  private void print(int workers, EventLog times) {
    out.printf(
        Locale.ROOT,
        "%d workers: %.0f s, %.1f reports a second%n%n| step | CPU ms a report | KB shuffled a report |%n|---|---:|---:|%n",
        workers,
        times.seconds(),
        reports / times.seconds());
    times
        .steps()
        .forEach(
            (name, step) ->
                out.printf(
                    Locale.ROOT,
                    "| %s | %.2f | %.1f |%n",
                    name,
                    step.cpu() * 1000 / reports,
                    step.shuffled() / 1024.0 / reports));
  }
}
