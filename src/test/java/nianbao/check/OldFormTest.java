package nianbao.check;

import static nianbao.check.ReportBuilder.blameless;
import static nianbao.check.ReportBuilder.blamelessOf2019;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import nianbao.form.LineId;
import nianbao.report.Block;
import nianbao.report.Problem;
import org.junit.jupiter.api.Test;

/** A report on the form of 2019 is checked for what that form asks, and for no more. */
class OldFormTest {

  private static final String BASIS = "本报告按照国办公开办函〔2019〕60号编制，表中有本年新制作数量。";

  @Test
  void nothingIsWrongWithAReportThatIsSound() {
    assertThat(blamelessOf2019().balance().found()).isEmpty();
  }

  @Test
  void itsOwnBasisIsNotOutdated() {
    assertThat(blamelessOf2019().preamble(BASIS).found("outdated-basis")).isEmpty();
    assertThat(blamelessOf2019().year(2021).preamble(BASIS).found("outdated-basis")).isEmpty();
    assertThat(blameless().year(2021).preamble(BASIS).messages("outdated-basis"))
        .containsExactly(
            "“国办公开办函〔2019〕60号”出自2019年的旧格式，现行格式是国办公开办函〔2021〕30号",
            "“本年新制作数量”出自2019年的旧格式，现行格式是国办公开办函〔2021〕30号");
  }

  @Test
  void itNeedNotTellOfFees() {
    List<Block> silent = List.of(new Block.Paragraph("无其他需要报告的事项。"));

    assertThat(blamelessOf2019().otherMatters(silent).found()).isEmpty();
    assertThat(blameless().otherMatters(silent).found("fee-information")).hasSize(1);
  }

  @Test
  void theOneRowOfOtherwiseIsPartOfTheTotal() {
    assertThat(blamelessOf2019().balance().add(LineId.OTHERWISE, 0, 1).found())
        .extracting(Problem::rule, Problem::message)
        .contains(tuple("outcomes-total", "三、（七）总计“自然人”为38，但（一）至（六）各项之和为39"));
  }

  @Test
  void itsBlanksAreNamedAsItPrintsThem() {
    assertThat(
            blamelessOf2019()
                .blank(LineId.LICENSING, 1)
                .blank(LineId.PROCUREMENT, 1)
                .blank(LineId.OTHERWISE, 6)
                .messages("blank-cell"))
        .containsExactly(
            "二、行政许可“本年增/减”为空，没有的请填0", "二、政府集中采购“采购总金额”为空，没有的请填0", "三、（六）其他处理“总计”为空，没有的请填0");
  }

  @Test
  void whatItCarriesForwardIsComparedWithTheNewFormAndWhatIsInForceIsNot() {
    ReportBuilder last =
        blamelessOf2019()
            .add(LineId.NORMATIVE_DOCUMENTS, 2, 40)
            .addApplications(LineId.RECEIVED, 0, 2)
            .addApplications(LineId.CARRIED_FORWARD, 0, 2);
    ReportBuilder next = blameless().year(2021).normativeDocuments(1, 0, 3);

    assertThat(new ReportChecker(codePoint -> true).check(next.build(), last.build()))
        .extracting(Problem::pointer)
        .containsExactly("/requests/carriedOver/0", "/requests/carriedOver/6");
  }

  @Test
  void documentsThatTheTextCountsAreThoseOfItsOwnColumns() {
    ReportBuilder report = blamelessOf2019().normativeDocuments(2, 3, 9);

    assertThat(report.overview("2020年制发行政规范性文件2件。").found()).isEmpty();
    assertThat(report.overview("2020年公开行政规范性文件9件。").found()).isEmpty();
    assertThat(report.overview("2020年废止行政规范性文件5件。").found()).isEmpty();
    assertThat(report.overview("2020年制发行政规范性文件4件。").messages("text-figure"))
        .containsExactly(
            "正文称“制发行政规范性文件4件”，但二、规范性文件“本年新制作数量”为2（按2020年全年、本机关的行政规范性文件理解），请核对；原句“2020年制发行政规范性文件4件”");
  }
}
