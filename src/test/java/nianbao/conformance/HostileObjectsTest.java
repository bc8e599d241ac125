package nianbao.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import nianbao.press.input.Extraction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A small file cannot make a parser keep objects without end. */
@Tag("load")
class HostileObjectsTest {

  private static final int MEGABYTE = 1024 * 1024;

  @Test
  void objectStreamsInEachOtherEnd() throws IOException {
    byte[] one = "8 0 <</Type/ObjStm/N 1/First 4>>".getBytes(StandardCharsets.US_ASCII);
    HandWrittenPdf pdf = new HandWrittenPdf().replace(3, "8 0 R");
    pdf.addStream("/Type/ObjStm/N 1/First 4/Extends 8 0 R", one);
    pdf.addStream("/Type/ObjStm/N 2000000000/First 4/Extends 7 0 R", one);
    assertThat(Reading.read(pdf.bytes())).isInstanceOf(Extraction.Foreign.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/Type/ObjStm/N 1/First 4/Filter/FlateDecode",
        "/Type/XRef/W[0 0 1]/Size 7/Filter/FlateDecode",
        "/N 1/First 4/Filter/FlateDecode>>% 9 0 obj<<",
        "/#4e 1/Fi#72st 4/Filter/FlateDecode",
        "/X()/N 1/Filter/FlateDecode",
      })
  void objectsThatUnpackToTooMuchAreRefused(String dictionary) throws IOException {
    byte[] bomb = HandWrittenPdf.deflated("[][]".getBytes(StandardCharsets.US_ASCII), 9 * MEGABYTE);
    Reading.assertForeign(new HandWrittenPdf().addStream(dictionary, bomb).bytes(), "结构不得超过32 MB");
    byte[] pages = new HandWrittenPdf().addStream("/Filter/FlateDecode", bomb).bytes();
    assertThat(Reading.read(pages)).isInstanceOf(Extraction.Extracted.class);
  }

  @Test
  void streamsThatUnpackToTooMuchAreRefused() throws IOException {
    byte[] bomb = HandWrittenPdf.deflated(new byte[MEGABYTE], 65);
    HandWrittenPdf pdf = new HandWrittenPdf();
    for (int i = 0; i < 4; i++) {
      pdf.addStream("/Type/ObjStm/N 1/First 4/Filter/FlateDecode", bomb);
    }
    Reading.assertForeign(pdf.bytes(), "这个文件太大");
  }

  @Test
  void whatCallsItselfAPictureIsBoundedAllTheSame() throws IOException {
    byte[] bomb = HandWrittenPdf.deflated(new byte[MEGABYTE], 257);
    String objects = "/Subtype/Image/Type/ObjStm/N 1/First 4/Filter/FlateDecode";
    Reading.assertForeign(new HandWrittenPdf().addStream(objects, bomb).bytes(), "这个文件太大");
    String hidden = "/Subtype/Image/D(7 0 obj)/N 1/First 4/Filter/FlateDecode";
    Reading.assertForeign(new HandWrittenPdf().addStream(hidden, bomb).bytes(), "这个文件太大");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/W[1 2 1]/Index[0 2000000000]/Size 2000000000",
        "/W[2000000000 2000000000 2000000000]/Size 7",
        "/W[0 0 0]/Size 20000000",
        "/W[0 0 0]/Index[0 20000000]/Size 7",
        "/W[0 0 0]/#53ize 20000000",
        "/W[0 0 0]/Size 7 0 R",
        "/W[1 2 1]/Index[-5 -5]/Size -1"
      })
  void crossReferenceStreamsOfAnySizeEnd(String dictionary) throws IOException {
    String pdf =
        "%PDF-1.7\n1 0 obj\n<</Type/XRef/Root 1 0 R"
            + dictionary
            + "/Length 8>>\nstream\n12345678\nendstream\nendobj\nstartxref\n9\n%%EOF\n";
    assertThat(Reading.read(pdf.getBytes(StandardCharsets.ISO_8859_1)))
        .isInstanceOf(Extraction.Foreign.class);
  }

  @Test
  void crossReferencesInACircleEnd() throws IOException {
    byte[] pdf = new HandWrittenPdf().bytes();
    String text = new String(pdf, StandardCharsets.ISO_8859_1);
    int start = text.indexOf("xref\n0");
    String circle = text.replace("/Root", "/Prev " + start + "/Root");
    assertThat(Reading.read(circle.getBytes(StandardCharsets.ISO_8859_1)))
        .isEqualTo(new Extraction.Extracted(HandWrittenPdf.REPORT));
  }
}
