package nianbao.cluster;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nianbao.archive.Archiver;

/** Java processes of the machine that the tests run on. */
final class Java {

  /** The main project's jar, as it was installed. */
  private static final Path NIANBAO =
      Path.of(Archiver.class.getProtectionDomain().getCodeSource().getLocation().getPath());

  private static final Path MAIN_PROJECT = Path.of("../..").toAbsolutePath().normalize();

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

  /** What the program of the main project says, run in a folder. */
  static String nianbao(Path folder, String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of("-jar", NIANBAO.toString()));
    command.addAll(Arrays.asList(arguments));
    return output(process(command).directory(folder.toFile()));
  }

  /** Writes distinct reports, so many in a hundred of them bad. */
  static void generate(int reports, Path file, int badPerHundred) throws IOException {
    String classes = MAIN_PROJECT.resolve("target/test-classes").toString();
    output(
        process(
                List.of(
                    "-cp",
                    classes + System.getProperty("path.separator") + NIANBAO,
                    "nianbao.bulk.GeneratedReports",
                    Integer.toString(reports),
                    file.toString(),
                    Integer.toString(badPerHundred)))
            .directory(MAIN_PROJECT.toFile()));
  }

  private static String output(ProcessBuilder builder) throws IOException {
    Process process = builder.start();
    try {
      return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } finally {
      process.destroyForcibly();
    }
  }
}
