package nianbao.render.preprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nianbao.cases.Case;
import nianbao.catalogue.Cases;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Forms that are printed are those that the engine lays out. */
@Tag("cases")
class PrintedFormTest {

  /** The first words of what stands before, in and behind the three official tables. */
  private static final List<String> READ =
      List.of(
          "二、主动公开政府信息情况",
          "第二十条第（一）项",
          "行政事业性收费",
          "三、收到和处理政府信息公开申请情况",
          "申请人情况",
          "四、结转下年度继续办理",
          "四、政府信息公开行政复议、行政诉讼情况",
          "未经复议直接起诉",
          "尚未审结",
          "五、存在的主要问题及改进情况");

  @ParameterizedTest
  @MethodSource("reports")
  void printedFormsAreThoseThatTheEngineLaysOut(Case report) {
    String html = Laid.html(report);
    Laid printed = Laid.printed(html);
    Laid engine = Laid.byTheEngine(html);
    Likeness.assertAlike(printed, engine);
    assertThat(printed.rules()).as("rules are printed once").isLessThan(engine.rules() - 800);
  }

  @ParameterizedTest
  @MethodSource("reports")
  void whoKnowsNoTagsReadsAFormBetweenTheTextsBeforeAndBehindIt(Case report) {
    String copied = Laid.printed(Laid.html(report)).copied().replaceAll("\\s", "");
    int at = -1;
    for (String words : READ) {
      int next = copied.indexOf(words, at + 1);
      assertThat(next).as("place of %s", words).isGreaterThan(at);
      at = next;
    }
  }

  static List<Case> reports() {
    List<Case> reports = new ArrayList<>(Cases.samples());
    reports.add(Cases.named("numbers-of-5-digits"));
    reports.add(Cases.named("tables-in-the-text"));
    reports.add(Cases.named("figures"));
    reports.add(Cases.named("hostile-text"));
    reports.addAll(Cases.series("headings-at-the-ends-of-parts"));
    reports.addAll(Cases.series("ends-in-table"));
    assertThat(reports).hasSizeGreaterThan(20);
    return reports;
  }
}
