package nianbao.cluster;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import nianbao.archive.Archiver;
import nianbao.cli.Program;
import nianbao.terminal.Terminal;

/** The program of the main project, and processes that run Java. */
final class Java {

  /** The main project's jar, as it was installed. */
  private static final Path NIANBAO =
      Path.of(Archiver.class.getProtectionDomain().getCodeSource().getLocation().getPath());

  private static final Path MAIN_PROJECT = Path.of("../..").toAbsolutePath().normalize();
  private static final long MOST_MINUTES = 10;

  private Java() {}

  /** A process, not started yet; messages go where the output goes. */
  static ProcessBuilder process(List<String> arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(arguments);
    ProcessBuilder process = new ProcessBuilder(command).redirectErrorStream(true);
    // Files are named by Chinese titles, which Java cannot write in the locale C.
    process.environment().put("LC_ALL", "C.UTF-8");
    return process;
  }

  /** What the program says, run in a folder. */
  static String nianbao(Path folder, String... arguments) throws IOException {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    Terminal terminal =
        new Terminal(
            InputStream.nullInputStream(),
            said,
            said,
            folder,
            Path.of(System.getProperty("java.io.tmpdir")),
            Clock.systemUTC(),
            ArchiveJob.version(),
            Map.of(),
            ending -> {});
    new Program(terminal).run(arguments);
    return said.toString(StandardCharsets.UTF_8);
  }

  /** Writes distinct reports, so many in a hundred of them bad. */
  static void generate(int reports, Path file, int badPerHundred)
      throws IOException, InterruptedException {
    String classes = MAIN_PROJECT.resolve("target/test-classes").toString();
    Process process =
        process(
                List.of(
                    "-cp",
                    classes + System.getProperty("path.separator") + NIANBAO,
                    "nianbao.bulk.GeneratedReports",
                    Integer.toString(reports),
                    file.toString(),
                    Integer.toString(badPerHundred)))
            .directory(MAIN_PROJECT.toFile())
            .inheritIO()
            .start();
    if (!process.waitFor(MOST_MINUTES, TimeUnit.MINUTES) || process.exitValue() != 0) {
      process.destroyForcibly();
      throw new IllegalStateException("no reports were generated");
    }
  }
}
