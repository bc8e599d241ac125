package nianbao.check;

import static nianbao.check.ReportBuilder.blameless;
import static nianbao.report.Problem.error;
import static nianbao.report.Problem.warning;
import static org.assertj.core.api.Assertions.assertThat;

import nianbao.report.Report.Body;
import nianbao.report.Report.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "统计期限自2023年1月1日起至2023年12月31日止。|2023年1月1日起至2023年12月31日",
        "统计期限自 2024 年 1 月 1 日起，至 2025 年 12 月 31 日止。|2024年1月1日起，至2025年12月31日",
        "数据期限为2023年1月1日到12月31日。|2023年1月1日到12月31日",
        "现发布我局2023年度政府信息公开工作年度报告。|2023年度政府信息公开工作年度报告"
      })
  void aPeriodOrTitleOfAnotherYearInThePreambleIsFound(String text, String quote) {
    assertThat(blameless().preamble(text).found())
        .containsExactly(warning("wrong-year", "/preamble/0", "正文称“" + quote + "”，但报告年度是2024年"));
  }

  @Test
  void anOverviewThatOpensWithAnotherYearIsFound() {
    assertThat(blameless().overview("2023年，我局认真公开。").messages("wrong-year"))
        .containsExactly("正文称“2023年，”，但报告年度是2024年");
    assertThat(blameless().overview("2024年以来，我局认真公开。", "2023年为8件，比上年多。").found()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "统计期限自2024年1月1日起至12月31日止。",
        "现发布我局2024年政府信息公开工作年度报告。",
        "较2023年1月1日至12月31日增长。",
        "根据《关于做好2023年度政府信息公开工作年度报告编制工作的通知》编制。"
      })
  void theReportedYearAndTheNameOfANoticeAreNoProblem(String text) {
    assertThat(blameless().preamble(text).found()).isEmpty();
  }

  @Test
  void lastYearsReportMayBeSpokenOfInTheOverview() {
    assertThat(blameless().overview("1月公开了2023年政府信息公开工作年度报告。").found()).isEmpty();
  }
}
