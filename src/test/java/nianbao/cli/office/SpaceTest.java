package nianbao.cli.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nianbao.cli.Run;
import nianbao.terminal.Terminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpaceTest {

  @TempDir private Path temporary;

  @Test
  void whatAKilledRunLeftIsRemovedByTheNextOneAndNothingElseIs() throws Exception {
    Path dead = folder("nianbao-office-dead", ".nianbao-work", "lock", "ledger");
    Path young = folder("nianbao-office-young", ".nianbao-work", "lock", "ledger");
    Files.setLastModifiedTime(dead, FileTime.from(Instant.now().minus(Duration.ofMinutes(6))));
    Path others = folder("nianbao-office-others", "ledger");
    try (Space living = space()) {
      Files.writeString(living.workspace().file("ledger"), "");
      space().close();

      assertThat(dead).doesNotExist();
      assertThat(others).exists();
      assertThat(young).exists();
      assertThat(living.workspace().file("ledger")).exists();
    }
    assertThat(temporary).isDirectoryNotContaining(file -> !List.of(others, young).contains(file));
  }

  private Path folder(String name, String... files) throws Exception {
    Path folder = Files.createDirectory(temporary.resolve(name));
    for (String file : files) {
      Files.writeString(folder.resolve(file), "");
    }
    return folder;
  }

  private Space space() {
    return Space.of(
        new Terminal(
            InputStream.nullInputStream(),
            OutputStream.nullOutputStream(),
            OutputStream.nullOutputStream(),
            temporary,
            temporary,
            () -> Run.NOW,
            "1.2.3",
            Map.of(),
            ending -> {}));
  }
}
