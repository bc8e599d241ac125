package nianbao.check;

import static nianbao.check.ReportBuilder.balanced;
import static nianbao.check.ReportBuilder.blameless;
import static nianbao.report.Problem.error;
import static nianbao.report.Problem.warning;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nianbao.form.Edition;
import nianbao.form.Form;
import nianbao.form.Line;
import nianbao.form.LineId;
import nianbao.form.Part;
import nianbao.report.Cell;
import nianbao.report.Problem;
import nianbao.report.Report.Body;
import nianbao.report.Report.Level;
import nianbao.report.Row;
import org.junit.jupiter.api.Test;

final class FigureRulesTest {

  private static final int NATURAL_PERSON = 0;
  private static final int COMPANY = 1;
  private static final int RESEARCH_INSTITUTE = 2;
  private static final int TOTAL = 6;
  private static final int REVIEW = 0;
  private static final int AFTER_REVIEW = 2;
  private static final int PENDING = 3;
  private static final int CASE_TOTAL = 4;

  @Test
  void aReportWithNothingToReportHasNoProblem() {
    assertThat(blameless().found()).isEmpty();
  }

  @Test
  void aReportThatBalancesHasNoProblem() {
    assertThat(balanced().found()).isEmpty();
  }

  @Test
  void aBlankCellIsToBeFilledIn() {
    assertThat(blameless().blank(LineId.PARTLY_GRANTED, COMPANY).found())
        .containsExactly(
            error("blank-cell", "/requests/outcomes/partlyGranted/1", "三、（二）部分公开“商业企业”为空，没有的请填0"));
  }

  @Test
  void blanksAreFoundInAllThreeTables() {
    ReportBuilder report =
        blameless()
            .blankDisclosure()
            .blank(LineId.NOT_HELD, TOTAL)
            .blankCase(AFTER_REVIEW, PENDING);
    assertThat(report.messages("blank-cell"))
        .containsExactly(
            "二、行政规范性文件“本年废止件数”为空，没有的请填0",
            "二、行政许可“本年处理决定数量”为空，没有的请填0",
            "二、行政处罚“本年处理决定数量”为空，没有的请填0",
            "二、行政强制“本年处理决定数量”为空，没有的请填0",
            "二、行政事业性收费“本年收费金额”为空，没有的请填0",
            "三、（四）1.本机关不掌握相关政府信息“总计”为空，没有的请填0",
            "四、行政诉讼（复议后起诉）“尚未审结”为空，没有的请填0");
    assertThat(report.found()).hasSize(7).allMatch(Problem::isError);
  }

  @Test
  void aSumWithABlankInItIsNotJudged() {
    ReportBuilder report = balanced().blankCase(REVIEW, PENDING);
    for (LineId line : requests()) {
      report.blank(line, COMPANY);
    }
    assertThat(report.found()).extracting(Problem::rule).containsOnly("blank-cell");
  }

  @Test
  void aTotalThatIsBlankIsNotJudged() {
    ReportBuilder report =
        balanced()
            .blank(LineId.OUTCOMES_TOTAL, COMPANY)
            .blank(LineId.PETITION, TOTAL)
            .blankCase(REVIEW, CASE_TOTAL);
    assertThat(report.found()).extracting(Problem::rule).containsOnly("blank-cell");
  }

  @Test
  void aRowsTotalIsTheSumOfItsSixColumns() {
    assertThat(blameless().row(LineId.STATE_SECRET, 1, 1, 0, 0, 0, 0, 3).found("row-total"))
        .containsExactly(
            error(
                "row-total",
                "/requests/outcomes/refused/stateSecret/6",
                "三、（三）1.属于国家秘密“总计”为3，但前六列之和为2"));
  }

  @Test
  void theOutcomesTotalIsTheSumOfTheRowsAboveIt() {
    assertThat(
            blameless().add(LineId.OUTCOMES_TOTAL, RESEARCH_INSTITUTE, 1).found("outcomes-total"))
        .containsExactly(
            error(
                "outcomes-total", "/requests/outcomes/total/2", "三、（七）总计“科研机构”为1，但（一）至（六）各项之和为0"));
  }

  @Test
  void aColumnThatDoesNotBalanceIsFound() {
    assertThat(blameless().add(LineId.RECEIVED, COMPANY, 2).found("columns-balance"))
        .containsExactly(
            error(
                "columns-balance",
                "/requests/received/1",
                "三、“商业企业”列不平衡：第一项加第二项为2，第三项（七）总计加第四项为0"));
  }

  @Test
  void theFixIsNamedWhereTheSumOfTheOutcomesWouldBalanceTheColumn() {
    assertThat(blameless().add(LineId.OUTCOMES_TOTAL, COMPANY, 1).found("columns-balance"))
        .containsExactly(
            error(
                "columns-balance",
                "/requests/outcomes/total/1",
                "三、“商业企业”列不平衡：第一项加第二项为0，第三项（七）总计加第四项为1" + "；（一）至（六）各项之和为0，（七）总计改为0即平衡"));
  }

  @Test
  void noFixIsNamedWhereTheSumOfTheOutcomesWouldNotBalanceTheColumnEither() {
    ReportBuilder report =
        blameless().add(LineId.OUTCOMES_TOTAL, COMPANY, 1).add(LineId.CARRIED_FORWARD, COMPANY, 1);
    assertThat(report.messages("columns-balance"))
        .containsExactly("三、“商业企业”列不平衡：第一项加第二项为0，第三项（七）总计加第四项为2");
  }

  @Test
  void theTotalOfEachGroupOfCasesIsTheSumOfItsOutcomes() {
    assertThat(balanced().addCases(AFTER_REVIEW, PENDING, 2).found())
        .containsExactly(
            error("case-total", "/litigation/afterReview/4", "四、行政诉讼（复议后起诉）“总计”为10，但前四列之和为12"));
  }

  @Test
  void theLargestNumbersOfJsonAddUpWithoutOverflow() {
    ReportBuilder report = blameless();
    for (LineId line : requests()) {
      report.add(line, NATURAL_PERSON, Long.MAX_VALUE);
    }
    assertThat(report.messages("outcomes-total"))
        .containsExactly("三、（七）总计“自然人”为9223372036854775807，但（一）至（六）各项之和为193690812773950291947");
  }

  @Test
  void whatWasCarriedForwardLastYearIsCarriedOver() {
    ReportBuilder report = balanced().previousYear(Row.of(2, 3, 2, 2, 2, 2, 13), 0, 0);
    assertThat(report.found())
        .containsExactly(
            error(
                "carried-over",
                "/requests/carriedOver/1",
                "二、上年结转政府信息公开申请数量“商业企业”为2，但上年报告“结转下年度继续办理”为3"),
            error(
                "carried-over",
                "/requests/carriedOver/6",
                "二、上年结转政府信息公开申请数量“总计”为12，但上年报告“结转下年度继续办理”为13"));
  }

  @Test
  void aBlankIsNotComparedWithLastYear() {
    ReportBuilder report =
        blameless()
            .blank(LineId.CARRIED_OVER, COMPANY)
            .previousYear(Row.of(0, 3, 0, 0, 0, 0, 0), 0, 0);
    assertThat(report.found("carried-over")).isEmpty();
    Cell none = new Cell.Count(0);
    Row last = new Row(List.of(none, new Cell.Blank(), none, none, none, none, none));
    assertThat(blameless().previousYear(last, 0, 0).found()).isEmpty();
  }

  @Test
  void whatIsInForceFollowsFromLastYear() {
    ReportBuilder report =
        blameless()
            .normativeDocuments(2, 1, 7)
            .rules(1, 0, 4)
            .previousYear(Row.of(0, 0, 0, 0, 0, 0, 0), 3, 7);
    assertThat(report.found())
        .containsExactly(
            warning(
                "in-force",
                "/disclosure/normativeDocuments/2",
                "二、行政规范性文件“现行有效件数”为7，但上年现行有效件数加本年制发件数减本年废止件数为8"));
  }

  @Test
  void whoCannotMakeRulesReportsNone() {
    assertThat(blameless().by(Level.COUNTY, Body.GOVERNMENT).rules(0, 0, 3).found())
        .containsExactly(
            warning(
                "rules-authority",
                "/disclosure/rules/2",
                "二、规章“现行有效件数”为3，但县级机关无权制定规章；如果是行政规范性文件，请填在下一行"));
  }

  @Test
  void rulesAreForTheStateAndForProvincialAndCityGovernments() {
    assertThat(blameless().rules(0, 0, 3).found()).isEmpty();
    assertThat(blameless().by(Level.STATE, Body.DEPARTMENT).rules(0, 0, 3).found()).isEmpty();
    assertThat(blameless().by(Level.PROVINCE, Body.GOVERNMENT).rules(0, 0, 3).found()).isEmpty();
    assertThat(blameless().by(Level.CITY, Body.GOVERNMENT).rules(0, 0, 3).found()).isEmpty();
    assertThat(blameless().by(Level.PROVINCE, Body.DEPARTMENT).rules(0, 0, 3).found()).hasSize(1);
    assertThat(blameless().by(Level.CITY, Body.DEPARTMENT).rules(0, 0, 3).found()).hasSize(1);
    assertThat(blameless().by(Level.TOWN, Body.GOVERNMENT).rules(0, 0, 3).found()).hasSize(1);
  }

  @Test
  void aFeeInYuanStandsInNoCellOfTenThousands() {
    assertThat(blameless().fees("3500").otherMatters("本年度收取信息处理费3500元。").found())
        .containsExactly(
            warning(
                "fee-unit",
                "/disclosure/fees",
                "二、行政事业性收费“本年收费金额”填的是3500，但正文称“收取信息处理费3500元”，这一格以万元为单位，应填0.35"));
    assertThat(blameless().fees("12000.50").overview("收取信息处理费1.20005万元。").found()).isEmpty();
    assertThat(blameless().fees("12000").otherMatters("信息处理费共收取1.2万元。").messages("fee-unit"))
        .singleElement()
        .asString()
        .endsWith("应填1.2");
  }

  @Test
  void aFeeInItsUnitOrAnotherFeeSaysNothing() {
    assertThat(blameless().fees("0.35").otherMatters("本年度收取信息处理费3,500元。").found()).isEmpty();
    assertThat(blameless().fees("18").otherMatters("本年度收取信息处理费3500元。").found()).isEmpty();
    assertThat(blameless().fees("3500").otherMatters("拨付3500元，没有收取信息处理费。").found()).isEmpty();
    assertThat(blameless().otherMatters("本年度收取信息处理费0元。").found()).isEmpty();
  }

  private static List<LineId> requests() {
    return Form.of(Edition.FORM_2021).table(Part.REQUESTS).lines().stream().map(Line::id).toList();
  }
}
