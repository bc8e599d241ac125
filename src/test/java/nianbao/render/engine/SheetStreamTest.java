package nianbao.render.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A document's streams, as PDFBox writes and reads them. */
class SheetStreamTest {

  private static final String TEXT = "0 0 1 rg\n".repeat(5000);

  private final COSStream stream = new SheetDocument().getDocument().createCOSStream();

  @Test
  void whatIsWrittenIsReadAgainWithItsLength() throws IOException {
    assertThat(stream.hasData()).isFalse();
    write(TEXT, null);
    assertThat(stream.hasData()).isTrue();
    assertThat(stream.getLength()).isEqualTo(TEXT.length());
    assertThat(read(stream.createInputStream())).isEqualTo(TEXT);
    assertThat(read(stream.createRawInputStream())).isEqualTo(TEXT);
    assertThat(stream.createView().length()).isEqualTo(TEXT.length());
  }

  @Test
  void whatIsWrittenTakesThePlaceOfWhatWasThere() throws IOException {
    write(TEXT, null);
    write("q\n", null);
    assertThat(read(stream.createInputStream())).isEqualTo("q\n");
  }

  @Test
  void whatIsToBeFilteredIsFiltered() throws IOException {
    write("q\n", null);
    write(TEXT, COSName.FLATE_DECODE);
    assertThat(stream.getLength()).isPositive().isLessThan(1000);
    assertThat(read(stream.createRawInputStream())).hasSize((int) stream.getLength());
    assertThat(read(stream.createInputStream())).isEqualTo(TEXT);

    write("Q\n", null);
    assertThat(read(stream.createInputStream())).isEqualTo("Q\n");
  }

  @Test
  void whatWasFilteredElsewhereIsReadAsItIs() throws IOException {
    COSStream other = new COSStream();
    try (OutputStream out = other.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(TEXT.getBytes(StandardCharsets.US_ASCII));
    }
    stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
    try (OutputStream out = stream.createRawOutputStream()) {
      other.createRawInputStream().transferTo(out);
    }
    assertThat(read(stream.createInputStream())).isEqualTo(TEXT);
  }

  private void write(String text, @Nullable COSBase filters) throws IOException {
    try (OutputStream out = stream.createOutputStream(filters)) {
      out.write(text.getBytes(StandardCharsets.US_ASCII), 0, 1);
      out.write(text.charAt(1));
      out.write(text.substring(2).getBytes(StandardCharsets.US_ASCII));
    }
  }

  private static String read(InputStream in) throws IOException {
    try (in) {
      return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
    }
  }
}
