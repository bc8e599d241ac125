package nianbao;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nianbao.cli.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README tells its readers to type does what it says. */
final class ReadmeTest {

  private static final Path README = Path.of("README.md");
  private static final String JAR = "java -jar target/nianbao.jar ";

  @TempDir private Path folder;

  @Test
  void startsWithTwoCommands() throws IOException {
    assertThat(commands().limit(2))
        .satisfiesExactly(
            first -> assertThat(first).startsWith("mvn -q -DskipTests package && " + JAR),
            second -> assertThat(second).isEqualTo("mvn verify"));
    assertThat(Path.of("pom.xml")).content().contains("<finalName>nianbao</finalName>");
    assertThat(Path.of(".ci/run"))
        .content()
        .contains("mvn --batch-mode --no-transfer-progress verify");
  }

  @Test
  void everyCommandOfTheProgramRuns() throws IOException {
    List<String> lines =
        commands()
            .filter(line -> line.contains(JAR) && !line.startsWith(JAR + "serve"))
            .map(line -> line.replaceFirst("^mvn .* && ", ""))
            .toList();

    assertThat(lines).hasSizeGreaterThan(4).allSatisfy(this::pipe);
    assertThat(folder.toFile().list())
        .containsExactlyInAnyOrder("report.pdf", "huancui.pdf", "wenshang.html");
  }

  @Test
  void namesEveryCommand() throws IOException {
    String readme = Files.readString(README);
    Stream<String> help = Run.in(folder, "--help").text().lines();

    assertThat(
            help.filter(line -> line.matches("  [a-z]+ +\\S.*"))
                .map(line -> line.strip().replaceFirst(" .*", "")))
        .hasSizeGreaterThan(4)
        .allMatch(command -> readme.contains("| `" + command));
  }

  /** Runs a pipe of the program's commands, each fed with what the one before printed. */
  private void pipe(String line) {
    InputStream in = InputStream.nullInputStream();
    for (String command : List.of(line.split(" \\| ", -1))) {
      assertThat(command).startsWith(JAR);
      Run run = Run.fed(in, folder, command.substring(JAR.length()).split(" ", -1));
      assertThat(run.exit()).as(run.messages()).isEqualTo(command.contains(" check ") ? 1 : 0);
      in = new ByteArrayInputStream(run.out().toByteArray());
    }
  }

  /** The lines of the shell blocks. */
  private static Stream<String> commands() throws IOException {
    return Stream.of(Files.readString(README).split("```", -1))
        .filter(block -> block.startsWith("sh\n"))
        .flatMap(block -> block.lines().skip(1));
  }
}
