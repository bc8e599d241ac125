package nianbao.check;

import static nianbao.check.ReportBuilder.blameless;
import static nianbao.report.Problem.warning;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nianbao.form.LineId;
import nianbao.report.Block;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TextFigureTest {

  /**
   * 2024: 12 applications came in, 3 were carried over, 11 settled (4 granted, 1 in part), 4
   * carried forward; 2 reviews, 1 and 2 lawsuits; 5 documents issued, 1 repealed, 20 in force.
   */
  private static ReportBuilder report() {
    return blameless()
        .addApplications(LineId.RECEIVED, 0, 12)
        .addApplications(LineId.CARRIED_OVER, 0, 3)
        .addApplications(LineId.GRANTED, 0, 4)
        .addApplications(LineId.PARTLY_GRANTED, 0, 1)
        .addApplications(LineId.NOT_HELD, 0, 6)
        .addApplications(LineId.OUTCOMES_TOTAL, 0, 11)
        .addApplications(LineId.CARRIED_FORWARD, 0, 4)
        .addCases(0, 0, 2)
        .addCases(0, 4, 2)
        .addCases(1, 3, 1)
        .addCases(1, 4, 1)
        .addCases(2, 0, 2)
        .addCases(2, 4, 2)
        .normativeDocuments(5, 1, 20);
  }

  private static List<String> said(String sentence) {
    return report().overview("总体情况如下。", sentence).messages("text-figure");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024年，我局收到政府信息公开申请12件，均已答复。",
        "收到有关政府信息公开申请 １２ 件。",
        "全年共收到依申请公开十二件。",
        "收到12件依申请公开，已全部登记。",
        "本年受理政府信息公开申请15件。",
        "本年共受理依申请公开12件。",
        "收到信息公开申请15件（含上年结转3件）。",
        "依申请公开申请12件，行政复议2件，行政诉讼3件。",
        "政府信息公开申请5件，均予公开或部分公开。",
        "加上上年结转的3件，共办理政府信息公开申请15件，结转下年度继续办理4件。",
        "收到依申请公开12件，已办结11件，4件结转下年办理。",
        "因政府信息公开引发行政复议案件两起，行政诉讼案件三起。",
        "政府信息公开行政复议、行政诉讼共5件。",
        "制发行政规范性文件5件，废止行政规范性文件1件。",
        "更新我局现行有效规范性文件20条并集中公开。",
        "公开信息140条，其中，规范性文件5件。"
      })
  void aStatementThatAgreesWithTheTablesIsNoProblem(String sentence) {
    assertThat(said(sentence)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024年，我局收到政府信息公开申请15件。",
        "2024年1月1日至12月31日，收到信息公开申请1,200件。",
        "截至2024年12月31日，共收到依申请公开一百零五件。",
        "与2023年相比，收到政府信息公开申请11件。",
        "2024年以来，收到政府信息公开申请11件。",
        "今年以来，收到政府信息公开申请11件。",
        "2023年的做法继续有效\n收到政府信息公开申请11件。",
        "收到政府信息公开申请　１１　件。",
        "收到一件依申请公开。",
        "本年度受理公民、法人或者其他组织提出的政府信息公开申请14件。",
        "我局没有收到依申请公开政府信息。",
        "我局未收到依申请公开政府信息办理事项；工作有序开展。",
        "全年未收到任何公开政府信息的申请。",
        "本年度无依申请公开事项。",
        "依申请公开0件，主动公开40条。",
        "收到政府信息公开申请12件，上年结转2件。",
        "无上年结转政府信息公开申请。",
        "收到政府信息公开申请12件，结转下年度继续办理3件。",
        "收到政府信息公开申请12件，有5件申请结转下一年度。",
        "受理依申请公开12件，行政复议0件。",
        "无因依申请公开引发的行政复议案件。",
        "因政府信息公开发生3起行政复议。",
        "政府信息公开工作引发行政诉讼2件。",
        "未发生因政府信息公开引起的行政诉讼。",
        "因政府信息公开引发行政复议、行政诉讼各2件。",
        "政府信息公开行政复议和诉讼案件共6件。",
        "无政府信息公开申请行政复议、提起行政诉讼的情况。",
        "制定规范性文件4件。",
        "制定了4件行政规范性文件。",
        "废止规范性文件2件。",
        "现行有效的规范性文件19件。",
        "主动公开信息40条，其中，规范性文件1件。",
        "本年度未制定规范性文件。",
        "我局没有现行有效的规范性文件。"
      })
  void aStatementThatContradictsTheTablesIsFoundOnce(String sentence) {
    assertThat(said(sentence)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2023年收到政府信息公开申请7件。",
        "去年收到政府信息公开申请7件。",
        "2021年至2024年，收到政府信息公开申请70件。",
        "2020年以来，收到政府信息公开申请70件。",
        "累计收到政府信息公开申请70件。",
        "上半年收到政府信息公开申请7件。",
        "1月至6月收到政府信息公开申请7件。",
        "收到政府信息公开申请约10件。",
        "收到政府信息公开申请10余件。",
        "收到政府信息公开申请较上年增加3件。",
        "通过网络收到政府信息公开申请7件。",
        "局属单位、街道收到政府信息公开申请7件。",
        "收到申请12件，其中，受理政府信息公开申请7件。",
        "收到第1件依申请公开。",
        "未收到对依申请公开答复不满意的投诉。",
        "未收到逾期未答复的政府信息公开申请。",
        "推进政府信息公开，办理行政复议案件120件。",
        "全年行政复议120件。",
        "政府信息公开工作中，无行政复议、行政诉讼败诉案件。",
        "政府信息公开未发生行政复议纠错。",
        "做好申请办理。预算结转下年度7项。",
        "街道因政府信息公开引发行政复议7件。",
        "各部门制定规范性文件7件。",
        "转发上级印发规范性文件7件。",
        "公开解读材料40条，其中，规范性文件7件。",
        "收到政府信息公开申请3个月内答复。",
        "审查规范性文件7件。",
        "公开信息40条，其中，解读规范性文件7件。",
        "学习规范性文件7件。",
        "发布政策性文件一件，配套政策解读2件。",
        "收到政府信息公开申请的处理流程分为3个环节。"
      })
  void whatIsNotCertainlyTheTablesFigureIsPassedOver(String sentence) {
    assertThat(said(sentence)).isEmpty();
  }

  @Test
  void theSameWordsInOneParagraphAreToldOnce() {
    assertThat(said("收到依申请公开1件。全年收到依申请公开1件。")).hasSize(1);
  }

  @Test
  void thePartOnProblemsIsReadAsWell() {
    assertThat(report().problems("收到依申请公开1件。").found("text-figure")).hasSize(1);
  }

  @Test
  void theWarningQuotesTheWordsAndTheTables() {
    assertThat(report().overview("情况如下。", "2024年收到信息公开申请1件。").found())
        .containsExactly(
            warning(
                "text-figure",
                "/overview/1",
                "正文称“收到信息公开申请1件”，但一、本年新收政府信息公开申请数量“总计”为12（按2024年全年、本机关收到的申请理解），请核对；原句“2024年收到信息公开申请1件”"));
  }

  @Test
  void whereWordsCanMeanSeveralFiguresAllAreQuoted() {
    assertThat(said("共受理依申请公开1件，主动公开信息中规范性文件2件。"))
        .containsExactly(
            "正文称“受理依申请公开1件”，但一、本年新收政府信息公开申请数量“总计”为12、新收与上年结转之和为15（按2024年全年、本机关收到的申请理解），请核对；原句“共受理依申请公开1件，主动公开信息中规范性文件2件”",
            "正文称“规范性文件2件”，但二、行政规范性文件“本年制发件数”为5、二、行政规范性文件“现行有效件数”为20（按2024年全年、本机关的行政规范性文件理解），请核对；原句“共受理依申请公开1件，主动公开信息中规范性文件2件”");
  }

  @Test
  void aBlankInTheTablesIsNotHeldAgainstTheText() {
    ReportBuilder report = report().blank(LineId.RECEIVED, 6);
    assertThat(report.overview("收到政府信息公开申请1件。").messages("text-figure")).isEmpty();
  }

  @Test
  void aRunInTextIsReadAndAnAddedTableIsNot() {
    Block text = new Block.Heading("（一）依申请公开。", 2, Optional.of("收到信息公开申请1件。"));
    Block table =
        new Block.Table(
            Optional.empty(), List.of(List.of("收到信息公开申请1件")), List.of(List.of("收到信息公开申请2件")));
    assertThat(report().overview(List.of(text, table)).found("text-figure"))
        .extracting(problem -> problem.pointer())
        .containsExactly("/overview/0/text");
  }

  @Test
  void theAgencysOwnOfficeIsTheWholeAgency() {
    ReportBuilder office = report().agency("沂源县人民政府办公室");
    assertThat(office.overview("县政府办公室收到政府信息公开申请1件。").messages("text-figure")).hasSize(1);
    ReportBuilder government = report().agency("沂源县人民政府");
    assertThat(government.overview("县政府办公室收到政府信息公开申请1件。").messages("text-figure")).isEmpty();
  }
}
