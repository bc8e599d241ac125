package nianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import nianbao.terminal.Terminal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("load")
final class ClassDataCommandTest {

  @TempDir private Path folder;
  @TempDir private Path temporary;

  @Test
  void filesOfTheUsersStayAndNothingIsLeft() throws IOException {
    Path own = Files.writeString(folder.resolve("report.json"), "the user's own");
    ByteArrayOutputStream said = new ByteArrayOutputStream();

    int exit = new Program(terminal(InputStream.nullInputStream(), said)).run("class-data");

    assertThat(exit).as(said.toString(StandardCharsets.UTF_8)).isZero();
    assertThat(folder).isDirectoryContaining(own::equals);
    assertThat(folder.toFile().list()).hasSize(1);
    assertThat(own).hasContent("the user's own");
    assertThat(temporary).isEmptyDirectory();
  }

  @Test
  void theReportThatItGoesThroughHasAChartAndAPictureAndIsMade() {
    ByteArrayOutputStream said = new ByteArrayOutputStream();

    assertThat(ClassDataCommand.report()).contains("\"chart\": {", "\"figure\": {");
    InputStream report =
        new ByteArrayInputStream(ClassDataCommand.report().getBytes(StandardCharsets.UTF_8));

    assertThat(
            new Program(terminal(report, said))
                .run("render", "-", "-o", "a.pdf", "--checks", "report"))
        .as(said.toString(StandardCharsets.UTF_8))
        .isZero();
  }

  private Terminal terminal(InputStream input, ByteArrayOutputStream said) {
    return new Terminal(
        input,
        said,
        said,
        folder,
        temporary,
        InstantSource.system(),
        "1.2.3",
        Map.of(),
        ending -> {});
  }
}
