package nianbao.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class InputFileTest {

  private static final Terminal TERMINAL =
      new Terminal(
          InputStream.nullInputStream(),
          OutputStream.nullOutputStream(),
          OutputStream.nullOutputStream(),
          Path.of("/work"),
          Path.of("/elsewhere"),
          () -> Instant.EPOCH,
          "1.2.3",
          Map.of(),
          ending -> {});

  @ParameterizedTest
  @CsvSource({
    "report.json, report.json",
    "a b/年报#1.json, a%20b/%E5%B9%B4%E6%8A%A5%231.json",
    "../100%.json, ../100%25.json",
    "1:2.json, file:///work/1:2.json",
    "/tmp/年.json, file:///tmp/%E5%B9%B4.json",
    "-, stdin"
  })
  void aFileIsAUriReferenceThatEveryProgramReads(String name, String uri) {
    assertThat(new InputFile(TERMINAL, name).uri()).isEqualTo(uri);
  }
}
