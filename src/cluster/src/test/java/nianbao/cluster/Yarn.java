package nianbao.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A YARN of one ResourceManager and one NodeManager, which knows no Chinese: nobody told it any.
 */
final class Yarn {

  private static final String SERVER = "org.apache.hadoop.yarn.server.";
  private static final String HOST = "127.0.0.1";
  private static final String MASTER = "org.apache.spark.deploy.yarn.ApplicationMaster";
  private static final Pattern APPLICATION = Pattern.compile("application_\\d+_\\d+");
  private static final long MOST_TENTHS = 1800;

  private static final Map<String, String> NODE =
      Map.ofEntries(
          Map.entry("yarn.resourcemanager.hostname", HOST),
          Map.entry("yarn.nodemanager.hostname", HOST),
          Map.entry("yarn.nodemanager.bind-host", HOST),
          // What containers said is read when the job has ended.
          Map.entry("yarn.nodemanager.delete.debug-delay-sec", "600"),
          Map.entry("yarn.nodemanager.vmem-check-enabled", "false"),
          Map.entry("yarn.nodemanager.disk-health-checker.enable", "false"),
          Map.entry("yarn.nodemanager.resource.memory-mb", "4096"),
          Map.entry("yarn.nodemanager.resource.cpu-vcores", "4"),
          Map.entry("yarn.scheduler.minimum-allocation-mb", "128"));

  private static final Map<String, String> QUEUE =
      Map.of(
          "yarn.scheduler.capacity.root.queues", "default",
          "yarn.scheduler.capacity.root.default.capacity", "100",
          "yarn.scheduler.capacity.maximum-am-resource-percent", "1");

  private final Path folder;
  private final Path client;
  private final Process resourceManager;
  private final Process nodeManager;

  /** Starts it, and waits until it takes jobs. */
  Yarn(Path folder, Services services) throws IOException, InterruptedException {
    this.folder = Files.createDirectories(folder.resolve("yarn"));
    this.client = Services.clientConfiguration(folder);
    Path configuration = folder.resolve("yarn-conf");
    configure(configuration);
    this.resourceManager =
        services.start(SERVER + "resourcemanager.ResourceManager", configuration);
    this.nodeManager =
        services.startWithoutLocale(SERVER + "nodemanager.NodeManager", configuration);
    awaitNode();
  }

  /** What a job is given that is submitted to it. */
  static List<String> settings(Path folder, String host) {
    String jars =
        Stream.of(Path.of("target/spark/jars").toAbsolutePath(), Services.SPARK_YARN)
            .map(some -> "local:" + some + "/*")
            .collect(Collectors.joining(","));
    return List.of(
        "spark.yarn.jars=" + jars,
        "spark.yarn.stagingDir=" + folder.resolve("staging").toUri(),
        // Else containers bind an address that is not this machine's alone.
        "spark.yarn.appMasterEnv.SPARK_LOCAL_IP=" + host,
        "spark.executorEnv.SPARK_LOCAL_IP=" + host,
        "spark.driver.memory=512m",
        "spark.driver.defaultJavaOptions=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC",
        "spark.executor.memoryOverhead=256m",
        "spark.executor.instances=1",
        "spark.yarn.am.memory=256m");
  }

  private void configure(Path configuration) throws IOException {
    Map<String, String> site = new HashMap<>(NODE);
    for (String port :
        List.of("address", "scheduler.address", "resource-tracker.address", "admin.address")) {
      site.put("yarn.resourcemanager." + port, HOST + ":" + Services.freePort());
    }
    site.put("yarn.resourcemanager.webapp.address", HOST + ":" + Services.freePort());
    for (String port : List.of("address", "localizer.address", "webapp.address")) {
      site.put("yarn.nodemanager." + port, HOST + ":" + Services.freePort());
    }
    site.put("yarn.nodemanager.local-dirs", folder.resolve("local").toString());
    site.put("yarn.nodemanager.log-dirs", folder.resolve("logs").toString());
    Services.configure(client.resolve("yarn-site.xml"), site);
    Services.configure(configuration.resolve("yarn-site.xml"), site);
    Services.configure(
        configuration.resolve("core-site.xml"),
        Map.of("hadoop.tmp.dir", folder.resolve("tmp").toString()));
    Services.configure(configuration.resolve("capacity-scheduler.xml"), QUEUE);
  }

  private void awaitNode() throws InterruptedException {
    Path log = folder.resolve("local/usercache");
    for (int tenth = 0; tenth < MOST_TENTHS && !Files.exists(log); tenth++) {
      if (!nodeManager.isAlive() || !resourceManager.isAlive()) {
        throw new IllegalStateException("YARN did not start, see " + folder);
      }
      TimeUnit.MILLISECONDS.sleep(100);
    }
  }

  /** Ends the driver that works for a job in the cluster. */
  void killDriver() {
    nodeManager
        .descendants()
        .filter(
            process -> process.info().command().filter(name -> name.endsWith("java")).isPresent())
        .filter(
            process ->
                process.info().commandLine().filter(line -> line.contains(MASTER)).isPresent())
        .findFirst()
        .orElseThrow()
        .destroyForcibly();
  }

  /** How many drivers worked for a job that has ended. */
  long tries(String job) throws IOException {
    Matcher name = APPLICATION.matcher(job);
    if (!name.find()) {
      throw new IllegalStateException("no job of YARN's: " + job);
    }
    // A driver is the first container of its try.
    try (Stream<Path> containers = Files.list(folder.resolve("logs").resolve(name.group()))) {
      return containers.filter(container -> container.toString().endsWith("_000001")).count();
    }
  }
}
