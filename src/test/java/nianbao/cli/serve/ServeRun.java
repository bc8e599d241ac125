package nianbao.cli.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;
import nianbao.cli.Program;
import nianbao.terminal.Terminal;

/** One run of {@code nianbao serve} in a folder, and what its operator sees of it. */
final class ServeRun {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final CompletableFuture<IntSupplier> ending = new CompletableFuture<>();
  private final Path folder;
  private final OutputStream standard;

  ServeRun(Path folder) {
    this.folder = folder;
    this.standard = out;
  }

  /** With a standard output of its own. */
  ServeRun(Path folder, OutputStream standard) {
    this.folder = folder;
    this.standard = standard;
  }

  /** Runs until it ends by itself; gives its exit code. */
  int toItsEnd(Map<String, String> environment, String... options) {
    Terminal terminal =
        new Terminal(
            InputStream.nullInputStream(),
            standard,
            err,
            folder,
            folder,
            Clock.systemUTC(),
            "1.2.3",
            environment,
            ending::complete);
    List<String> arguments = new ArrayList<>(List.of("serve"));
    arguments.addAll(List.of(options));
    return new Program(terminal).run(arguments.toArray(String[]::new));
  }

  /** Runs until it is told to stop; gives its address. */
  URI start(Map<String, String> environment, String... options) throws InterruptedException {
    CompletableFuture<Integer> exit =
        CompletableFuture.supplyAsync(() -> toItsEnd(environment, options));
    while (!out.toString(StandardCharsets.UTF_8).endsWith("\n")) {
      assertThat(exit).as(messages()).isNotDone();
      Thread.sleep(10);
    }
    String line = out.toString(StandardCharsets.UTF_8).strip();
    assertThat(line).startsWith("服务已就绪：");
    return URI.create(line.substring(line.indexOf('：') + 1));
  }

  /** Tells it to stop; gives the exit code that it ends with. */
  int stop() {
    return ending.join().getAsInt();
  }

  /** What is said in words, which the log is not. */
  String messages() {
    return err.toString(StandardCharsets.UTF_8)
        .lines()
        .filter(line -> !line.startsWith("{"))
        .map(line -> line + "\n")
        .collect(Collectors.joining());
  }

  /** The lines of the log. */
  List<String> log() {
    return err.toString(StandardCharsets.UTF_8)
        .lines()
        .filter(line -> line.startsWith("{"))
        .toList();
  }
}
