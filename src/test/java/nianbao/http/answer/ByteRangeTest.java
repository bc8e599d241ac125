package nianbao.http.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ByteRangeTest {

  @TempDir private Path folder;

  // The examples of RFC 9110 14.1.2, with ten bytes.
  @ParameterizedTest
  @CsvSource({
    "bytes=0-4, 0, 4",
    "bytes=5-9, 5, 9",
    "bytes=-3, 7, 9",
    "bytes=8-, 8, 9",
    "bytes=0-0, 0, 0",
    "bytes=-1, 9, 9",
    "bytes=3-99, 3, 9",
    "bytes=-99, 0, 9",
    "bytes=0-999999999999999999, 0, 9"
  })
  void aPartIsFromItsFirstToItsLastByte(String range, long first, long last) throws Exception {
    assertThat(ByteRange.of(Optional.of(range), 10)).contains(new ByteRange(first, last));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"bytes=0-1,3-4", "bytes=4-3", "bytes=-", "bytes=a-b", "lines=1-2", "", "bytes"})
  void anythingElseIsTheWhole(String range) throws Exception {
    assertThat(ByteRange.of(Optional.of(range), 10)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"bytes=10-", "bytes=10-11", "bytes=-0"})
  void whatIsNotThereIsRefused(String range) {
    Refusal refusal =
        catchThrowableOfType(Refusal.class, () -> ByteRange.of(Optional.of(range), 10));

    assertThat(refusal.fault()).isEqualTo(Fault.NO_SUCH_RANGE);
    assertThat(refusal.answer("1").headers()).containsEntry("Content-Range", "bytes */10");
  }

  @Test
  void aPartOfAFileHasItsBytesAlone() throws Exception {
    Path file = Files.writeString(folder.resolve("file"), "0123456789");

    assertThat(new Part(file, 3, 4).open()).hasBinaryContent(bytes("3456"));
    assertThat(new Part(file, 0, 10).open()).hasBinaryContent(bytes("0123456789"));
    assertThat(new Part(file, 9, 1).open().read()).isEqualTo('9');
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
