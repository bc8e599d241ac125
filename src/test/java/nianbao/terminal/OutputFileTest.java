package nianbao.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class OutputFileTest {

  private static final Instant NOW = Instant.parse("2025-01-20T08:00:00Z");
  private static final byte[] CONTENT = {1, 2, 3};

  @TempDir private Path folder;

  @Test
  void removesWhatAKilledRunLeft() throws IOException {
    part(".nianbao-killed.part", Duration.ofHours(2));

    write("report.pdf");

    assertThat(folder.toFile().list()).containsExactly("report.pdf");
  }

  @Test
  void leavesWhatAnotherRunIsWritingAndWhatIsNotOurs() throws IOException {
    part(".nianbao-running.part", Duration.ofMinutes(1));
    part("thesis.part", Duration.ofDays(300));

    write("report.pdf");

    assertThat(folder.toFile().list())
        .containsExactlyInAnyOrder(".nianbao-running.part", "thesis.part", "report.pdf");
  }

  @Test
  void writesThroughALinkAndKeepsIt() throws IOException {
    Path target = Files.write(folder.resolve("target.pdf"), new byte[] {9});
    Path link = Files.createSymbolicLink(folder.resolve("link.pdf"), target);

    write("link.pdf");

    assertThat(link).isSymbolicLink().hasBinaryContent(CONTENT);
    assertThat(target).isRegularFile().hasBinaryContent(CONTENT);
  }

  private void write(String name) {
    new OutputFile(folder.resolve(name), name, () -> NOW).write(CONTENT);
    assertThat(folder.resolve(name)).hasBinaryContent(CONTENT);
  }

  private void part(String name, Duration age) throws IOException {
    Path part = Files.createFile(folder.resolve(name));
    Files.setLastModifiedTime(part, FileTime.from(NOW.minus(age)));
  }
}
