package nianbao.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import nianbao.report.Problem;
import org.junit.jupiter.api.Test;

class BoundsTest {

  private final ReportJson report = ReportJson.smallest();

  @Test
  void anAgencyHasSixtyCharacters() {
    assertThat(report.withText("/agency", "局".repeat(60)).read())
        .isInstanceOf(Reading.Accepted.class);
    assertThat(report.withText("/agency", "局".repeat(61)).problems())
        .containsExactly(bounds("/agency", "“发布机关全称”最多60个字，这里有61个字；请缩短"));
  }

  @Test
  void aParagraphHasAHundredThousandCharactersHoweverManyUnitsTheyTake() {
    assertThat(report.with("/overview", "[\"" + "𠮷".repeat(100_000) + "\"]").read())
        .isInstanceOf(Reading.Accepted.class);
    assertThat(report.with("/overview", "[\"" + "字".repeat(100_001) + "\"]").problems())
        .containsExactly(bounds("/overview/0", "“一、总体情况”第1项最多100000个字，这里有100001个字；请缩短"));
  }

  @Test
  void aHeadingHasFiveHundredCharacters() {
    assertThat(report.with("/overview", heading(500)).read()).isInstanceOf(Reading.Accepted.class);
    assertThat(report.with("/overview", heading(501)).problems())
        .containsExactly(bounds("/overview/0/heading", "“一、总体情况”第1项的“标题文字”最多500个字，这里有501个字；请缩短"));
  }

  @Test
  void aReportHasTwoThousandBlocksInAll() {
    report.with("/preamble", paragraphs(1500)).with("/problems", paragraphs(500));
    assertThat(report.read()).isInstanceOf(Reading.Accepted.class);
    assertThat(report.with("/otherMatters", paragraphs(3)).problems())
        .containsExactly(bounds("/otherMatters/0", "“六、其他需要报告的事项”第1项超出了范围：文字部分合计最多2000项；请减少"));
  }

  @Test
  void aPartHasTwoThousandBlocks() {
    assertThat(report.with("/overview", paragraphs(2000)).read())
        .isInstanceOf(Reading.Accepted.class);
    assertThat(report.with("/overview", paragraphs(2001)).problems())
        .containsExactly(bounds("/overview", "“一、总体情况”最多2000项，这里有2001项；请减少"));
  }

  @Test
  void aReportHasSixtyFourFigures() {
    String figure = Pictures.figure(Pictures.png(1, 1));

    assertThat(report.with("/overview", list(64, figure)).read())
        .isInstanceOf(Reading.Accepted.class);
    assertThat(report.with("/problems", list(2, figure)).problems())
        .containsExactly(bounds("/problems/0/figure", "“五、存在的主要问题及改进情况”第1项的“图”超出了范围：图合计最多64幅；请减少"));
  }

  @Test
  void aTableHasTenThousandRows() {
    assertThat(report.with("/overview", table(10_000, 1)).read())
        .isInstanceOf(Reading.Accepted.class);
    assertThat(report.with("/overview", table(10_001, 1)).problems())
        .containsExactly(
            bounds("/overview/0/table/rows", "“一、总体情况”第1项的“表格”的“表格正文”最多10000行，这里有10001行；请减少"));
  }

  @Test
  void aTableHasThirtyColumns() {
    assertThat(report.with("/overview", table(1, 30)).read()).isInstanceOf(Reading.Accepted.class);
    assertThat(report.with("/overview", table(1, 31)).problems())
        .containsExactly(
            bounds("/overview/0/table/rows/0", "“一、总体情况”第1项的“表格”的“表格正文”第1行最多30格，这里有31格；请减少"));
  }

  @Test
  void aTableHasSixtyThousandCells() {
    assertThat(report.with("/overview", table(2000, 30)).read())
        .isInstanceOf(Reading.Accepted.class);
    assertThat(report.with("/overview", table(2001, 30)).problems())
        .containsExactly(
            bounds("/overview/0/table", "“一、总体情况”第1项的“表格”有60030格，一张表格最多60000格；请减少行或列，或者把明细另附"));
  }

  @Test
  void aTextHasAThousandLineBreaks() {
    assertThat(report.with("/overview", "[\"" + "甲\\n".repeat(1000) + "\"]").read())
        .isInstanceOf(Reading.Accepted.class);
    assertThat(report.with("/overview", "[\"" + "甲\\n".repeat(1001) + "\"]").problems())
        .containsExactly(bounds("/overview/0", "“一、总体情况”第1项有1001处换行，最多1000处；请分成几段"));
  }

  @Test
  void aReportThatCostsMoreThanIsMadeOfAnyIsToldWhatItCosts() {
    report.with("/preamble", table(1000, 30)).with("/overview", table(1000, 30));
    assertThat(report.read()).isInstanceOf(Reading.Accepted.class);
    assertThat(report.with("/problems", table(300, 30)).problems())
        .containsExactly(
            Problem.error(
                "too-costly",
                "",
                "报告太大，不做：文字19个字，换行0处，表格69000格，图表0个数，图0像素，合计是限度的104%；"
                    + "最多的是表格，别的不变时可以有66666格；请减少，或者把明细另附"));
  }

  @Test
  void aRejectionNamesAThousandProblems() {
    List<Problem> problems =
        report.with("/overview", Collections.nCopies(1500, 1).toString()).problems();

    assertThat(problems).hasSize(1001);
    assertThat(problems.get(999).pointer()).isEqualTo("/overview/999");
    assertThat(problems.get(1000)).isEqualTo(Problem.error("schema", "", "问题太多，只列出1000处；请改好这些再试"));
  }

  private static String heading(int length) {
    return "[{\"heading\": \"" + "字".repeat(length) + "\", \"level\": 2}]";
  }

  private static String paragraphs(int count) {
    return list(count, "\"一段\"");
  }

  private static String table(int rows, int columns) {
    return "[{\"table\": {\"header\": [], \"rows\": " + list(rows, list(columns, "\"\"")) + "}}]";
  }

  private static String list(int count, String item) {
    return Collections.nCopies(count, item).stream().collect(Collectors.joining(",", "[", "]"));
  }

  private static Problem bounds(String pointer, String message) {
    return Problem.error("bounds", pointer, message);
  }
}
