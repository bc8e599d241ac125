package nianbao.check;

import static nianbao.check.ReportBuilder.blameless;
import static nianbao.report.Problem.warning;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nianbao.report.Block;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class HeadingNumberTest {

  private static Block heading(int level, String text) {
    return new Block.Heading(text, level, Optional.empty());
  }

  private static Block paragraph(String text) {
    return new Block.Paragraph(text);
  }

  private static List<String> said(Block... blocks) {
    return blameless().overview(Arrays.asList(blocks)).messages("heading-number");
  }

  @Test
  void theNumbersOfTheStandardAreNoProblem() {
    assertThat(
            said(
                heading(2, "（一）主动公开"),
                heading(3, "1.重点领域"),
                heading(4, "（1）预算"),
                heading(4, "（2）决算"),
                heading(3, "2．政策文件"),
                heading(2, "（二）依申请公开"),
                heading(3, "1. 渠道")))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2|(一) 主动公开|标题序号“(一)”应写作“（一）”",
        "2|（一）、主动公开|标题序号“（一）、”应写作“（一）”",
        "2|一、主动公开|标题序号“一、”应写作“（一）”",
        "2|1、主动公开|标题序号“1、”应写作“（一）”",
        "2|1.主动公开|标题序号“1.”与标题级别不符，应写作“（一）”",
        "3|1、主动公开|标题序号“1、”应写作“1.”",
        "3|（一）主动公开|标题序号“（一）”与标题级别不符，应写作“1.”",
        "3|1）主动公开|标题序号“1）”应写作“1.”",
        "4|(1)主动公开|标题序号“(1)”应写作“（1）”",
        "4|①主动公开|标题序号“①”应写作“（1）”"
      })
  void aNumberThatTheStandardDoesNotKnowIsFound(int level, String text, String message) {
    assertThat(blameless().overview(List.of(heading(level, text))).found())
        .containsExactly(warning("heading-number", "/overview/0/heading", message));
  }

  @Test
  void blanksOfAnyKindBeforeANumberAreNoPartOfIt() {
    assertThat(
            said(
                heading(2, "\u00A0\u00A0（一）主动公开"),
                heading(2, "\u3000（二）依申请公开"),
                heading(2, "\u2003 （三）监督保障")))
        .isEmpty();
    assertThat(said(heading(2, "\u00A01、主动公开"))).containsExactly("标题序号“1、”应写作“（一）”");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "（一）开头|（三）之后|标题序号“（三）”之前缺少“（二）”",
        "（一）开头|（一）之后|标题序号“（一）”重复",
        "（二）开头|（三）之后|标题序号“（二）”之前缺少“（一）”"
      })
  void aSkippedOrRepeatedNumberIsFound(String first, String second, String message) {
    assertThat(said(heading(2, first), paragraph("正文。"), heading(2, second)))
        .containsExactly(message);
  }

  @Test
  void aNumberThatGoesBackIsFound() {
    assertThat(said(heading(3, "1.甲"), heading(3, "2.乙"), heading(3, "3.丙"), heading(3, "2.丁")))
        .containsExactly("标题序号“2.”排在“3.”之后");
  }

  @Test
  void aLeadInLetsTheCountBeginAnewOnlyOnce() {
    assertThat(said(paragraph("存在的问题："), heading(2, "（一）甲"), heading(2, "（一）乙")))
        .containsExactly("标题序号“（一）”重复");
  }

  @Test
  void theSecondLevelDoesNotBeginAnewByItself() {
    assertThat(said(heading(2, "（一）甲"), heading(2, "（二）乙"), heading(2, "（一）丙")))
        .containsExactly("标题序号“（一）”排在“（二）”之后");
  }

  @Test
  void everyHeadingOfOneIsARepetitionOnLowerLevelsToo() {
    assertThat(said(heading(3, "1.甲"), heading(3, "1.乙"))).containsExactly("标题序号“1.”重复");
  }

  @Test
  void aHeadingCountsAnewUnderEachHeadingAboveIt() {
    assertThat(said(heading(2, "（一）甲"), heading(3, "1.乙"), heading(2, "（二）丙"), heading(3, "1.丁")))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"3.15活动", "（一一）活动", "公开活动"})
  void aHeadingWithoutANumberIsNotCounted(String text) {
    assertThat(said(heading(3, text))).isEmpty();
  }

  @Test
  void numbersBeyondTenAreCounted() {
    Block[] headings = new Block[21];
    for (int i = 0; i < 10; i++) {
      headings[i] = heading(2, "（" + "一二三四五六七八九十".charAt(i) + "）节");
      headings[10 + i] = heading(2, "（十" + "一二三四五六七八九".charAt(Math.min(i, 8)) + "）节");
    }
    headings[19] = heading(2, "（二十）节");
    headings[20] = heading(2, "（二十二）节");
    assertThat(said(headings)).containsExactly("标题序号“（二十二）”之前缺少“（二十一）”");
  }

  @Test
  void eachPartCountsForItself() {
    ReportBuilder report =
        blameless()
            .overview(List.of(heading(2, "（一）甲"), heading(2, "（二）乙")))
            .otherMatters(List.of(heading(2, "（一）信息处理费")));
    assertThat(report.found()).isEmpty();
  }

  @Test
  void theCountMayBeginAnewBehindALeadIn() {
    assertThat(
            said(
                paragraph("存在的问题："),
                heading(2, "（一）甲"),
                heading(2, "（二）乙"),
                paragraph("改进措施："),
                heading(2, "（一）丙"),
                paragraph("下步打算:"),
                heading(2, "（一）戊"),
                heading(2, "没有序号的标题"),
                heading(2, "（一）丁")))
        .isEmpty();
  }

  @Test
  void aListOfLowerLevelMayBeginAnew() {
    assertThat(said(heading(3, "1.甲"), heading(3, "2.乙"), paragraph("另一方面。"), heading(3, "1.丙")))
        .isEmpty();
  }

  @Test
  void aParagraphWithANumberFillsTheGapBetweenHeadings() {
    assertThat(said(heading(3, "1.甲"), paragraph("2.乙。"), heading(3, "3.丙"))).isEmpty();
    assertThat(said(heading(3, "1.甲"), paragraph("4.乙。"), heading(3, "2.丙"), heading(3, "5.丁")))
        .containsExactly("标题序号“5.”之前缺少“3.”");
  }

  @Test
  void aParagraphsNumberIsHeldToTheStandardAsWell() {
    assertThat(blameless().problems("1、存在问题。", "(一) 改进情况。").found())
        .containsExactly(
            warning("heading-number", "/problems/0", "段首序号“1、”应写作“1.”"),
            warning("heading-number", "/problems/1", "段首序号“(一)”应写作“（一）”"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2024年，我局积极公开。", "3.15活动期间，公开信息3条。", "一是加强培训。", "一、二级单位均已公开。", "①见附件", "（见附件）"})
  void aParagraphWithoutANumberIsLeftAlone(String text) {
    assertThat(said(paragraph(text))).isEmpty();
  }
}
