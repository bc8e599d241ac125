package nianbao.cluster;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What follows the parts: the same reports in few parts and in many, as HTML, which costs little
 * beside what is measured, and how much the driver holds when most parts are made.
 *
 * <p>Instead of reports there may be lines of an empty object, each of which is refused.
 */
public final class PartsBenchmark {

  private static final String REPORTS = "reports.ndjson";
  private static final Pattern TOTAL = Pattern.compile("Total +\\d+ +(\\d+)");

  private final Path folder;
  private final int reports;
  private final PrintStream out;

  private PartsBenchmark(Path folder, int reports, PrintStream out) {
    this.folder = folder;
    this.reports = reports;
    this.out = out;
  }

  /**
   * Runs it in a folder that is not there yet: the folder, what is in each line ({@code reports} or
   * {@code empty}), how many lines, and how many a part has, once for each archive that is made.
   */
  public static void main(String[] args) throws Exception {
    Path folder = Files.createDirectory(Path.of(args[0]).toAbsolutePath());
    int reports = Integer.parseInt(args[2]);
    if (args[1].equals("empty")) {
      Files.writeString(folder.resolve(REPORTS), "{}\n".repeat(reports));
    } else {
      Java.generate(reports, folder.resolve(REPORTS), 1);
    }
    PartsBenchmark benchmark = new PartsBenchmark(folder, reports, System.out);
    try (Loopback cluster = new Loopback(folder, 1, true)) {
      for (String partSize : Arrays.asList(args).subList(3, args.length)) {
        benchmark.measure(cluster, Integer.parseInt(partSize));
      }
    }
  }

  private void measure(Loopback cluster, int partSize) throws Exception {
    int parts = (reports + partSize - 1) / partSize;
    String name = "parts-" + parts;
    Path log = Files.createDirectory(folder.resolve(name + "-log"));
    List<String> settings = new ArrayList<>(EventLog.settings(log));
    settings.add("spark.executor.memory=1g");
    Submitted job =
        cluster.submit(
            settings,
            "--in",
            REPORTS,
            "--out",
            name,
            "--partition-size",
            Integer.toString(partSize),
            "--format",
            "html");
    // Nine of ten parts: what the driver keeps of tasks that are done is there.
    job.await(() -> isMostlyMade(name, parts), name);
    double held = liveMegabytes(job.driver());
    out.println(job.said().lines().filter(line -> line.startsWith("已做成")).findFirst().orElse(""));
    print(parts, held, EventLog.in(log));
  }

  private boolean isMostlyMade(String name, int parts) {
    String[] made = folder.resolve(name).toFile().list((at, file) -> file.startsWith("part-"));
    return made != null && 10L * made.length >= 9L * parts;
  }

  private static double liveMegabytes(Process driver) throws IOException {
    Process asked =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                Long.toString(driver.pid()),
                "GC.class_histogram")
            .redirectErrorStream(true)
            .start();
    String said = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    Matcher total = TOTAL.matcher(said);
    if (!total.find()) {
      throw new IllegalStateException(said);
    }
    return Long.parseLong(total.group(1)) / (double) (1 << 20);
  }

  private void print(int parts, double held, EventLog log) {
    out.printf(
        Locale.ROOT,
        "%d parts, %d reports, the driver holds %.0f MB%n%n| step | tasks | CPU ms a report | KB"
            + " shuffled | blocks fetched |%n|---|---:|---:|---:|---:|%n",
        parts,
        reports,
        held);
    log.steps()
        .forEach(
            (name, step) ->
                out.printf(
                    Locale.ROOT,
                    "| %s | %d | %.2f | %.2f | %.3f |%n",
                    name,
                    step.tasks(),
                    step.cpu() * 1000 / reports,
                    step.shuffled() / 1024.0 / reports,
                    step.blocks() / (double) reports));
  }
}
