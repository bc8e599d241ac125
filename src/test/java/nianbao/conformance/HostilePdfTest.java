package nianbao.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import nianbao.press.Extraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** PDFs made to use up time or memory are answered, each with what is wrong with it. */
class HostilePdfTest {

  private static final int MEGABYTE = 1024 * 1024;

  @Test
  void aHandWrittenPdfIsReadAsLongAsNothingIsWrongWithIt() throws IOException {
    assertThat(read(new HandWrittenPdf().bytes()))
        .isEqualTo(new Extraction.Extracted(HandWrittenPdf.REPORT));
    byte[] report = HandWrittenPdf.REPORT.getBytes(StandardCharsets.UTF_8);
    assertThat(read(new HandWrittenPdf().source("/Filter/FlateDecode", deflated(report)).bytes()))
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
    assertForeign(pdf, "本程序不用的加密或压缩方式");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/Encrypt 7 0 R", "/Encrypt<</Filter/Standard/V 5/R 6>>", "/#45ncrypt 7 0 R"})
  void encryptionIsRefused(String entry) throws IOException {
    assertForeign(new HandWrittenPdf().add("<<>>").trailer(entry).bytes(), "本程序不用的加密或压缩方式");
  }

  @Test
  void aSourceThatUnpacksToTooMuchIsRefused() throws IOException {
    byte[] bomb = deflated(new byte[11 * MEGABYTE]);
    assertForeign(new HandWrittenPdf().source("/Filter/FlateDecode", bomb).bytes(), "这个文件太大");
  }

  @Test
  void streamsThatUnpackToTooMuchAreRefused() throws IOException {
    byte[] bomb = deflated(new byte[65 * MEGABYTE]);
    HandWrittenPdf pdf = new HandWrittenPdf();
    for (int i = 0; i < 4; i++) {
      pdf.addStream("/Type/ObjStm/N 1/First 4/Filter/FlateDecode", bomb);
    }
    assertForeign(pdf.bytes(), "这个文件太大");
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
    assertForeign(new HandWrittenPdf().addStream("", bomb.toByteArray()).bytes(), "这个文件太大");
  }

  @Test
  void picturesWithoutEndAreRefused() throws IOException {
    byte[] picture = "1 0 obj<</Subtype/Image>>stream\n".getBytes(StandardCharsets.US_ASCII);
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (int i = 0; i <= 200_000; i++) {
      all.writeBytes(picture);
    }
    assertForeign(new HandWrittenPdf().addStream("", all.toByteArray()).bytes(), "这个文件太大");
  }

  @Test
  void whatCallsItselfAPictureIsBoundedAllTheSame() throws IOException {
    byte[] bomb = deflated(new byte[257 * MEGABYTE]);
    String objects = "/Subtype/Image/Type/ObjStm/N 1/First 4/Filter/FlateDecode";
    assertForeign(new HandWrittenPdf().addStream(objects, bomb).bytes(), "这个文件太大");
    String hidden = "/Subtype/Image/D(7 0 obj)/N 1/First 4/Filter/FlateDecode";
    assertForeign(new HandWrittenPdf().addStream(hidden, bomb).bytes(), "这个文件太大");
  }

  @Test
  void largePicturesAreNoBomb() throws IOException {
    byte[] white = deflated(new byte[257 * MEGABYTE]);
    String picture = "/Type/XObject/Subtype/Image/Width 8000/Height 8000/Filter/FlateDecode";
    assertThat(read(new HandWrittenPdf().addStream(picture, white).bytes()))
        .isInstanceOf(Extraction.Extracted.class);
  }

  @Test
  void objectStreamsInEachOtherEnd() throws IOException {
    byte[] one = "8 0 <</Type/ObjStm/N 1/First 4>>".getBytes(StandardCharsets.US_ASCII);
    HandWrittenPdf pdf = new HandWrittenPdf().replace(3, "8 0 R");
    pdf.addStream("/Type/ObjStm/N 1/First 4/Extends 8 0 R", one);
    pdf.addStream("/Type/ObjStm/N 2000000000/First 4/Extends 7 0 R", one);
    assertThat(read(pdf.bytes())).isInstanceOf(Extraction.Foreign.class);
  }

  @Test
  void crossReferencesInACircleEnd() throws IOException {
    byte[] pdf = new HandWrittenPdf().bytes();
    String text = new String(pdf, StandardCharsets.ISO_8859_1);
    int start = text.indexOf("xref\n0");
    String circle = text.replace("/Root", "/Prev " + start + "/Root");
    assertThat(read(circle.getBytes(StandardCharsets.ISO_8859_1)))
        .isEqualTo(new Extraction.Extracted(HandWrittenPdf.REPORT));
  }

  @Test
  void namesInACircleEnd() throws IOException {
    HandWrittenPdf pdf = new HandWrittenPdf().replace(3, "<</Kids[3 0 R 3 0 R]>>");
    assertThat(read(pdf.bytes())).isInstanceOf(Extraction.Foreign.class);
  }

  @Test
  void aReferenceToItselfEnds() throws IOException {
    assertThat(read(new HandWrittenPdf().replace(3, "3 0 R").bytes()))
        .isInstanceOf(Extraction.Foreign.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "<<", "<</A", "("})
  void deepNestingEnds(String open) throws IOException {
    HandWrittenPdf pdf = new HandWrittenPdf().replace(3, open.repeat(5 * MEGABYTE));
    assertThat(read(pdf.bytes())).isInstanceOf(Extraction.Foreign.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2000000000", "99999999999999999999", "-1", "7 0 R"})
  void aWrongLengthReservesNothing(String length) throws IOException {
    byte[] report = HandWrittenPdf.REPORT.getBytes(StandardCharsets.UTF_8);
    byte[] pdf = new HandWrittenPdf().source("/Length " + length, report).add("7 0 R").bytes();
    // The stream reaches to its end word, the line break before it with it.
    assertThat(read(pdf)).isEqualTo(new Extraction.Extracted(HandWrittenPdf.REPORT + "\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/W[1 2 1]/Index[0 2000000000]/Size 2000000000",
        "/W[2000000000 2000000000 2000000000]/Size 7",
        "/W[0 0 0]/Size 20000000",
        "/W[1 2 1]/Index[-5 -5]/Size -1"
      })
  void crossReferenceStreamsOfAnySizeEnd(String dictionary) throws IOException {
    String pdf =
        "%PDF-1.7\n1 0 obj\n<</Type/XRef/Root 1 0 R"
            + dictionary
            + "/Length 8>>\nstream\n12345678\nendstream\nendobj\nstartxref\n9\n%%EOF\n";
    assertThat(read(pdf.getBytes(StandardCharsets.ISO_8859_1)))
        .isInstanceOf(Extraction.Foreign.class);
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
    assertThat(read(all)).isInstanceOf(Extraction.Foreign.class);
  }

  @Test
  void sixtyFourMegabytesOfNoiseAreNoReport() throws IOException {
    byte[] noise = new byte[64 * MEGABYTE];
    new Random(1).nextBytes(noise);
    assertThat(read(noise)).isInstanceOf(Extraction.Foreign.class);
    assertForeign(Arrays.copyOf(noise, noise.length + 1), "这个文件太大");
  }

  private static void assertForeign(byte[] pdf, String reason) throws IOException {
    Extraction read = read(pdf);
    assertThat(read).isInstanceOf(Extraction.Foreign.class);
    assertThat(((Extraction.Foreign) read).message()).contains(reason);
  }

  private static Extraction read(byte[] pdf) throws IOException {
    return Extraction.of(new ByteArrayInputStream(pdf));
  }

  private static byte[] deflated(byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflating = new DeflaterOutputStream(bytes)) {
      deflating.write(content);
    }
    return bytes.toByteArray();
  }
}
