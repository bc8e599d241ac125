package nianbao.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nianbao.cases.Case;
import nianbao.cases.Kind;
import nianbao.cases.Placement;
import nianbao.cases.PrintedCase;
import nianbao.catalogue.Cases;
import nianbao.catalogue.EveryCase;
import nianbao.measure.TextLine;
import nianbao.standard.Sheet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** GB/T 9704-2012 7.3.1: the title is centred and breaks where the sense allows. */
class TitleTest {

  @EveryCase
  void everyLineIsCentred(Case report) {
    assertThat(lines(report))
        .allSatisfy(
            line ->
                assertThat((line.left() + line.right()) / 2)
                    .isCloseTo((Sheet.LEFT + Sheet.RIGHT) / 2, Sheet.millimetres(0.5)));
  }

  @EveryCase
  void aTitleOfSeveralLinesBreaksAfterTheAgency(Case report) {
    List<TextLine> lines = lines(report);
    String subject = report.report().path("year").asText() + "年政府信息公开工作年度报告";
    if (lines.size() > 1) {
      assertThat(lines.get(lines.size() - 1).text()).isEqualTo(subject);
    }
  }

  @EveryCase
  void oneBlankLineFollows(Case report) {
    PrintedCase printed = PrintedCase.of(report);
    List<TextLine> title = lines(report);
    Placement next = printed.placements().get(1);
    assertThat(next.lines().get(0).page()).isEqualTo(1);
    assertThat(Sheet.centre(next.lines().get(0)) - Sheet.centre(title.get(title.size() - 1)))
        .isCloseTo(2 * Sheet.PITCH, Sheet.millimetres(1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"agency-21-2025-01-02", "agency-60-2025-01-02"})
  void aLongAgencyBreaksBetweenItsUnits(String name) {
    PrintedCase printed = PrintedCase.of(Cases.named(name));
    for (Placement placement : printed.placements(Kind.TITLE, Kind.SIGNATURE)) {
      List<TextLine> lines = placement.lines();
      assertThat(lines.subList(0, lines.size() - 1))
          .allSatisfy(line -> assertThat(line.text()).matches(".*[省市县局府室心一科]"));
    }
  }

  private static List<TextLine> lines(Case report) {
    return PrintedCase.of(report).placements(Kind.TITLE).get(0).lines();
  }
}
