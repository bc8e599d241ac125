package nianbao.http.server.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import nianbao.http.answer.Fault;
import nianbao.http.answer.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A body that goes into a file is let in as long as it comes at 16 KB a second. */
final class FileBodyTest {

  private static final byte[] SECOND = new byte[16_000];

  @TempDir private Path folder;

  private Instant now = Instant.EPOCH;

  @Test
  void whatComesIsInTheFile() throws Exception {
    Path file = folder.resolve("body");
    try (FileBody body = new FileBody(file, new Pace(Duration.ofSeconds(5)), () -> now)) {
      for (int i = 0; i < 100; i++) {
        body.take(SECOND, SECOND.length);
        now = now.plusSeconds(1);
      }
    }

    assertThat(file).hasSize(100L * SECOND.length);
  }

  @Test
  void whoSendsTooSlowlyIsRefused() throws Exception {
    try (FileBody body =
        new FileBody(folder.resolve("body"), new Pace(Duration.ofSeconds(5)), () -> now)) {
      body.take(SECOND, SECOND.length);
      now = now.plusSeconds(7);
      body.take(SECOND, SECOND.length);
      now = now.plusSeconds(2);

      assertThatThrownBy(() -> body.take(SECOND, 1))
          .isInstanceOfSatisfying(
              Refusal.class,
              refusal -> assertThat(refusal.fault()).isEqualTo(Fault.REQUEST_TIMEOUT));
    }
  }

  @Test
  void anEmptyBodyIsAnEmptyFile() throws Exception {
    Path file = folder.resolve("body");
    new FileBody(file, new Pace(Duration.ofSeconds(5)), () -> now).close();

    assertThat(file).isEmptyFile();
  }
}
