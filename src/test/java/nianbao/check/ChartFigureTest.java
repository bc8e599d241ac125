package nianbao.check;

import static nianbao.check.ReportBuilder.blameless;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nianbao.form.LineId;
import nianbao.report.Block;
import nianbao.report.Block.Chart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Charts of the report on 2024, which received 12 applications and settled all of them. */
class ChartFigureTest {

  private static List<String> said(String category, String series, Chart.Value value) {
    Chart chart =
        new Chart(
            Chart.Kind.COLUMN,
            "近年情况",
            Optional.of("件"),
            List.of("2019年", category),
            List.of(new Chart.Series(series, List.of(written(99), value))),
            Optional.empty(),
            Optional.empty());
    return blameless()
        .addApplications(LineId.RECEIVED, 0, 12)
        .addApplications(LineId.GRANTED, 0, 12)
        .addApplications(LineId.OUTCOMES_TOTAL, 0, 12)
        .overview(List.<Block>of(new Block.Paragraph("情况如下图。"), chart))
        .messages("chart-figure");
  }

  private static Chart.Value written(long number) {
    return new Chart.Value(Optional.of(BigDecimal.valueOf(number)), Optional.empty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"收到申请", "收到政府信息公开申请数量", "收到依申请公开"})
  void aFigureOfThisYearThatDiffersFromItsCellIsTold(String series) {
    assertThat(said("2024年", series, written(15)))
        .singleElement()
        .asString()
        .contains("近年情况", "2024年为15", "为12");
    assertThat(said("2024年", series, written(12))).isEmpty();
  }

  @Test
  void ofAnotherYearOrAPartOfOneOrOtherThingsNothingIsSaid() {
    assertThat(said("2023年", "收到申请", written(15))).isEmpty();
    assertThat(said("2024年上半年", "收到申请", written(15))).isEmpty();
    assertThat(said("2024年第一季度", "收到申请", written(5))).isEmpty();
    assertThat(said("2024年", "主动公开信息", written(15))).isEmpty();
  }

  @Test
  void aFigureThatIsTakenFromACellIsNotJudged() {
    Chart.Value cell =
        new Chart.Value(
            Optional.of(BigDecimal.valueOf(15)), Optional.of("/requests/outcomes/total/6"));

    assertThat(said("2024年", "收到申请", cell)).isEmpty();
  }
}
