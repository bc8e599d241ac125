package nianbao.archive;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import nianbao.archive.content.Lists;
import nianbao.archive.content.ManifestLine;
import nianbao.bulk.GeneratedReports;
import nianbao.report.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 雷同 across an archive: what one agency has from another is told to both. */
final class RepeatsTest {

  private static final String TEXT =
      "今年以来，我局召开政务公开专题会议三次，逐项梳理公开目录，把惠企资金的申报条件、办理流程、评审结果都放到门户网站专栏，"
          + "并请二十名企业代表到现场提问，对提出的四十条意见逐条答复，其中采纳三十二条，其余说明理由。";

  @TempDir private Path folder;

  @Test
  void twoAgenciesWithOneParagraphAreToldOfEachOther() throws IOException {
    List<ManifestLine> lines = made(report(0, TEXT), report(4, TEXT.replace("四十", "五十")));

    assertThat(lines).hasSize(2).allMatch(line -> line.outcome().equals("made"));
    Problem first = only(lines.get(0));
    Problem second = only(lines.get(1));
    assertThat(first.rule()).isEqualTo("repeated-text");
    assertThat(first.isError()).isFalse();
    assertThat(first.pointer()).isEqualTo("/overview/0");
    assertThat(first.message())
        .startsWith(
            "“今年以来，我局召开政务公开专题会议三次，……”这一段与“" + agency(lines.get(1)) + "”的报告“一、总体情况”中的一段雷同（相似度约")
        .endsWith("%），请按本机关的情况改写");
    assertThat(second.message()).contains("“" + agency(lines.get(0)) + "”");
  }

  @Test
  void theYearsOfOneAgencyAreNotComparedHere() throws IOException {
    assertThat(made(report(0, TEXT), report(1, TEXT)))
        .hasSize(2)
        .allMatch(line -> line.problems().isEmpty());
  }

  @Test
  void aParagraphThatWasRewrittenIsAnother() throws IOException {
    String other =
        "我局去年接待来访群众八百人次，新设基层公开点十二处，印发便民手册两万册，农村地区覆盖面明显扩大，" + "同时对窗口人员轮训两轮，办事指南按季度更新，收到的表扬信比上年多出一倍。";

    assertThat(made(report(0, TEXT), report(4, other))).allMatch(line -> line.problems().isEmpty());
  }

  @Test
  void manyAgenciesWithOneParagraphAreAllTold() throws IOException {
    ObjectNode[] reports = new ObjectNode[12];
    for (int i = 0; i < reports.length; i++) {
      reports[i] = report(4 * i, TEXT);
    }

    assertThat(made(reports)).hasSize(12).allMatch(line -> line.problems().size() == 1);
  }

  private static Problem only(ManifestLine line) {
    assertThat(line.problems()).hasSize(1);
    return line.problems().get(0);
  }

  private static String agency(ManifestLine line) {
    return line.heading().agency();
  }

  private static ObjectNode report(int number, String text) {
    ObjectNode report = new GeneratedReports(1).report(number);
    ((ArrayNode) report.get("overview")).removeAll().add(text);
    return report;
  }

  private List<ManifestLine> made(ObjectNode... reports) throws IOException {
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    for (ObjectNode report : reports) {
      lines.write(GeneratedReports.bytes(report));
      lines.write('\n');
    }
    Path archive = Batch.made(lines.toByteArray(), folder.resolve("a.zip"), false);
    return Batch.lines(archive, Lists.MANIFEST);
  }
}
