package nianbao.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
  private static final long MOST_SECONDS = 60;

  private final Path folder;
  private final List<Process> workers = new ArrayList<>();
  private final Process master;
  private final String address;
  private int logs;

  /** A cluster that keeps its files in a folder. */
  Loopback(Path folder, int workers) throws IOException, InterruptedException {
    this.folder = folder;
    Path log = log("master");
    this.master =
        start(
            log,
            "-Xmx256m",
            "org.apache.spark.deploy.master.Master",
            "--host",
            HOST,
            "--port",
            "0",
            "--webui-port",
            "0");
    this.address = awaited(log, ADDRESS, master);
    for (int i = 0; i < workers; i++) {
      startWorker();
    }
  }

  /** Adds a worker, which waits for jobs when this returns. */
  void startWorker() throws IOException, InterruptedException {
    Path log = log("worker");
    Process worker =
        start(
            log,
            "-Xmx256m",
            "org.apache.spark.deploy.worker.Worker",
            "--host",
            HOST,
            "--port",
            "0",
            "--webui-port",
            "0",
            "-c",
            "1",
            "-m",
            "1g",
            "-d",
            folder.resolve("work").toString(),
            address);
    workers.add(worker);
    awaited(log, REGISTERED, worker);
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
    List<String> command =
        new ArrayList<>(
            List.of(
                "-Xmx512m",
                "org.apache.spark.deploy.SparkSubmit",
                "--master",
                address,
                "--class",
                "nianbao.cluster.ArchiveJob"));
    Stream.concat(
            Stream.of(
                "spark.executor.memory=768m",
                "spark.ui.enabled=false",
                "spark.driver.host=" + HOST,
                "spark.executorEnv.LC_ALL=C.UTF-8",
                "spark.files.maxPartitionBytes=256k"),
            conf.stream())
        .forEach(setting -> command.addAll(List.of("--conf", setting)));
    command.add(JAR.toString());
    command.addAll(Arrays.asList(arguments));
    Path log = log("job");
    return new Submitted(start(log, command.toArray(String[]::new)), log);
  }

  private Path log(String name) throws IOException {
    return Files.createDirectories(folder).resolve(name + "-" + logs++ + ".log");
  }

  private Process start(Path log, String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of(System.getProperty("spark.opens").split(" ")));
    command.addAll(List.of("-cp", HOME.resolve("jars") + "/*"));
    command.addAll(Arrays.asList(arguments));
    ProcessBuilder process = Java.process(command).directory(folder.toFile());
    process.environment().put("SPARK_HOME", HOME.toString());
    process.environment().put("SPARK_SCALA_VERSION", "2.13");
    process.environment().put("SPARK_LOCAL_IP", HOST);
    process.environment().put("SPARK_LOCAL_DIRS", folder.resolve("local").toString());
    return process.redirectOutput(log.toFile()).start();
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

  @Override
  public void close() {
    Stream.concat(workers.stream(), Stream.of(master))
        .flatMap(process -> Stream.concat(process.descendants(), Stream.of(process.toHandle())))
        .forEach(ProcessHandle::destroyForcibly);
  }
}
