package nianbao.preview;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A program of the machine that tests of the page need. A fresh machine of the build has none of
 * them; who may install one there gets it, others are told how.
 *
 * @param name of the file on the PATH
 * @param debianPackage that has it
 */
record Program(String name, String debianPackage) {

  /** The file to run. */
  Path found() {
    return onPath(name).or(this::fetched).orElseThrow(this::missing);
  }

  /** Runs it to its end, in a folder. */
  void run(Path folder, String... arguments) throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(found().toString());
    builder.command().addAll(List.of(arguments));
    Process process =
        builder
            .directory(folder.toAbsolutePath().toFile())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    if (!process.waitFor(10, TimeUnit.MINUTES) || process.exitValue() != 0) {
      process.destroyForcibly();
      throw new IOException("failed: " + String.join(" ", builder.command()));
    }
  }

  private static Optional<Path> onPath(String program) {
    return Stream.of(
            System.getenv().getOrDefault("PATH", "").split(Pattern.quote(File.pathSeparator)))
        .map(folder -> Path.of(folder, program))
        .filter(Files::isExecutable)
        .findFirst();
  }

  // Tests run in several processes: one of them installs, the others wait for it.
  private Optional<Path> fetched() {
    Path lock = Path.of(System.getProperty("java.io.tmpdir"), "nianbao-packages.lock");
    try (FileChannel channel = FileChannel.open(lock, CREATE, WRITE)) {
      channel.lock();
      return onPath(name).or(this::installed);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Optional<Path> installed() {
    if (!System.getProperty("user.name").equals("root") || onPath("apt-get").isEmpty()) {
      return Optional.empty();
    }
    try {
      new Program("sh", "dash").run(Path.of(""), "-c", "apt-get update && " + command());
      return onPath(name);
    } catch (IOException e) {
      throw new IllegalStateException(command(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  private String command() {
    return "apt-get install --yes --no-install-recommends " + debianPackage;
  }

  private IllegalStateException missing() {
    return new IllegalStateException(
        "The tests of the clerk's page need " + name + " on the PATH; as root: " + command());
  }
}
