package nianbao;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What is written for readers, and the commands in it. */
final class Papers {

  static final Path README = Path.of("README.md");
  static final Path DOCS = Path.of("src/docs");

  /** How the papers call the program: by the command that the build makes. */
  static final String COMMAND = "nianbao ";

  private Papers() {}

  /** All of them. */
  static List<Path> all() throws IOException {
    try (Stream<Path> docs = Files.walk(DOCS)) {
      return Stream.concat(
              Stream.of(
                  README,
                  Path.of("CONTRIBUTING.md"),
                  Path.of("fonts/README.md"),
                  Path.of("src/cluster/README.md")),
              docs.filter(file -> file.toString().endsWith(".md")).sorted())
          .toList();
    }
  }

  /** The lines of all shell blocks, the README's first. */
  static List<String> commands() throws IOException {
    return all().stream().flatMap(Papers::commands).toList();
  }

  /** The lines of the shell blocks of a paper. */
  static Stream<String> commands(Path paper) {
    return Stream.of(text(paper).split("```", -1))
        .filter(block -> block.startsWith("sh\n"))
        .flatMap(block -> block.lines().skip(1));
  }

  /** The text of a paper. */
  static String text(Path paper) {
    try {
      return Files.readString(paper);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
