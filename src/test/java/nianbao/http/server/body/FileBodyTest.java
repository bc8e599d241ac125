package nianbao.http.server.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A body that goes into a file. */
final class FileBodyTest {

  private static final byte[] PART = new byte[16_000];

  @TempDir private Path folder;

  @Test
  void whatComesIsInTheFile() throws Exception {
    Path file = folder.resolve("body");
    try (FileBody body = new FileBody(file)) {
      for (int i = 0; i < 100; i++) {
        body.take(PART, PART.length);
      }
    }

    assertThat(file).hasSize(100L * PART.length);
  }

  @Test
  void anEmptyBodyIsAnEmptyFile() throws Exception {
    Path file = folder.resolve("body");
    new FileBody(file).close();

    assertThat(file).isEmptyFile();
  }
}
