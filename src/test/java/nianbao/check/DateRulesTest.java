package nianbao.check;

import static nianbao.check.ReportBuilder.blameless;
import static nianbao.report.Problem.error;
import static nianbao.report.Problem.warning;
import static org.assertj.core.api.Assertions.assertThat;

import nianbao.report.Report.Body;
import nianbao.report.Report.Level;
import org.junit.jupiter.api.Test;

final class DateRulesTest {

  @Test
  void aReportIsNotSignedBeforeItsYearIsOver() {
    assertThat(blameless().issuedOn("2024-12-30").found())
        .containsExactly(
            error(
                "period",
                "/issuedOn",
                "成文日期2024年12月30日早于报告年度结束（2024年12月31日），全年数据还不完整；请核对成文日期和报告年度"));
  }

  @Test
  void theLastDayOfTheYearIsEarlyEnough() {
    assertThat(blameless().issuedOn("2024-12-31").found()).isEmpty();
  }

  @Test
  void aDepartmentPublishesInJanuary() {
    assertThat(blameless().by(Level.COUNTY, Body.DEPARTMENT).issuedOn("2025-02-01").found())
        .containsExactly(warning("deadline", "/issuedOn", "成文日期2025年2月1日晚于公布期限2025年1月31日"));
  }

  @Test
  void aGovernmentHasUntilTheEndOfMarch() {
    assertThat(blameless().by(Level.CITY, Body.GOVERNMENT).issuedOn("2025-03-31").found())
        .isEmpty();
    assertThat(
            blameless().by(Level.CITY, Body.GOVERNMENT).issuedOn("2025-04-01").messages("deadline"))
        .containsExactly("成文日期2025年4月1日晚于公布期限2025年3月31日");
  }

  @Test
  void theDeadlineIsNotJudgedForABodyOfUnknownKind() {
    assertThat(blameless().issuedOn("2025-12-01").found()).isEmpty();
    assertThat(blameless().by(Level.COUNTY, Body.DEPARTMENT).issuedOn("2025-01-31").found())
        .isEmpty();
  }
}
