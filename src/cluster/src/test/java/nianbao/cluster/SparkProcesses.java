package nianbao.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Programs of Spark's, each a process of its own, all of which are ended in the end. */
final class SparkProcesses implements AutoCloseable {

  private static final Path HOME = Path.of("target/spark").toAbsolutePath();
  private static final long MOST_SECONDS = 300;

  private final Path folder;
  private final Processes all = new Processes();
  private int logs;

  /** No processes yet; they keep their files in a folder. */
  SparkProcesses(Path folder) {
    this.folder = folder;
  }

  /** A program that was started, and what it says. */
  record Started(Process process, Path log) {

    /** Waits until it says something, and gives the group of it. */
    String awaited(Pattern words) throws IOException, InterruptedException {
      for (long tenth = 0; tenth < 10 * MOST_SECONDS && process.isAlive(); tenth++) {
        Matcher found = words.matcher(Files.readString(log));
        if (found.find()) {
          return found.group(1);
        }
        TimeUnit.MILLISECONDS.sleep(100);
      }
      throw new IllegalStateException("it did not start: " + Files.readString(log));
    }
  }

  /**
   * Starts a program.
   *
   * @param prefix of the command, which binds the process to a processor; may be empty
   * @param host its address on this machine
   * @param program its class, without {@code org.apache.spark.deploy}
   */
  Started start(List<String> prefix, String host, String program, List<String> arguments)
      throws IOException {
    List<String> command = new ArrayList<>(List.of(System.getProperty("spark.opens").split(" ")));
    // Nothing heavy is done in these: they are to start fast and to be small.
    command.addAll(List.of("-Xmx512m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.addAll(List.of("-cp", classPath(program), "org.apache.spark.deploy." + program));
    command.addAll(arguments);
    ProcessBuilder builder = Java.process(command).directory(folder.toFile());
    builder.command().addAll(0, prefix);
    // YARN is submitted to only where this says where it is.
    builder.environment().put("HADOOP_CONF_DIR", Services.clientConfiguration(folder).toString());
    builder.environment().put("SPARK_HOME", HOME.toString());
    builder.environment().put("SPARK_SCALA_VERSION", "2.13");
    builder.environment().put("SPARK_LOCAL_IP", host);
    builder.environment().put("SPARK_LOCAL_DIRS", folder.resolve("local").toString());
    Path log = folder.resolve(logs++ + "-" + program + ".log");
    return new Started(all.added(builder.redirectOutput(log.toFile()).start()), log);
  }

  // Who submits a job has what tells of services; executors have what the driver tells them.
  private String classPath(String program) {
    String spark = HOME.resolve("jars") + "/*";
    return program.equals("SparkSubmit")
        ? String.join(
            System.getProperty("path.separator"),
            Services.clientConfiguration(folder).toString(),
            spark,
            Services.SPARK_YARN + "/*")
        : spark;
  }

  @Override
  public void close() {
    all.close();
  }
}
