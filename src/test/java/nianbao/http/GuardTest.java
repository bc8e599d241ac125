package nianbao.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who has a token is let in, and nobody else. */
final class GuardTest {

  private static final String FIRST = "0123456789abcdef";
  private static final String SECOND = "fedcba9876543210";

  @TempDir private Path folder;

  @Test
  void letsInEveryTokenAndLogsItsName() throws Exception {
    Path file = write("# 两个口令\nportal " + FIRST + "\n\nbatch\t" + SECOND + "\n");
    try (RunningService service = RunningService.guarded(file)) {
      assertThat(status(service, "Bearer " + FIRST)).isEqualTo(200);
      assertThat(service.logs("\"token\":\"portal\"")).isTrue();
      assertThat(status(service, "bearer " + SECOND)).isEqualTo(200);
      assertThat(service.logs("\"token\":\"batch\"")).isTrue();
      assertThat(service.log()).noneMatch(line -> line.contains(FIRST) || line.contains(SECOND));
    }
  }

  @Test
  void refusesEverythingElse() throws Exception {
    try (RunningService service = RunningService.guarded(write("portal " + FIRST + "\n"))) {
      assertThat(status(service, "Bearer " + SECOND)).isEqualTo(401);
      assertThat(status(service, "Bearer " + FIRST + "0")).isEqualTo(401);
      assertThat(status(service, "Bearer portal")).isEqualTo(401);
      assertThat(status(service, "Basic " + FIRST)).isEqualTo(401);
      assertThat(service.send(service.request("/nothing")).statusCode()).isEqualTo(401);
      assertThat(service.send(service.request("/healthz")).statusCode()).isEqualTo(200);
      assertThat(service.send(service.request("/v1/form")).statusCode()).isEqualTo(200);
    }
  }

  @Test
  void followsTheFile() throws Exception {
    Path file = write("portal " + FIRST + "\n");
    try (RunningService service = RunningService.guarded(file)) {
      Path other = Files.writeString(folder.resolve("other"), "portal " + SECOND + "\n");
      Files.move(other, file, StandardCopyOption.REPLACE_EXISTING);
      assertThat(status(service, "Bearer " + FIRST)).isEqualTo(401);
      assertThat(status(service, "Bearer " + SECOND)).isEqualTo(200);

      Files.delete(file);
      assertThat(status(service, "Bearer " + SECOND)).isEqualTo(503);

      write("broken\n");
      assertThat(status(service, "Bearer " + SECOND)).isEqualTo(503);

      write("portal " + FIRST + "\n");
      assertThat(status(service, "Bearer " + FIRST)).isEqualTo(200);
    }
  }

  @Test
  void aTokenForOneCallerStaysTheirsHoweverOftenTheFileIsReadAnew() throws Exception {
    String dotted = "with.points.0123456789";
    String lines = "page " + FIRST + " once\nother " + dotted + " once\n";
    Path file = write(lines);
    try (RunningService service = RunningService.guarded(file)) {
      assertThat(status(service, "Bearer " + FIRST + ".mine")).isEqualTo(200);
      assertThat(status(service, "Bearer " + dotted + ".mine")).isEqualTo(200);

      write(lines + "portal " + SECOND + "\n");
      assertThat(status(service, "Bearer " + FIRST + ".others")).isEqualTo(401);
      write("broken\n");
      assertThat(status(service, "Bearer " + FIRST + ".mine")).isEqualTo(503);
      write(lines);
      assertThat(status(service, "Bearer " + FIRST + ".others")).isEqualTo(401);
      assertThat(status(service, "Bearer " + dotted + ".others")).isEqualTo(401);
      assertThat(status(service, "Bearer " + FIRST + ".mine")).isEqualTo(200);
      assertThat(status(service, "Bearer " + dotted + ".mine")).isEqualTo(200);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "# nobody\n", "portal\n", "portal short\n", "a b c0123456789abcdef\n"})
  void doesNotStartWithAFileThatIsNone(String content) throws Exception {
    Path file = write(content);

    assertThatThrownBy(() -> RunningService.guarded(file))
        .isInstanceOf(StartException.class)
        .hasMessageMatching("口令文件“.*”不能用：.*。");
  }

  private Path write(String content) throws Exception {
    return Files.writeString(folder.resolve("tokens"), content);
  }

  private static int status(RunningService service, String authorization) throws Exception {
    return service
        .send(service.request("/version").header("Authorization", authorization))
        .statusCode();
  }
}
