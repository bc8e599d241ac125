package nianbao.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import nianbao.press.input.Extraction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** PDFs made to use up time or memory are answered, each with what is wrong with it. */
@Tag("load")
class HostilePdfTest {

  private static final int MEGABYTE = 1024 * 1024;

  @Test
  void aHandWrittenPdfIsReadAsLongAsNothingIsWrongWithIt() throws IOException {
    assertThat(Reading.read(new HandWrittenPdf().bytes()))
        .isEqualTo(new Extraction.Extracted(HandWrittenPdf.REPORT));
    byte[] report = HandWrittenPdf.REPORT.getBytes(StandardCharsets.UTF_8);
    assertThat(
            Reading.read(
                new HandWrittenPdf()
                    .source("/Filter/FlateDecode", HandWrittenPdf.deflated(report))
                    .bytes()))
        .isEqualTo(new Extraction.Extracted(HandWrittenPdf.REPORT));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/Filter/LZWDecode",
        "/Filter/RunLengthDecode",
        "/Filter/ASCII85Decode",
        "/Filter[/ASCII85Decode/ASCII85Decode/FlateDecode]",
        "/Filter[/FlateDecode/FlateDecode]",
        "/Filter [ /FlateDecode % once more\n /FlateDecode ]",
        "/F#69lter/LZW",
        "/#46#69#6c#74#65#72 /A85",
        "/Filter 7 0 R",
        "/Filter[7 0 R]",
        "/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns 2000000000>>",
        "/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns 7 0 R>>"
      })
  void whatAPdfOfOursNeverUnpacksByIsNotUnpacked(String dictionary) throws IOException {
    byte[] pdf = new HandWrittenPdf().source(dictionary, new byte[100]).add("/LZWDecode").bytes();
    Reading.assertForeign(pdf, "本程序不用的加密或压缩方式");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/Encrypt 7 0 R", "/Encrypt<</Filter/Standard/V 5/R 6>>", "/#45ncrypt 7 0 R"})
  void encryptionIsRefused(String entry) throws IOException {
    Reading.assertForeign(new HandWrittenPdf().add("<<>>").trailer(entry).bytes(), "本程序不用的加密或压缩方式");
  }

  @Test
  void aSourceThatUnpacksToTooMuchIsRefused() throws IOException {
    byte[] bomb = HandWrittenPdf.deflated(new byte[MEGABYTE], 11);
    Reading.assertForeign(
        new HandWrittenPdf().source("/Filter/FlateDecode", bomb).bytes(), "这个文件太大");
  }

  @Test
  void streamsThatFlowIntoOneTailOfEmptyBlocksAreRefused() throws IOException {
    // Each stream is one stored block (RFC 1951 3.2.4) of nine bytes, the next stream's beginning.
    byte[] beginning = "stream\nx\u0001".getBytes(StandardCharsets.ISO_8859_1);
    byte[] block = {0, 9, 0, (byte) ~9, (byte) ~0};
    byte[] empty = {0, 0, 0, (byte) ~0, (byte) ~0};
    ByteArrayOutputStream bomb = new ByteArrayOutputStream();
    for (int i = 0; i < 3000; i++) {
      bomb.writeBytes(beginning);
      bomb.writeBytes(block);
    }
    bomb.writeBytes(beginning);
    for (int i = 0; i < 8 * MEGABYTE; i++) {
      bomb.writeBytes(empty);
    }
    Reading.assertForeign(new HandWrittenPdf().addStream("", bomb.toByteArray()).bytes(), "这个文件太大");
  }

  @Test
  void picturesWithoutEndAreRefused() throws IOException {
    byte[] picture = "1 0 obj<</Subtype/Image>>stream\n".getBytes(StandardCharsets.US_ASCII);
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (int i = 0; i <= 200_000; i++) {
      all.writeBytes(picture);
    }
    Reading.assertForeign(new HandWrittenPdf().addStream("", all.toByteArray()).bytes(), "这个文件太大");
  }

  @Test
  void largePicturesAreNoBomb() throws IOException {
    byte[] white = HandWrittenPdf.deflated(new byte[MEGABYTE], 257);
    String picture = "/Type/XObject/Subtype/Image/Width 8000/Height 8000/Filter/FlateDecode";
    assertThat(Reading.read(new HandWrittenPdf().addStream(picture, white).bytes()))
        .isInstanceOf(Extraction.Extracted.class);
  }

  @Test
  void namesInACircleEnd() throws IOException {
    HandWrittenPdf pdf = new HandWrittenPdf().replace(3, "<</Kids[3 0 R 3 0 R]>>");
    assertThat(Reading.read(pdf.bytes())).isInstanceOf(Extraction.Foreign.class);
  }

  @Test
  void aReferenceToItselfEnds() throws IOException {
    assertThat(Reading.read(new HandWrittenPdf().replace(3, "3 0 R").bytes()))
        .isInstanceOf(Extraction.Foreign.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "<<", "<</A", "("})
  void deepNestingEnds(String open) throws IOException {
    HandWrittenPdf pdf = new HandWrittenPdf().replace(3, open.repeat(5 * MEGABYTE));
    assertThat(Reading.read(pdf.bytes())).isInstanceOf(Extraction.Foreign.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2000000000", "99999999999999999999", "-1", "7 0 R"})
  void aWrongLengthReservesNothing(String length) throws IOException {
    byte[] report = HandWrittenPdf.REPORT.getBytes(StandardCharsets.UTF_8);
    byte[] pdf = new HandWrittenPdf().source("/Length " + length, report).add("7 0 R").bytes();
    // The stream reaches to its end word, the line break before it with it.
    assertThat(Reading.read(pdf)).isEqualTo(new Extraction.Extracted(HandWrittenPdf.REPORT + "\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\0",
        "[",
        "/",
        "/F",
        "stream\n",
        "1 0 obj\n",
        "endobj ",
        "trailer\n",
        "xref\n0 1\n",
        "startxref\n9\n",
        "%%EOF\n",
        "<<",
        "(",
        "/Filter/FlateDecode ",
        "stream\nx\u009c"
      })
  void whatIsTheSameWordOverAndOverIsNoReport(String word) throws IOException {
    byte[] one = word.getBytes(StandardCharsets.ISO_8859_1);
    byte[] all = new byte[2 * MEGABYTE];
    for (int i = 0; i < all.length; i++) {
      all[i] = one[i % one.length];
    }
    System.arraycopy("%PDF-1.7\n".getBytes(StandardCharsets.ISO_8859_1), 0, all, 0, 9);
    assertThat(Reading.read(all)).isInstanceOf(Extraction.Foreign.class);
  }

  @Test
  void sixtyFourMegabytesOfNoiseAreNoReport() throws IOException {
    byte[] noise = new byte[64 * MEGABYTE];
    new Random(1).nextBytes(noise);
    assertThat(Reading.read(noise)).isInstanceOf(Extraction.Foreign.class);
    Reading.assertForeign(Arrays.copyOf(noise, noise.length + 1), "这个文件太大");
  }
}
