package nianbao.cluster;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A cluster of Spark's own on this machine alone: a master and workers of one core, each a process
 * of its own, on ports that are free.
 */
final class Loopback implements AutoCloseable {

  private static final String HOST = "127.0.0.1";
  private static final Path JAR = Path.of("target/nianbao-cluster.jar").toAbsolutePath();

  /** What the tests bring along. */
  static final Path TESTS = Path.of("target/nianbao-cluster-tests.jar").toAbsolutePath();

  private static final Pattern ADDRESS = Pattern.compile("Starting Spark master at (spark://\\S+)");
  private static final Pattern REGISTERED =
      Pattern.compile("Successfully registered with (master)");

  private final Path folder;
  private final boolean bound;
  private final SparkProcesses processes;
  private final List<Process> workers = new ArrayList<>();
  private final String address;

  // Spark makes no task twice on one host: each worker has a loopback address of its own.
  private int hosts = 1;

  /**
   * A cluster that keeps its files in a folder.
   *
   * @param bound whether a worker and its executors have one processor and no more: else Java's
   *     compiler and collector take what others there are
   */
  Loopback(Path folder, int workers, boolean bound) throws IOException, InterruptedException {
    this.folder = folder;
    this.bound = bound;
    this.processes = new SparkProcesses(folder);
    this.address = processes.start(List.of(), HOST, "master.Master", free(HOST)).awaited(ADDRESS);
    startWorkers(workers);
  }

  private static List<String> free(String host) {
    return List.of("--host", host, "--port", "0", "--webui-port", "0");
  }

  /** Adds workers, which wait for jobs when this returns. */
  void startWorkers(int count) throws IOException, InterruptedException {
    List<SparkProcesses.Started> started = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      started.add(startWorker());
    }
    for (SparkProcesses.Started worker : started) {
      worker.awaited(REGISTERED);
      workers.add(worker.process());
    }
  }

  private SparkProcesses.Started startWorker() throws IOException {
    String processor = Integer.toString(hosts - 1);
    String host = "127.0.0." + ++hosts;
    List<String> own = new ArrayList<>(free(host));
    own.addAll(List.of("-c", "1", "-m", "1g", "-d", folder.resolve("work").toString(), address));
    List<String> prefix = bound ? List.of("taskset", "-c", processor) : List.of();
    return processes.start(prefix, host, "worker.Worker", own);
  }

  /** Ends a worker and its executors as a machine ends that loses its power. */
  void killWorker() throws InterruptedException {
    Processes.kill(workers.remove(0));
  }

  /** Submits a job. */
  Submitted submit(List<String> conf, String... arguments) throws IOException {
    return submitted(address, "ArchiveJob", conf, arguments);
  }

  /** Submits the job that makes two archives. */
  Submitted submitWarm(List<String> conf, String... arguments) throws IOException {
    List<String> all = new ArrayList<>(conf);
    all.add("spark.jars=" + TESTS);
    return submitted(address, "WarmJob", all, arguments);
  }

  /** Submits a job that has no executors: one that has nothing for them to do. */
  Submitted submitAlone(String... arguments) throws IOException {
    return submitted("local[1]", "ArchiveJob", List.of(), arguments);
  }

  private Submitted submitted(String to, String job, List<String> conf, String... arguments)
      throws IOException {
    List<String> all = new ArrayList<>(List.of("spark.driver.host=" + HOST));
    all.add("spark.executorEnv.LC_ALL=C.UTF-8");
    all.addAll(conf);
    return submitted(List.of("--master", to), job, all, arguments);
  }

  /**
   * Submits a job to YARN.
   *
   * @param mode where its driver is: a process of the operator's, or of YARN's
   */
  Submitted submitToYarn(String mode, List<String> conf, String... arguments) throws IOException {
    List<String> all = new ArrayList<>(conf);
    all.addAll(Yarn.settings(folder, HOST));
    List<String> to = List.of("--master", "yarn", "--deploy-mode", mode);
    return submitted(to, "ArchiveJob", all, arguments);
  }

  private Submitted submitted(List<String> to, String job, List<String> conf, String... arguments)
      throws IOException {
    List<String> own = new ArrayList<>(to);
    own.addAll(List.of("--class", "nianbao.cluster." + job));
    Stream.concat(Stream.of("spark.executor.memory=768m", "spark.ui.enabled=false"), conf.stream())
        .forEach(setting -> own.addAll(List.of("--conf", setting)));
    own.add(JAR.toString());
    own.addAll(Arrays.asList(arguments));
    SparkProcesses.Started driver = processes.start(List.of(), HOST, "SparkSubmit", own);
    return new Submitted(driver.process(), driver.log());
  }

  @Override
  public void close() {
    processes.close();
  }
}
