package nianbao.cluster.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** However a file is cut, each line is in the stretch in which it begins, and in no other. */
final class LineStretchTest {

  @Test
  void stretchesTogetherAreTheFile() throws IOException {
    for (String file :
        new String[] {"one\ntwo\n\nfour\n", "one\r\ntwo", "\n\n\n", "one", "一\n二\n三"}) {
      byte[] bytes = file.getBytes(StandardCharsets.UTF_8);
      for (int length = 1; length <= bytes.length + 1; length++) {
        assertThat(joined(bytes, length)).as("cut every %d bytes", length).isEqualTo(file);
      }
    }
  }

  @Test
  void aLineThatBeganEarlierIsPassedOver() throws IOException {
    byte[] file = "first\nsecond\nthird\n".getBytes(StandardCharsets.UTF_8);

    assertThat(stretch(file, 0, 3)).isEqualTo("first\n");
    assertThat(stretch(file, 3, 3)).isEmpty();
    assertThat(stretch(file, 5, 2)).isEqualTo("second\n");
    assertThat(stretch(file, 6, 8)).isEqualTo("second\nthird\n");
    assertThat(stretch(file, 14, 5)).isEmpty();
  }

  /** Files come in pieces: this one gives two bytes at a time. */
  private static final class Sparing extends ByteArrayInputStream {

    Sparing(byte[] file, int position, int length) {
      super(file, position, length);
    }

    @Override
    public synchronized int read(byte[] bytes, int offset, int length) {
      return super.read(bytes, offset, Math.min(2, length));
    }
  }

  private static String joined(byte[] file, int length) throws IOException {
    StringBuilder joined = new StringBuilder();
    for (int start = 0; start < file.length; start += length) {
      joined.append(stretch(file, start, Math.min(length, file.length - start)));
    }
    return joined.toString();
  }

  private static String stretch(byte[] file, int start, int length) throws IOException {
    int position = Math.max(0, start - 1);
    InputStream in = new Sparing(file, position, file.length - position);
    return new String(
        new LineStretch(in, start > 0, length).readAllBytes(), StandardCharsets.UTF_8);
  }
}
