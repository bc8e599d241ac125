package nianbao.check;

import static nianbao.check.ReportBuilder.blameless;
import static nianbao.report.Problem.warning;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import nianbao.report.Block;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that a clerk would strike out, and their neighbours that stay. */
final class TextRulesTest {

  private static final Block FEE = new Block.Paragraph("本年度未收取信息处理费。");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "主动公开政府信息情况统计表模板|“统计表模板”是格式文本的遗留，请删去或填写",
        "可在门户网站(具体网址)查阅。|“（具体网址）”是格式文本的遗留，请删去或填写",
        "该部分以表格形式报告。|“该部分以表格形式报告”是格式文本的遗留，请删去或填写",
        "由XX局负责。|“XX”尚未填写",
        "文号为××号。|“××”尚未填写",
        "于2024年Ｘ月印发。|“X”尚未填写",
        "联系电话：＿＿＿＿|“____”尚未填写",
        "如图所示[image: image3.png]。|“[image：image3.png]”是转换文档留下的标记，请删去",
        "[bookmark: _GoBack]2024年，我局|“[bookmark：_GoBack]”是转换文档留下的标记，请删去",
        "见错误!未找到引用源。|“错误！未找到引用源”是转换文档留下的标记，请删去",
        "全年共主动公开条，其中概况类3条。|“全年共主动公开条”缺少数字，请填写",
        "发布政府信息篇。|“发布政府信息篇”缺少数字，请填写",
        "以上共计件。|“以上共计件”缺少数字，请填写",
        "办结率为%。|“办结率为%”缺少数字，请填写",
        "截至2024年 月 日。|“年月日”缺少数字，请填写"
      })
  void whatNobodyFilledInIsFound(String text, String message) {
    assertThat(blameless().overview(text).found())
        .containsExactly(warning("placeholder", "/overview/0", message));
  }

  @Test
  void aCharacterThatOnlyLooksLikeAnotherIsToldWithThat() {
    assertThat(blameless().overview("依法\u2F8F政，\u2F42件公开，资\uF90A。", "行政文件。").found())
        .containsExactly(
            warning(
                "look-alike-character",
                "/overview/0",
                "“\u2F8F”（U+2F8F）应为“行”，“\u2F42”（U+2F42）应为“文”，“\uF90A”（U+F90A）应为“金”："
                    + "看上去一样，却是部首或兼容字符，搜索、复制时是另一个字，请改为普通的字"));
  }

  /** 规范性⽂件 is read as 规范性文件, of which the table has none. */
  @Test
  void otherRulesReadItAsThat() {
    assertThat(blameless().overview("由××局\u2F8F政。").messages("placeholder"))
        .isEqualTo(blameless().overview("由××局行政。").messages("placeholder"))
        .isNotEmpty();
    String written = "本年制发规范性\u2F42件7件。";
    assertThat(blameless().overview(written).messages("text-figure"))
        .isEqualTo(blameless().overview(written.replace('\u2F42', '文')).messages("text-figure"))
        .isNotEmpty();
  }

  @Test
  void aTableWhoseNumbersAreTornEvenInTheSmallestTypeIsTold() {
    assertThat(blameless().overview(List.of(columns(30, "12345"))).found())
        .containsExactly(
            warning(
                "narrow-table", "/overview/0/table", "列太多，用最小的字也放不下其中的数字，数字会拆成两行；请拆成几个表，或者去掉几列"));
    assertThat(blameless().overview(List.of(columns(30, "1234"))).found()).isEmpty();
    assertThat(blameless().overview(List.of(columns(30, "没有数字的文字"))).found()).isEmpty();
  }

  private static Block columns(int count, String cell) {
    return new Block.Table(Optional.empty(), List.of(), List.of(Collections.nCopies(count, cell)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "按照《政府信息公开条例》公开40条，发布信息3篇。",
        "网址：www.xxgk.gov.cn/xx_gk/index__1.html，邮箱xxgk@163.com。",
        "见目录gkxx。",
        "信息公开条目清晰，公开条件成熟。",
        "办公共件、政府信息公开件，一并归档。",
        "办结率为100%，办结率%以表为准。",
        "填写出生年月日。",
        "配图[1]说明。"
      })
  void whatOnlyLooksLikeItIsPassedOver(String text) {
    assertThat(blameless().overview(text).found()).isEmpty();
  }

  @Test
  void formTextIsFoundInTheAgencysNameAndInAddedTables() {
    Block table =
        new Block.Table(Optional.empty(), List.of(List.of("名称")), List.of(List.of("XX项目")));
    assertThat(blameless().agency("XX市科学技术局").overview(List.of(table)).found("placeholder"))
        .extracting(problem -> problem.pointer())
        .containsExactly("/agency", "/overview/0/table/rows/0/0");
  }

  @Test
  void partSixSpeaksOfTheFee() {
    assertThat(blameless().otherMatters(List.of(new Block.Paragraph("无其他事项。"))).found())
        .containsExactly(
            warning("fee-information", "/otherMatters", "六、其他需要报告的事项没有说明收取信息处理费的情况；没有收取的也应写明"));
    ReportBuilder elsewhere = blameless().preamble("未收取信息处理费。").otherMatters(List.of());
    assertThat(elsewhere.found("fee-information")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"年内，我局未收取任何信息处理费。", "本年度我单位依申请公开政府信息未收取任何费用。", "1.政府信息公开收费方面。"})
  void theFeeMayBeCalledByOtherWords(String text) {
    assertThat(blameless().otherMatters(List.of(new Block.Paragraph(text))).found()).isEmpty();
  }

  @Test
  void anotherFeeIsNotTheFee() {
    Block text = new Block.Paragraph("公开行政事业性收费目录。收取停车费的情况良好。");
    assertThat(blameless().otherMatters(List.of(text)).found("fee-information")).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "根据（国办公开办函〔2019〕60号）编制。|国办公开办函〔2019〕60号",
        "根据国办公开办函[2019]60号编制。|国办公开办函[2019]60号",
        "规范性文件本年新制作数量为0。|本年新制作数量"
      })
  void theFormOf2019IsOutdated(String text, String quote) {
    assertThat(blameless().preamble(text).found())
        .containsExactly(
            warning(
                "outdated-basis",
                "/preamble/0",
                "“" + quote + "”出自2019年的旧格式，现行格式是国办公开办函〔2021〕30号"));
  }

  @Test
  void theFormOf2019WasInForceForTheReportOn2020() {
    assertThat(blameless().year(2020).preamble("根据国办公开办函〔2019〕60号编制。").found()).isEmpty();
    assertThat(blameless().preamble("根据国办公开办函〔2021〕30号编制，人数量大。").found()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "本报告由沂水县科学技术局按照条例编制。",
        "如有疑问，请与沂源县教育局联系。",
        "本报告由市科技局编制。",
        "现发布《沂源县教育局2024年政府信息公开工作年度报告》。"
      })
  void anotherAgencysNameInThePreambleIsFound(String text) {
    assertThat(blameless().preamble(text).messages("other-agency")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "本报告由沂源县科学技术局按照条例编制，由县科技局负责解释。",
        "如有疑问，请与沂源县科学技术局办公室联系。",
        "如有疑问，请与淄博市沂源县科学技术局联系。",
        "如有疑问，请与县科技局联系。",
        "如有疑问，请与局办公室联系，或请与政务公开科联系。",
        "如有疑问，请与沂源县人民政府政务公开办联系。",
        "如有疑问，请与沂源县政府信息公开办公室联系。",
        "根据由国务院办公厅政府信息与政务公开办公室编制的格式。",
        "根据《山东省人民政府办公厅关于做好2024年政府信息公开工作年度报告的通知》。"
      })
  void theAgencysOwnNameMayBeShortLongOrThatOfAnInnerOffice(String text) {
    assertThat(blameless().preamble(text).found()).isEmpty();
  }

  @Test
  void otherAgenciesMayBeNamedBehindThePreamble() {
    assertThat(blameless().overview("目录由沂源县教育局编制，请与沂源县教育局联系。").found()).isEmpty();
    Block table =
        new Block.Table(Optional.empty(), List.of(List.of("主办单位")), List.of(List.of("沂源县教育局")));
    assertThat(blameless().otherMatters(List.of(FEE, table)).found()).isEmpty();
  }

  @Test
  void theWarningNamesBothAgencies() {
    assertThat(blameless().preamble("请与沂源县教育局联系。").messages("other-agency"))
        .containsExactly("正文“请与沂源县教育局联系”与发布机关“沂源县科学技术局”不一致，请核对");
  }

  @Test
  void anAgencyWithoutItsRegionMayBeNamedWithIt() {
    ReportBuilder report = blameless().agency("科学技术和工业信息化局");
    assertThat(report.preamble("请与海陵区科工信局联系。").found()).isEmpty();
    assertThat(report.preamble("请与海陵区教育局联系。").messages("other-agency")).hasSize(1);
  }

  @Test
  void aGovernmentMayNameADepartmentToContact() {
    ReportBuilder report = blameless().agency("沂源县人民政府");
    assertThat(report.preamble("请与沂源县大数据局联系。").found()).isEmpty();
    assertThat(report.preamble("请与沂水县人民政府办公室联系。").messages("other-agency")).hasSize(1);
  }

  @Test
  void aSignatureOfAnotherAgencyIsFoundWithAndWithoutADateBehindIt() {
    assertThat(blameless().otherMatters("沂源县教育局", "2025年1月20日").found())
        .containsExactly(
            warning("other-agency", "/otherMatters/1", "正文“沂源县教育局”与发布机关“沂源县科学技术局”不一致，请核对"));
    assertThat(blameless().otherMatters("沂源县教育局 2025年1月20日").found()).hasSize(1);
    assertThat(blameless().otherMatters("沂源县科学技术局", "2025年1月20日").found()).isEmpty();
    assertThat(blameless().otherMatters("沂源县教育局", "以上单位给予了支持。").found()).isEmpty();
  }
}
