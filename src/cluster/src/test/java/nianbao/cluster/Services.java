package nianbao.cluster;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Programs of Hadoop's on this machine alone, each a process of its own. */
final class Services implements AutoCloseable {

  /** Where the build puts what they are made of. */
  static final Path HADOOP = Path.of("target/hadoop").toAbsolutePath();

  /** Where it puts what lets Spark submit to YARN. */
  static final Path SPARK_YARN = Path.of("target/yarn").toAbsolutePath();

  private static final Path SPARK = Path.of("target/spark/jars").toAbsolutePath();

  private final Path folder;
  private final Processes all = new Processes();
  private int logs;

  /** No services yet; they keep their files in a folder. */
  Services(Path folder) {
    this.folder = folder;
  }

  /** Where those who submit jobs of a folder look for what tells of services. */
  static Path clientConfiguration(Path folder) {
    return folder.resolve("client");
  }

  /** A port that nobody has. */
  static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  /** Writes a file of Hadoop's settings. */
  static void configure(Path file, Map<String, String> settings) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(
        file,
        settings.entrySet().stream()
            .map(
                one ->
                    "<property><name>%s</name><value>%s</value></property>"
                        .formatted(one.getKey(), one.getValue()))
            .collect(Collectors.joining("\n", "<configuration>\n", "\n</configuration>\n")));
  }

  /** Starts a program. */
  Process start(String program, Path configuration, String... arguments) throws IOException {
    return start("C.UTF-8", program, configuration, arguments);
  }

  /** The same where no locale is set, as on most machines of clusters. */
  Process startWithoutLocale(String program, Path configuration) throws IOException {
    return start("C", program, configuration);
  }

  private Process start(String locale, String program, Path configuration, String... arguments)
      throws IOException {
    List<String> command = new ArrayList<>(List.of(System.getProperty("spark.opens").split(" ")));
    command.addAll(List.of("-Xmx256m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.addAll(List.of("-cp", classPath(configuration), program));
    command.addAll(List.of(arguments));
    Path log = folder.resolve(program.replaceFirst(".*\\.", "") + "-" + logs++ + ".log");
    ProcessBuilder process = Java.process(command).directory(folder.toFile());
    process.environment().put("LC_ALL", locale);
    // What YARN hands on to its containers.
    process.environment().put("LANG", locale);
    return all.added(process.redirectOutput(log.toFile()).start());
  }

  private String classPath(Path configuration) throws IOException {
    Path pages = folder.resolve("pages");
    for (String page : List.of("hdfs", "datanode", "cluster", "node")) {
      Files.createDirectories(pages.resolve("webapps").resolve(page));
    }
    return Stream.of(
            configuration.toString(),
            pages.toString(),
            HADOOP.resolve("*").toString(),
            SPARK.resolve("*").toString())
        .collect(Collectors.joining(System.getProperty("path.separator")));
  }

  @Override
  public void close() {
    all.close();
  }
}
