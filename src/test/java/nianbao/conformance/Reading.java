package nianbao.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import nianbao.press.input.Extraction;

/** What comes of asking a PDF of unknown origin for its report. */
final class Reading {

  private Reading() {}

  static void assertForeign(byte[] pdf, String reason) throws IOException {
    Extraction read = read(pdf);
    assertThat(read).isInstanceOf(Extraction.Foreign.class);
    assertThat(((Extraction.Foreign) read).message()).contains(reason);
  }

  static Extraction read(byte[] pdf) throws IOException {
    return Extraction.of(new ByteArrayInputStream(pdf));
  }
}
