package nianbao.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import nianbao.read.Reading;
import nianbao.read.ReportReader;
import nianbao.report.Problem;
import org.junit.jupiter.api.Test;

/** All that is found in five reports that were really published, and nothing else. */
final class SamplesTest {

  private static final ReportReader READER = new ReportReader();

  private static List<String> found(String sample) throws IOException {
    try (InputStream json = SamplesTest.class.getResourceAsStream("/samples/" + sample + ".json")) {
      Reading.Accepted accepted = (Reading.Accepted) READER.read(json);
      return new ReportChecker(codePoint -> true)
          .check(accepted.report()).stream().map(SamplesTest::line).toList();
    }
  }

  private static String line(Problem problem) {
    return problem.rule() + " " + problem.pointer() + " " + problem.message();
  }

  @Test
  void jiningLeftFormTextIn() throws IOException {
    assertThat(found("jining-2022"))
        .containsExactly(
            "placeholder /preamble/2 “（具体网址）”是格式文本的遗留，请删去或填写",
            "placeholder /overview/12 “统计表模板”是格式文本的遗留，请删去或填写");
  }

  @Test
  void theUnnamedDistrictNumbersItsHeadingsInItsOwnWay() throws IOException {
    assertThat(found("unnamed-2022"))
        .containsExactly(
            "heading-number /overview/1/heading 标题序号“(一)”应写作“（一）”",
            "heading-number /overview/3/heading 标题序号“(二)”应写作“（二）”",
            "heading-number /overview/5/heading 标题序号“(三)”应写作“（三）”",
            "heading-number /overview/7/heading 标题序号“(四)”应写作“（四）”",
            "heading-number /overview/9/heading 标题序号“(五)”应写作“（五）”",
            "heading-number /problems/1/heading 标题序号“1、”应写作“1.”",
            "heading-number /problems/3/heading 标题序号“2、”应写作“2.”");
  }

  @Test
  void wenshangMixesHalfWidthBracketsIn() throws IOException {
    assertThat(found("wenshang-2021"))
        .containsExactly(
            "heading-number /otherMatters/0/heading 标题序号“(一)”应写作“（一）”",
            "heading-number /otherMatters/1/heading 标题序号“(二)”应写作“（二）”",
            "heading-number /otherMatters/53/heading 标题序号“(三)”应写作“（三）”");
  }

  @Test
  void huancuisOutcomesDoNotAddUp() throws IOException {
    assertThat(found("huancui-2023"))
        .containsExactly(
            "outcomes-total /requests/outcomes/total/0 三、（七）总计“自然人”为1，但（一）至（六）各项之和为3",
            "outcomes-total /requests/outcomes/total/6 三、（七）总计“总计”为1，但（一）至（六）各项之和为3");
  }

  @Test
  void yiyuanSignsTooEarlyAndContradictsItself() throws IOException {
    assertThat(found("yiyuan-2024"))
        .containsExactly(
            "period /issuedOn 成文日期2024年12月22日早于报告年度结束（2024年12月31日），全年数据还不完整；请核对成文日期和报告年度",
            "heading-number /overview/1/heading 标题序号“1、”应写作“1.”",
            "text-figure /overview/2 正文称“规范性文件1件”，但二、行政规范性文件“本年制发件数”为0、"
                + "二、行政规范性文件“现行有效件数”为0（按2024年全年、本机关的行政规范性文件理解），请核对；"
                + "原句“…开概况类、政务动态类、政策文件类等各类政府信息40条，其中，规范性文件1件，"
                + "内部文件2件，会议类信息10条，财政预决算类信息6条，人大…”",
            "heading-number /overview/3/heading 标题序号“2、”应写作“2.”",
            "heading-number /overview/6/heading 标题序号“3、”应写作“3.”",
            "heading-number /overview/8/heading 标题序号“4、”应写作“4.”",
            "heading-number /overview/10/heading 标题序号“5、”应写作“5.”",
            "columns-balance /requests/outcomes/total/2 三、“科研机构”列不平衡：第一项加第二项为0，第三项（七）总计加第四项为1；"
                + "（一）至（六）各项之和为0，（七）总计改为0即平衡",
            "outcomes-total /requests/outcomes/total/2 三、（七）总计“科研机构”为1，但（一）至（六）各项之和为0",
            "row-total /requests/outcomes/total/6 三、（七）总计“总计”为1，但前六列之和为2");
  }
}
