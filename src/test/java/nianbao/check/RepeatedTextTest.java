package nianbao.check;

import static nianbao.check.ReportBuilder.blameless;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nianbao.report.Block;
import nianbao.report.Problem;
import nianbao.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 雷同 with last year's report. */
final class RepeatedTextTest {

  private static final String PARAGRAPH =
      "局办公室统筹全局信息公开工作，安排专人负责审核与发布，每季度通报各科室的报送数量，年底纳入绩效考核，并请纪检组监督落实。";

  @Test
  void aParagraphThatIsRepeatedWordForWordIsTold() {
    assertThat(repeated(blameless().overview("前言。", PARAGRAPH), last().problems(PARAGRAPH)))
        .containsExactly(
            Problem.warning(
                "repeated-text",
                "/overview/1",
                "“局办公室统筹全局信息公开工作，安排专人负……”这一段与上年报告“五、存在的主要问题及改进情况”中的一段雷同" + "（相似度100%），请按当年的情况改写"));
  }

  @Test
  void theTextOfARunInHeadingCountsToo() {
    Block heading = new Block.Heading("（一）组织领导。", 2, Optional.of(PARAGRAPH));

    assertThat(repeated(blameless().overview(List.of(heading)), last().overview(PARAGRAPH)))
        .extracting(Problem::pointer)
        .containsExactly("/overview/0/text");
  }

  @Test
  void aFewOtherWordsDoNotMakeAnotherParagraph() {
    String edited = PARAGRAPH.replace("每季度", "每月").replace("年底纳入", "年终计入");

    assertThat(repeated(blameless().overview(edited), last().overview(PARAGRAPH)))
        .extracting(Problem::message)
        .containsExactly("“局办公室统筹全局信息公开工作，安排专人负……”这一段与上年报告“一、总体情况”中的一段雷同（相似度82%），请按当年的情况改写");
  }

  @Test
  void aRewrittenParagraphIsAnother() {
    String rewritten = "局办公室统筹全局信息公开工作，今年改由各科室自行发布，办公室只抽查内容与时限，抽查结果在局务会上讲评，全年没有退回的信息。";

    assertThat(repeated(blameless().overview(rewritten), last().overview(PARAGRAPH))).isEmpty();
  }

  @Test
  void yearsMarksAndBlanksDoNotMakeADifference() {
    String before = "2023年，" + PARAGRAPH;
    String now = "2024年 ， " + PARAGRAPH.replace('，', ',').replace("，并请", "；并请");

    assertThat(repeated(blameless().overview(now), last().overview(before)))
        .extracting(Problem::message)
        .first()
        .asString()
        .contains("相似度100%");
  }

  @Test
  void figuresThatAreNewAreNewText() {
    String before = "全年发布信息532条，其中科技动态274篇、专题专栏42篇、通知公告79篇、县区科技60篇、政策法规18篇、媒体聚焦25篇。";
    String now = "全年发布信息618条，其中科技动态301篇、专题专栏57篇、通知公告96篇、县区科技88篇、政策法规21篇、媒体聚焦34篇。";

    assertThat(repeated(blameless().overview(now), last().overview(before))).isEmpty();
  }

  @Test
  void aParagraphBelowFortyCharactersIsTooShortToCount() {
    String most = PARAGRAPH.substring(0, 39);

    assertThat(repeated(blameless().overview(most), last().overview(most))).isEmpty();
    assertThat(
            repeated(
                blameless().overview(PARAGRAPH.substring(0, 40)),
                last().overview(PARAGRAPH.substring(0, 40))))
        .hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "本报告由沂源县科学技术局按照《中华人民共和国政府信息公开条例》（以下简称《条例》）和"
            + "《中华人民共和国政府信息公开工作年度报告格式》（国办公开办函〔2021〕30号）要求编制。",
        "本报告内容包括总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议和行政诉讼情况、"
            + "存在的主要问题及改进情况、其他需要报告的事项等六部分内容。",
        "本报告所列数据的统计期限自2024年1月1日起至2024年12月31日止。本报告电子版可在“中国·沂源”政府门户网站"
            + "（http://www.yiyuan.gov.cn）查阅或下载。如对本报告有疑问，请与沂源县科学技术局联系"
            + "（地址：沂源县振兴路61号，联系电话：0533-3241139）。",
        "根据《国务院办公厅关于印发〈政府信息公开信息处理费管理办法〉的通知》（国办函〔2020〕109号）和"
            + "《山东省人民政府办公厅关于做好政府信息公开信息处理费管理工作有关事项的通知》（鲁政办字〔2020〕179号）规定，"
            + "本年度未收取任何政府信息公开信息处理费。",
        "索引号：113708300043356847/2021-C2134 编配分类：一季度 公开方式：主动公开",
        "2024年度，沂源县科学技术局未收到依申请公开政府信息办理事项；无政府信息公开申请行政复议、提起行政诉讼的情况。",
      })
  void fixedWordingAndDataMayBeRepeated(String wording) {
    assertThat(repeated(blameless().preamble(wording), last().preamble(wording))).isEmpty();
  }

  @Test
  void withoutLastYearsReportNothingIsRepeated() {
    assertThat(blameless().overview(PARAGRAPH, PARAGRAPH).found("repeated-text")).isEmpty();
  }

  @Test
  void theParagraphThatHasMostInCommonIsNamed() {
    String alike = PARAGRAPH.substring(0, 30) + "全年共召开三次会议，研究解决公开工作中的困难和问题，形成纪要。";

    assertThat(
            repeated(
                blameless().overview(PARAGRAPH), last().overview(alike).otherMatters(PARAGRAPH)))
        .extracting(Problem::message)
        .first()
        .asString()
        .contains("“六、其他需要报告的事项”", "相似度100%");
  }

  @Test
  void eachOfManyParagraphsThatAreAlikeIsTold() {
    String[] paragraphs =
        IntStream.range(0, 50).mapToObj(i -> i + PARAGRAPH).toArray(String[]::new);

    assertThat(repeated(blameless().overview(paragraphs), last().overview(paragraphs))).hasSize(50);
  }

  private static ReportBuilder last() {
    return blameless().year(2023);
  }

  private static List<Problem> repeated(ReportBuilder report, ReportBuilder last) {
    return found(report.build(), last.build(), "repeated-text");
  }

  static List<Problem> found(Report report, Report last, String rule) {
    return new ReportChecker(codePoint -> true)
        .check(report, last).stream().filter(problem -> problem.rule().equals(rule)).toList();
  }
}
