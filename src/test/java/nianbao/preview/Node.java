package nianbao.preview;

import com.microsoft.playwright.impl.driver.Driver;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The Node that Playwright's driver carries: it runs the page's modules without a browser. */
final class Node {

  private static final String COMPILER = "/META-INF/resources/webjars/typescript";
  private static final Driver DRIVER =
      Driver.ensureDriverInstalled(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"), false);

  /** What a run of it said, and with which exit code it ended. */
  record Said(int exit, String text) {}

  private final Map<String, String> environment;

  /** With further variables of its environment. */
  Node(Map<String, String> environment) {
    this.environment = Map.copyOf(environment);
  }

  Said run(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(DRIVER.createProcessBuilder().command().get(0));
    Collections.addAll(command, arguments);
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().putAll(environment);
    Process process = builder.start();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Said(process.waitFor(), text);
  }

  /** Unpacks TypeScript's compiler into a folder; gives the program to run. */
  static Path compilerIn(Path folder) throws IOException, URISyntaxException {
    URI jar = Objects.requireNonNull(Node.class.getResource(COMPILER)).toURI();
    try (FileSystem files = FileSystems.newFileSystem(jar, Map.of());
        Stream<Path> versions = Files.list(files.getPath(COMPILER))) {
      Path library = versions.findFirst().orElseThrow().resolve("lib");
      try (Stream<Path> parts = Files.list(library)) {
        parts.filter(Node::isNeeded).forEach(part -> copy(part, folder));
      }
    }
    return folder.resolve("tsc.js");
  }

  private static boolean isNeeded(Path part) {
    return part.getFileName().toString().matches("_?tsc\\.js|lib\\.(.*\\.)?d\\.ts");
  }

  private static void copy(Path part, Path folder) {
    try {
      Files.copy(part, folder.resolve(part.getFileName().toString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
