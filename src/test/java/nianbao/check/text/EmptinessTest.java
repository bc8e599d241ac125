package nianbao.check.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nianbao.check.ReportBuilder;
import nianbao.form.LineId;
import nianbao.report.Block;
import nianbao.report.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules on what was not filled in: parts of text, and all figures. */
final class EmptinessTest {

  @Test
  void partsOneAndFiveSaySomething() {
    assertThat(ReportBuilder.blameless().overview().problems(" \u3000").found())
        .containsExactly(
            Problem.error("empty-part", "/overview", "一、总体情况没有内容，请写明"),
            Problem.error("empty-part", "/problems", "五、存在的主要问题及改进情况没有内容，请写明"));
  }

  @Test
  void aHeadingOrATableSaysSomething() {
    Block heading = new Block.Heading("（一）公开的内容还不够全面。", 2, Optional.empty());
    Block table = new Block.Table(Optional.empty(), List.of(), List.of(List.of("网站", "12条")));

    assertThat(ReportBuilder.blameless().overview(List.of(heading)).found()).isEmpty();
    assertThat(ReportBuilder.blameless().overview(List.of(table)).found()).isEmpty();
  }

  @Test
  void aReportWithoutAFigureIsHardlyFilledIn() {
    assertThat(zero().found())
        .containsExactly(
            Problem.warning(
                "all-zero",
                "/disclosure",
                "三张表的数字全是0，正文也没有说“未收到政府信息公开申请”；请核对是不是还没有填写，确实没有的请在正文中说明"));
  }

  @Test
  void oneFigureOrABlankIsEnough() {
    assertThat(ReportBuilder.blameless().found("all-zero")).isEmpty();
    assertThat(zero().fees("0.5").found("all-zero")).isEmpty();
    assertThat(zero().blank(LineId.RECEIVED, 0).found("all-zero")).isEmpty();
    assertThat(zero().fees("0.00").found("all-zero")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024年我局没有收到依申请公开政府信息。",
        "全年未收到政府信息公开申请。",
        "本年度无依申请公开事项。",
        "收到政府信息公开申请0件。",
        "依申请公开零受理。",
        "政府信息公开申请数量为0。"
      })
  void anAgencyThatNobodyAskedSaysSo(String said) {
    assertThat(zero().overview(said).found("all-zero")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"全年收到政府信息公开申请10件。", "畅通申请渠道，主动公开信息40条。", "无重大事项。"})
  void otherWordsDoNotSayThatNobodyAsked(String said) {
    assertThat(zero().overview(said).found("all-zero")).hasSize(1);
  }

  private static ReportBuilder zero() {
    return ReportBuilder.blameless().row(LineId.LICENSING, 0);
  }
}
