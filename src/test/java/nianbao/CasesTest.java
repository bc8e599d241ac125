package nianbao;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import nianbao.cases.Case;
import nianbao.cases.PrintedCase;
import nianbao.cases.SharedPress;
import nianbao.catalogue.EveryCase;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** What holds over every case, from the JSON to the finished PDF. */
class CasesTest {

  @EveryCase
  void theSameReportGivesTheSameBytes(Case report) {
    assertThat(Arrays.equals(SharedPress.pdf(report), PrintedCase.of(report).pdf())).isTrue();
  }

  @EveryCase
  void theEngineHasNothingToWarnOf(Case report) {
    assertThat(PrintedCase.of(report).warnings()).isEmpty();
  }

  @EveryCase
  void thePrintedTextIsTheText(Case report) {
    assertThat(PrintedCase.of(report).placements()).isNotEmpty();
  }

  @EveryCase
  void screenReadersSpeakTheText(Case report) {
    PrintedCase printed = PrintedCase.of(report);
    assertThat(inked(printed.measured().tagged())).isEqualTo(printed.text());
  }

  @EveryCase
  void copiedTextHasNoCharacterThatTheReportDoesNotHave(Case report) throws IOException {
    String page = "—0123456789";
    String text = PrintedCase.of(report).text() + page;
    assertThat(copied(PrintedCase.of(report)).codePoints().distinct())
        .allMatch(each -> text.indexOf(each) >= 0);
  }

  private static String copied(PrintedCase printed) throws IOException {
    try (PDDocument document = Loader.loadPDF(printed.pdf())) {
      return inked(new PDFTextStripper().getText(document));
    }
  }

  private static String inked(String text) {
    return text.replaceAll("[\\s\\u00a0\\u3000]", "");
  }
}
