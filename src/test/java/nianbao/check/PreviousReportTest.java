package nianbao.check;

import static nianbao.check.ReportBuilder.blameless;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import nianbao.form.LineId;
import nianbao.report.PreviousYear;
import nianbao.report.Problem;
import nianbao.report.Row;
import org.junit.jupiter.api.Test;

/** Last year's report gives the closing figures that this year's begins with. */
final class PreviousReportTest {

  @Test
  void itsFiguresStandInForThoseThatAreNotStated() {
    ReportBuilder last = last().addApplications(LineId.CARRIED_FORWARD, 0, 2).rules(0, 0, 1);

    assertThat(lines(blameless(), last))
        .containsExactly(
            "/disclosure/rules/2 in-force",
            "/requests/carriedOver/0 carried-over",
            "/requests/carriedOver/6 carried-over");
  }

  @Test
  void aReportThatGoesOnWhereItEndedHasNoProblem() {
    ReportBuilder last =
        last()
            .addApplications(LineId.CARRIED_FORWARD, 0, 2)
            .addApplications(LineId.RECEIVED, 0, 2)
            .normativeDocuments(1, 0, 7);
    ReportBuilder report =
        blameless()
            .addApplications(LineId.CARRIED_OVER, 0, 2)
            .addApplications(LineId.GRANTED, 0, 2)
            .addApplications(LineId.OUTCOMES_TOTAL, 0, 2)
            .normativeDocuments(1, 2, 6);

    assertThat(lines(report, last)).isEmpty();
  }

  @Test
  void figuresThatAreStatedStandAndAContradictionIsTold() {
    ReportBuilder report = blameless().previousYear(Row.of(0, 0, 0, 0, 0, 0, 0), 0, 0);
    ReportBuilder last =
        last().addApplications(LineId.CARRIED_FORWARD, 0, 2).normativeDocuments(0, 0, 5);

    assertThat(found(report, last))
        .extracting(problem -> problem.pointer() + " " + problem.rule() + " " + problem.message())
        .containsExactly(
            "/previousYear/carriedForward/0 previous-year "
                + "上一年度数据中的“结转下年度继续办理”的“自然人”为0，但上年报告为2；核对时以上一年度数据为准，请查明哪个正确",
            "/previousYear/carriedForward/6 previous-year "
                + "上一年度数据中的“结转下年度继续办理”的“总计”为0，但上年报告为2；核对时以上一年度数据为准，请查明哪个正确",
            "/previousYear/normativeDocumentsInForce previous-year "
                + "上一年度数据中的行政规范性文件“现行有效件数”为0，但上年报告为5；核对时以上一年度数据为准，请查明哪个正确");
  }

  @Test
  void whatIsStatedForChartsIsHeldAgainstLastYearsReportToo() {
    Map<LineId, Row> rows =
        Map.of(LineId.RECEIVED, Row.of(3, 0, 0, 0, 0, 0, 3), LineId.DIRECT, Row.of(1, 0, 0, 0, 1));
    PreviousYear stated = new PreviousYear(rows, OptionalLong.empty(), OptionalLong.empty());
    ReportBuilder last =
        last().addApplications(LineId.RECEIVED, 0, 4).addApplications(LineId.GRANTED, 0, 4);

    assertThat(found(blameless().previousYear(stated), last))
        .extracting(problem -> problem.pointer() + " " + problem.rule() + " " + problem.message())
        .contains(
            "/previousYear/received/0 previous-year "
                + "上一年度数据中的“本年新收政府信息公开申请数量”的“自然人”为3，但上年报告为4；核对时以上一年度数据为准，请查明哪个正确",
            "/previousYear/litigation/direct/0 previous-year "
                + "上一年度数据中的“未经复议直接起诉”的“结果维持”为1，但上年报告为0；核对时以上一年度数据为准，请查明哪个正确");
  }

  @Test
  void aBlankOfLastYearIsComparedWithNothing() {
    assertThat(lines(blameless(), last().blank(LineId.CARRIED_FORWARD, 3))).isEmpty();
  }

  private static ReportBuilder last() {
    return blameless().year(2023);
  }

  private static List<String> lines(ReportBuilder report, ReportBuilder last) {
    return found(report, last).stream()
        .map(problem -> problem.pointer() + " " + problem.rule())
        .toList();
  }

  private static List<Problem> found(ReportBuilder report, ReportBuilder last) {
    return new ReportChecker(codePoint -> true).check(report.build(), last.build());
  }
}
