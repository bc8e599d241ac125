package nianbao.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A cluster of Spark's own on this machine alone: a master and workers of one core, each a process
 * of its own, on ports that are free.
 */
final class Loopback implements AutoCloseable {

  private static final String HOST = "127.0.0.1";
  private static final Path HOME = Path.of("target/spark").toAbsolutePath();
  private static final Path JAR = Path.of("target/nianbao-cluster.jar").toAbsolutePath();
  private static final Pattern ADDRESS = Pattern.compile("Starting Spark master at (spark://\\S+)");
  private static final Pattern REGISTERED =
      Pattern.compile("Successfully registered with (master)");
  private static final long MOST_SECONDS = 300;

  private final Path folder;
  private final List<Process> workers = new ArrayList<>();
  // Read too by the thread that ends them where the tests are ended from outside.
  private final List<Process> all = new CopyOnWriteArrayList<>();
  private final Thread end = new Thread(this::killAll);
  private final String address;
  private int logs;

  // Spark makes no task twice on one host: each worker has a loopback address of its own.
  private int hosts = 1;

  /** A cluster that keeps its files in a folder. */
  Loopback(Path folder, int workers) throws IOException, InterruptedException {
    this.folder = folder;
    Runtime.getRuntime().addShutdownHook(end);
    Path log = log("master");
    Process master = start(log, "256m", "org.apache.spark.deploy.master.Master", HOST, free(HOST));
    this.address = awaited(log, ADDRESS, master);
    startWorkers(workers);
  }

  private static List<String> free(String host) {
    return List.of("--host", host, "--port", "0", "--webui-port", "0");
  }

  /** Adds workers, which wait for jobs when this returns. */
  void startWorkers(int count) throws IOException, InterruptedException {
    Map<Path, Process> started = new LinkedHashMap<>();
    for (int i = 0; i < count; i++) {
      Path log = log("worker");
      started.put(log, startWorker(log, "127.0.0." + ++hosts));
    }
    for (Map.Entry<Path, Process> worker : started.entrySet()) {
      awaited(worker.getKey(), REGISTERED, worker.getValue());
    }
    workers.addAll(started.values());
  }

  private Process startWorker(Path log, String host) throws IOException {
    List<String> own = new ArrayList<>(free(host));
    own.addAll(List.of("-c", "1", "-m", "1g", "-d", folder.resolve("work").toString(), address));
    return start(log, "256m", "org.apache.spark.deploy.worker.Worker", host, own);
  }

  /** Ends a worker and its executors as a machine ends that loses its power. */
  void killWorker() throws InterruptedException {
    Process worker = workers.remove(0);
    List<ProcessHandle> executors = worker.descendants().toList();
    worker.destroyForcibly().waitFor();
    executors.forEach(ProcessHandle::destroyForcibly);
  }

  /** Submits a job. */
  Submitted submit(List<String> conf, String... arguments) throws IOException {
    return submitted(address, conf, arguments);
  }

  /** Submits a job that has no executors: one that has nothing for them to do. */
  Submitted submitAlone(String... arguments) throws IOException {
    return submitted("local[1]", List.of(), arguments);
  }

  private Submitted submitted(String to, List<String> conf, String... arguments)
      throws IOException {
    List<String> own =
        new ArrayList<>(List.of("--master", to, "--class", "nianbao.cluster.ArchiveJob"));
    Stream.concat(
            Stream.of(
                "spark.executor.memory=768m",
                "spark.ui.enabled=false",
                "spark.driver.host=" + HOST,
                "spark.executorEnv.LC_ALL=C.UTF-8",
                "spark.files.maxPartitionBytes=256k"),
            conf.stream())
        .forEach(setting -> own.addAll(List.of("--conf", setting)));
    own.add(JAR.toString());
    own.addAll(Arrays.asList(arguments));
    Path log = log("job");
    return new Submitted(start(log, "512m", "org.apache.spark.deploy.SparkSubmit", HOST, own), log);
  }

  private Path log(String name) throws IOException {
    return Files.createDirectories(folder).resolve(name + "-" + logs++ + ".log");
  }

  private Process start(
      Path log, String memory, String program, String host, List<String> arguments)
      throws IOException {
    List<String> command = new ArrayList<>(List.of(System.getProperty("spark.opens").split(" ")));
    command.addAll(
        List.of(
            "-Xmx" + memory,
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-cp",
            HOME.resolve("jars") + "/*",
            program));
    command.addAll(arguments);
    ProcessBuilder builder = Java.process(command).directory(folder.toFile());
    builder.environment().put("SPARK_HOME", HOME.toString());
    builder.environment().put("SPARK_SCALA_VERSION", "2.13");
    builder.environment().put("SPARK_LOCAL_IP", host);
    builder.environment().put("SPARK_LOCAL_DIRS", folder.resolve("local").toString());
    Process process = builder.redirectOutput(log.toFile()).start();
    all.add(process);
    return process;
  }

  private static String awaited(Path log, Pattern line, Process process)
      throws IOException, InterruptedException {
    for (long tenth = 0; tenth < 10 * MOST_SECONDS && process.isAlive(); tenth++) {
      Matcher found = line.matcher(Files.readString(log));
      if (found.find()) {
        return found.group(1);
      }
      TimeUnit.MILLISECONDS.sleep(100);
    }
    throw new IllegalStateException("it did not start: " + Files.readString(log));
  }

  private void killAll() {
    all.stream()
        .flatMap(process -> Stream.concat(process.descendants(), Stream.of(process.toHandle())))
        .forEach(ProcessHandle::destroyForcibly);
  }

  @Override
  public void close() {
    killAll();
    Runtime.getRuntime().removeShutdownHook(end);
  }
}
