package nianbao.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import nianbao.cases.Case;
import nianbao.cases.PrintedCase;
import nianbao.cases.SharedPress;
import nianbao.catalogue.Cases;
import nianbao.catalogue.EveryCase;
import nianbao.press.Outcome;
import nianbao.press.Verification;
import nianbao.press.Verification.Difference;
import nianbao.press.format.Checks;
import nianbao.press.format.Format;
import nianbao.press.format.Product;
import nianbao.press.format.Wanted;
import nianbao.press.input.Extraction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A PDF carries the report that it was made from, and proves it. */
@Tag("cases")
class SourceTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @EveryCase
  void theReportComesBack(Case report) throws IOException {
    Extraction back = extract(PrintedCase.of(report).pdf());
    assertThat(JSON.readTree(((Extraction.Extracted) back).json())).isEqualTo(report.report());
  }

  @EveryCase
  void madeAgainFromWhatItCarriesAPdfHasTheSameBytes(Case report) throws IOException {
    assertThat(verify(PrintedCase.of(report).pdf())).isEqualTo(new Verification.Same());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/Encrypt", "/Filter 局", "县局/Filter/LZWDecode", "/#45ncrypt", "⽆楬瑥犀"})
  void anAgencyMayBeNamedAsAWordOfPdf(String name) throws IOException {
    ObjectNode report = sample().report().deepCopy();
    report.put("agency", name);
    byte[] json = JSON.writeValueAsBytes(report);
    Outcome<Product> made =
        SharedPress.press()
            .make(new ByteArrayInputStream(json), Wanted.of(Format.PDF, Checks.REPORT));
    byte[] pdf = ((Outcome.Made<Product>) made).value().bytes();
    assertThat(JSON.readTree(((Extraction.Extracted) extract(pdf)).json())).isEqualTo(report);
    assertThat(verify(pdf)).isEqualTo(new Verification.Same());
  }

  @Test
  void aDraftIsTheSameMadeAgain() throws IOException {
    assertThat(verify(SharedPress.draft(sample()))).isEqualTo(new Verification.Same());
  }

  @Test
  void aChangedFigureIsSeen() throws IOException {
    byte[] pdf = PrintedCase.of(sample()).pdf();
    byte[] longer = Arrays.copyOf(pdf, pdf.length + 1);
    longer[pdf.length] = '\n';
    assertThat(verify(longer)).isEqualTo(new Verification.Different(List.of(Difference.CONTENT)));
  }

  @Test
  void anotherVersionIsNamed() throws IOException {
    assertThat(SharedPress.verifyWithVersion("later", PrintedCase.of(sample()).pdf()))
        .isEqualTo(new Verification.Different(List.of(Difference.VERSION)));
  }

  @Test
  void aForeignPdfIsCalledForeign() throws IOException {
    assertThat(verify(UntaggedPdf.bytes())).isInstanceOf(Verification.Foreign.class);
    assertThat(extract(UntaggedPdf.bytes())).isInstanceOf(Extraction.Foreign.class);
    assertThat(extract(new byte[0])).isInstanceOf(Extraction.Foreign.class);
    assertThat(extract("%PDF-1.7 年报".getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(Extraction.Foreign.class);
  }

  @Test
  void hundredDamagedPdfsAreAnsweredEveryTime() throws IOException {
    byte[] pdf = PrintedCase.of(sample()).pdf();
    Random random = new Random(20260101);
    for (int i = 0; i < 100; i++) {
      byte[] damaged = damage(pdf, random);
      assertThat(extract(damaged))
          .isInstanceOfAny(Extraction.Extracted.class, Extraction.Foreign.class);
      assertThat(verify(damaged))
          .isInstanceOfAny(Verification.Different.class, Verification.Foreign.class);
    }
  }

  private static byte[] damage(byte[] pdf, Random random) {
    byte[] damaged =
        random.nextInt(4) == 0 ? Arrays.copyOf(pdf, random.nextInt(pdf.length)) : pdf.clone();
    for (int i = 0; i < 1 + random.nextInt(20) && damaged.length > 0; i++) {
      int at = random.nextInt(damaged.length);
      damaged[at] = (byte) (damaged[at] ^ (1 + random.nextInt(255)));
    }
    return damaged;
  }

  private static Case sample() {
    return Cases.samples().get(0);
  }

  private static Extraction extract(byte[] pdf) throws IOException {
    return Extraction.of(new ByteArrayInputStream(pdf));
  }

  private static Verification verify(byte[] pdf) throws IOException {
    return SharedPress.press().verify(new ByteArrayInputStream(pdf));
  }
}
