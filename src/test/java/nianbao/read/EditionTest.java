package nianbao.read;

import static org.assertj.core.api.Assertions.assertThat;

import nianbao.form.Edition;
import nianbao.form.LineId;
import nianbao.report.Cell;
import nianbao.report.Problem;
import nianbao.report.Report;
import nianbao.report.Row;
import org.junit.jupiter.api.Test;

/** A report uses the form of its year, unless it says otherwise. */
class EditionTest {

  private static final String DISCLOSURE_OF_2019 =
      """
      {"rules": [0, 0, 0], "normativeDocuments": [2, 2, 9],
       "licensing": [10, -3, 55], "otherServices": [0, 0, 0],
       "penalties": [185, -185, 0], "coercion": [1, 3, null],
       "fees": [2, 0], "procurement": {"items": 4, "amount": "573802895.90"}}
      """;

  @Test
  void theReportOn2020IsReadByTheFormOf2019() {
    Report report = accepted(of2019());

    assertThat(report.form().edition()).isEqualTo(Edition.FORM_2019);
    assertThat(report.figures().rows())
        .hasSize(37 - 3)
        .containsEntry(LineId.LICENSING, Row.of(10, -3, 55))
        .containsEntry(LineId.FEES, Row.of(2, 0))
        .containsEntry(LineId.OTHERWISE, Row.of(1, 0, 0, 0, 0, 0, 1));
    assertThat(report.figures().row(LineId.COERCION).cells()).endsWith(new Cell.Blank());
    assertThat(report.figures().row(LineId.PROCUREMENT).cells())
        .containsExactly(new Cell.Count(4), new Cell.Amount("573802895.90"));
  }

  @Test
  void aLaterReportSaysThatItUsesTheOldForm() {
    assertThat(of2019().with("/year", "2021").with("/form", "\"2019\"").read())
        .isInstanceOf(Reading.Accepted.class);
    assertThat(of2019().with("/year", "2021").read()).isInstanceOf(Reading.Rejected.class);
  }

  @Test
  void anEarlyReportSaysThatItUsesTheNewForm() {
    ReportJson report = ReportJson.smallest().with("/year", "2020");

    assertThat(report.problems())
        .containsExactly(
            Problem.error(
                "schema",
                "/year",
                "“报告年度”是2020，按2019的格式读，但这份报告用的是国办公开办函〔2021〕30号的格式；"
                    + "如果没有写错年度，请补上成员form，写成\"2021\""));
    assertThat(accepted(report.with("/form", "\"2021\"")).form().edition())
        .isEqualTo(Edition.FORM_2021);
  }

  @Test
  void thereIsNoOtherForm() {
    assertThat(ReportJson.smallest().with("/form", "\"2020\"").problems())
        .containsExactly(
            Problem.error("schema", "/form", "“格式版本”只能是2019、2021之一，这里是“2020”；是不是想写“2021”？"));
  }

  @Test
  void theUnitOfAPriceMayStandBehindIt() {
    assertThat(of2019().withText("/disclosure/procurement/amount", "32995元").read())
        .isInstanceOf(Reading.Accepted.class);
    assertThat(of2019().withText("/disclosure/procurement/amount", "32,995").problems())
        .containsExactly(
            Problem.error(
                "schema",
                "/disclosure/procurement/amount",
                "“二、主动公开政府信息情况”的“政府集中采购”的“采购总金额”应是最多四位小数的数，写在引号里，"
                    + "不带逗号，后面可以写“元”或“万元”，如\"32995元\"，这里是“32,995”"));
  }

  private static ReportJson of2019() {
    return ReportJson.smallest()
        .with("/year", "2020")
        .with("/disclosure", DISCLOSURE_OF_2019)
        .with("/requests/outcomes/otherwise", "[1, 0, 0, 0, 0, 0, 1]");
  }

  private static Report accepted(ReportJson json) {
    return ((Reading.Accepted) json.read()).report();
  }
}
