package nianbao.cluster;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What the cluster costs and gains: the same reports on one machine, with one worker and with two,
 * each bound to one processor and warm. It fails if the archives differ.
 */
public final class ClusterBenchmark {

  private static final String REPORTS = "reports.ndjson";
  private static final String WARM = "warm.ndjson";
  private static final String ONE = "one.zip";
  private static final String PART_SIZE = "250";

  /** Of half of them an executor is as fast as it ever will be. */
  private static final int WARM_REPORTS = 3000;

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
    Java.generate(reports, folder.resolve(REPORTS), 1);
    Java.generate(WARM_REPORTS, folder.resolve(WARM), 1);
    String said = Java.nianbao(folder, "archive", REPORTS, "-o", ONE, "--quiet", "--jobs", "2");
    out.println(outcome(said));
    EventLog one = measured("worker", 1);
    EventLog two = measured("workers", 2);
    out.printf(Locale.ROOT, "%n%.2f times the reports a second%n", one.seconds() / two.seconds());
  }

  private static String outcome(String said) {
    return said.lines()
        .filter(line -> line.startsWith("已做成"))
        .reduce((one, next) -> next)
        .orElse(said);
  }

  private EventLog measured(String name, int workers) throws Exception {
    Path log = Files.createDirectory(folder.resolve(name + "-log"));
    List<String> settings = new ArrayList<>(EventLog.settings(log));
    settings.add("spark.files.maxPartitionBytes=4m");
    try (Loopback cluster = new Loopback(folder, workers, true)) {
      Submitted job =
          cluster.submitWarm(settings, "pdf", PART_SIZE, WARM, name + "-warm", REPORTS, name);
      out.println(outcome(job.said()));
    }
    requireSame(name);
    EventLog times = EventLog.in(log);
    print(workers, times);
    return times;
  }

  private void requireSame(String name) throws IOException {
    out.print(Java.nianbao(folder, "archive", "verify", name));
    String merged = name + ".zip";
    out.print(Java.nianbao(folder, "archive", "merge", name, "-o", merged));
    if (Files.mismatch(folder.resolve(ONE), folder.resolve(merged)) >= 0) {
      throw new IllegalStateException(merged + " is not what one machine makes");
    }
  }

  private void print(int workers, EventLog times) {
    out.printf(
        Locale.ROOT,
        "%d workers: %.0f s, %.1f reports a second%n%n| step | CPU ms a report | seconds | KB shuffled a report |%n|---|---:|---:|---:|%n",
        workers,
        times.seconds(),
        reports / times.seconds());
    times
        .steps()
        .forEach(
            (name, step) ->
                out.printf(
                    Locale.ROOT,
                    "| %s | %.2f | %.1f | %.1f |%n",
                    name,
                    step.cpu() * 1000 / reports,
                    step.seconds(),
                    step.shuffled() / 1024.0 / reports));
  }
}
