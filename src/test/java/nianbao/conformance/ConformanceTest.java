package nianbao.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import nianbao.cases.Case;
import nianbao.cases.PrintedCase;
import nianbao.cases.SharedPress;
import nianbao.catalogue.Cases;
import nianbao.catalogue.EveryCase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every PDF is PDF/A-3a and PDF/UA-1. */
@Tag("conformance")
class ConformanceTest {

  @EveryCase
  void isBoth(Case report) throws Exception {
    assertThat(VeraPdf.failures(PrintedCase.of(report).pdf())).isEqualTo(VeraPdf.NOTHING);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("drafted")
  void aDraftIsBothToo(Case report) throws Exception {
    assertThat(VeraPdf.failures(SharedPress.draft(report))).isEqualTo(VeraPdf.NOTHING);
  }

  /** With tables that go over the page: the watermark stands before what they are silenced in. */
  static Stream<Case> drafted() {
    return Stream.concat(Cases.samples().stream(), Stream.of(Cases.named("tables-in-the-text")));
  }

  /** The judge must be able to say no. */
  @Test
  void aPdfOfAnotherKindIsRefused() throws Exception {
    assertThat(VeraPdf.failures(UntaggedPdf.bytes()))
        .hasSize(2)
        .allSatisfy((standard, failures) -> assertThat(failures).isNotEmpty());
  }
}
