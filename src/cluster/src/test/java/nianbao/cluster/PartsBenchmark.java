package nianbao.cluster;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What follows the parts: the same reports in few parts and in many, on an executor that is warm,
 * and how much the driver holds when most parts are made.
 */
public final class PartsBenchmark {

  private static final String REPORTS = "reports.ndjson";
  private static final String WARM = "warm.ndjson";
  private static final int WARM_REPORTS = 2000;
  private static final Pattern TOTAL = Pattern.compile("Total +\\d+ +(\\d+)");

  private final Path folder;
  private final Place place;
  private final Loopback cluster;
  private final String format;
  private final int reports;
  private int archives;

  private PartsBenchmark(Path folder, Place place, Loopback cluster, String format, int reports) {
    this.folder = folder;
    this.place = place;
    this.cluster = cluster;
    this.format = format;
    this.reports = reports;
  }

  /** Where the archives end. */
  private interface Place {
    /** The address of an archive. */
    String address(String name);

    /** The names of what is in it so far. */
    List<String> names(String name) throws IOException;
  }

  /**
   * Runs it in a folder that is not there yet.
   *
   * @param args the folder, {@code disk} or {@code hdfs}, what each line of the input has ({@code
   *     empty}, or {@code html} or {@code pdf} for a report of which that is made), how many lines,
   *     and how many a part has, once for each archive: in turn and several times, where the
   *     machine gives now more, now less
   */
  public static void main(String[] args) throws Exception {
    Path folder = Path.of(args[0]).toAbsolutePath();
    Files.createDirectories(folder.getParent());
    Files.createDirectory(folder);
    int reports = Integer.parseInt(args[3]);
    Java.generate(WARM_REPORTS, folder.resolve(WARM), 1);
    boolean empty = args[2].equals("empty");
    if (empty) {
      Files.writeString(folder.resolve(REPORTS), "{}\n".repeat(reports));
    } else {
      Java.generate(reports, folder.resolve(REPORTS), 1);
    }
    PartsTable table = new PartsTable(reports);
    try (Services services = new Services(folder);
        Loopback cluster = new Loopback(folder, 1, true)) {
      Place place = args[1].equals("hdfs") ? hdfs(folder, services) : disk(folder);
      PartsBenchmark benchmark =
          new PartsBenchmark(folder, place, cluster, empty ? "html" : args[2], reports);
      for (String partSize : Arrays.asList(args).subList(4, args.length)) {
        benchmark.measure(Integer.parseInt(partSize), table);
        System.out.println(table);
      }
    }
  }

  private static Place disk(Path folder) {
    return new Place() {
      @Override
      public String address(String name) {
        return name;
      }

      @Override
      public List<String> names(String name) {
        String[] names = folder.resolve(name).toFile().list();
        return names == null ? List.of() : List.of(names);
      }
    };
  }

  private static Place hdfs(Path folder, Services services) throws Exception {
    Hdfs hdfs = new Hdfs(folder, services);
    return new Place() {
      @Override
      public String address(String name) {
        return Hdfs.ROOT + "/" + name;
      }

      @Override
      public List<String> names(String name) throws IOException {
        return hdfs.files().exists(Hdfs.path("/" + name)) ? hdfs.names("/" + name) : List.of();
      }
    };
  }

  private void measure(int partSize, PartsTable table) throws Exception {
    int parts = (reports + partSize - 1) / partSize;
    archives++;
    String name = archives + "-parts-" + parts;
    Path log = Files.createDirectory(folder.resolve(name + "-log"));
    List<String> settings = new ArrayList<>(EventLog.settings(log));
    settings.add("spark.executor.memory=1g");

    Submitted job =
        cluster.submitWarm(
            settings,
            format,
            Integer.toString(partSize),
            WARM,
            place.address(name + "-warm"),
            REPORTS,
            place.address(name));
    long held = held(job.driver(), name, parts);
    System.out.println(
        job.said().lines().filter(line -> line.startsWith("已做成")).toList() + " " + job.exit());
    table.add(parts, EventLog.in(log), held);
  }

  // When nine of ten parts are made, what the driver keeps of tasks that are done is there.
  private long held(Process driver, String name, int parts) throws Exception {
    while (driver.isAlive()) {
      TimeUnit.SECONDS.sleep(1);
      long made = place.names(name).stream().filter(file -> file.startsWith("part-")).count();
      if (10 * made >= 9L * parts) {
        return live(driver);
      }
    }
    return 0;
  }

  private static long live(Process driver) throws IOException {
    Process asked =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                Long.toString(driver.pid()),
                "GC.class_histogram")
            .redirectErrorStream(true)
            .start();
    String said = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    Matcher total = TOTAL.matcher(said);
    return total.find() ? Long.parseLong(total.group(1)) : 0;
  }
}
