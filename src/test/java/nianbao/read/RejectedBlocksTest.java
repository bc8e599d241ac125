package nianbao.read;

import static org.assertj.core.api.Assertions.assertThat;

import nianbao.report.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RejectedBlocksTest {

  private final ReportJson report = ReportJson.smallest();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "5 | 应是引号里的段落，或者花括号里的标题、表格、图，这里是5",
        "null | 应是引号里的段落，或者花括号里的标题、表格、图，这里是null",
        "{} | 里没有heading、table或figure，看不出是标题、表格还是图",
        "{\"headign\": \"（一）\", \"level\": 2} |"
            + " 里没有heading、table或figure，看不出是标题、表格还是图；是不是想写“heading”？",
      })
  void hasABlockOfNoKind(String block, String message) {
    assertThat(report.with("/overview", "[" + block + "]").problems())
        .containsExactly(schema("/overview/0", "“一、总体情况”第1项" + message));
  }

  @Test
  void hasAHeadingThatIsNotOne() {
    assertThat(
            report
                .with(
                    "/overview",
                    "[{\"heading\": \"（一）\"}, {\"heading\": \"一\", \"level\": 1}, {\"heading\": \"一\","
                        + " \"level\": 5, \"txt\": \"\"}]")
                .problems())
        .containsExactly(
            schema("/overview/0", "“一、总体情况”第1项缺少“标题级别”；请补上成员level"),
            schema("/overview/1/level", "“一、总体情况”第2项的“标题级别”不能小于2，这里是1"),
            schema("/overview/2/level", "“一、总体情况”第3项的“标题级别”不能大于4，这里是5"),
            schema("/overview/2/txt", "“一、总体情况”第3项里没有成员“txt”；是不是想写“text”（标题后的文字）？"));
  }

  @Test
  void hasATableWithRowsOfDifferentLengths() {
    assertThat(
            report
                .with(
                    "/overview",
                    "[{\"table\": {\"header\": [[\"序号\", \"任务\"]], \"rows\": [[\"1\", \"一\"], [\"2\"],"
                        + " [\"3\", \"三\", \"\"]]}}]")
                .problems())
        .containsExactly(
            schema("/overview/0/table/rows/1", "“一、总体情况”第1项的“表格”的“表格正文”第2行有1格，而第一行有2格；各行的格数要一样"),
            schema("/overview/0/table/rows/2", "“一、总体情况”第1项的“表格”的“表格正文”第3行有3格，而第一行有2格；各行的格数要一样"));
  }

  @Test
  void hasATableThatIsNotOne() {
    assertThat(
            report
                .with(
                    "/overview",
                    "[{\"table\": {\"header\": [], \"rows\": []}}, {\"table\": {\"header\": [[]], \"rows\":"
                        + " [[1, null]]}}, {\"table\": []}]")
                .problems())
        .containsExactly(
            schema("/overview/0/table/rows", "“一、总体情况”第1项的“表格”的“表格正文”是空的；至少要有1行"),
            schema("/overview/1/table/header/0", "“一、总体情况”第2项的“表格”的“表头”第1行是空的；至少要有1格"),
            schema("/overview/1/table/rows/0/0", "“一、总体情况”第2项的“表格”的“表格正文”第1行第1格应是文字，这里是1；请加上引号"),
            schema("/overview/1/table/rows/0/1", "“一、总体情况”第2项的“表格”的“表格正文”第1行第2格应是文字，这里是null"),
            schema("/overview/2/table", "“一、总体情况”第3项的“表格”应是花括号里的一组成员，这里是方括号里的一列"));
  }

  @Test
  void mayHaveATableWithoutHeadAndWithLineBreaksInItsCells() {
    assertThat(
            report
                .with("/overview", "[{\"table\": {\"header\": [], \"rows\": [[\"一\\n二\", \"\"]]}}]")
                .read())
        .isInstanceOf(Reading.Accepted.class);
  }

  @Test
  void hasABlankWhereTextMustBe() {
    String blank = " \u3000\u00A0";

    assertThat(
            report
                .withText("/agency", blank)
                .with("/overview", "[\"\", {\"heading\": \" \", \"level\": 2, \"text\": \"\"}]")
                .with("/problems", "[" + figure("\"alt\": \"\\u2003\"") + "]")
                .problems())
        .containsExactly(
            schema("/agency", "“发布机关全称”是空白的；请写上文字"),
            schema("/overview/0", "“一、总体情况”第1项是空白的；请写上文字"),
            schema("/overview/1/heading", "“一、总体情况”第2项的“标题文字”是空白的；请写上文字"),
            schema("/overview/1/text", "“一、总体情况”第2项的“标题后的文字”是空白的；请写上文字"),
            schema("/problems/0/figure/alt", "“五、存在的主要问题及改进情况”第1项的“图”的“替代文字”是空白的；请写上文字"));
  }

  @Test
  void hasALineBreakWhereOneLineMustBe() {
    assertThat(
            report
                .withText("/agency", "沂源县\n科学技术局")
                .with("/overview", "[{\"heading\": \"（一）\\n\", \"level\": 2}]")
                .with(
                    "/problems",
                    "[" + figure("\"alt\": \"一\\n二\", \"caption\": \"图\\r\\n1\"") + "]")
                .problems())
        .containsExactly(
            schema("/agency", "“发布机关全称”只能写成一行；请去掉其中的换行"),
            schema("/overview/0/heading", "“一、总体情况”第1项的“标题文字”只能写成一行；请去掉其中的换行"),
            schema("/problems/0/figure/caption", "“五、存在的主要问题及改进情况”第1项的“图”的“图题”只能写成一行；请去掉其中的换行"));
  }

  private static String figure(String members) {
    return Pictures.figure(Pictures.png(1, 1))
        .replace("\"alt\": \"一幅图\", \"caption\": \"图1\"", members);
  }

  private static Problem schema(String pointer, String message) {
    return Problem.error("schema", pointer, message);
  }
}
