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
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** GB/T 9704-2012 7.3.5: who signs and when. */
@Tag("cases")
class SignOffTest {

  private static final Offset<Double> TOLERANCE = Sheet.characters(0.25);

  @EveryCase
  void withoutASealTheLongerLineEndsTwoCharactersFromTheRightEdge(Case report) {
    SignOff signOff = SignOff.of(report);
    if (!signOff.isSealed()) {
      double end = signOff.isDateLonger() ? signOff.date().right() : signOff.right();
      assertThat(end).isCloseTo(Sheet.RIGHT - 2 * Sheet.CHARACTER, TOLERANCE);
    }
  }

  @EveryCase
  void withoutASealTheDateBeginsTwoCharactersRightOfTheAgency(Case report) {
    SignOff signOff = SignOff.of(report);
    if (!signOff.isSealed()) {
      assertThat(signOff.date().left() - signOff.signature().get(0).left())
          .isCloseTo(2 * Sheet.CHARACTER, TOLERANCE);
    }
  }

  @EveryCase
  void underASealTheDateEndsFourCharactersFromTheRightEdge(Case report) {
    SignOff signOff = SignOff.of(report);
    if (signOff.isSealed()) {
      assertThat(signOff.date().right()).isCloseTo(Sheet.RIGHT - 4 * Sheet.CHARACTER, TOLERANCE);
    }
  }

  @EveryCase
  void underASealTheAgencyIsCentredOverTheDate(Case report) {
    SignOff signOff = SignOff.of(report);
    if (signOff.isSealed()) {
      double widest = signOff.signature().stream().mapToDouble(TextLine::width).max().orElseThrow();
      double centre = Math.min(signOff.dateCentre(), Sheet.RIGHT - widest / 2);
      assertThat(signOff.signature())
          .allSatisfy(
              line -> assertThat(line.left()).isCloseTo(centre - line.width() / 2, TOLERANCE));
    }
  }

  @EveryCase
  void itsLinesFollowEachOtherByThePitch(Case report) {
    List<TextLine> lines = SignOff.of(report).lines();
    for (int i = 1; i < lines.size(); i++) {
      assertThat(lines.get(i).page()).isEqualTo(lines.get(0).page());
      assertThat(lines.get(i).baseline() - lines.get(i - 1).baseline())
          .isCloseTo(Sheet.PITCH, Sheet.points(0.1));
    }
  }

  @EveryCase
  void oneBlankLineStandsBetweenTheTextAndIt(Case report) {
    SignOff signOff = SignOff.of(report);
    Placement text = signOff.before();
    if (text.kind().isText()) {
      TextLine last = text.lines().get(text.lines().size() - 1);
      assertThat(signOff.signature().get(0).page()).isEqualTo(last.page());
      assertThat(signOff.signature().get(0).baseline() - last.baseline())
          .isCloseTo(2 * Sheet.PITCH, Sheet.points(0.2));
    }
  }

  @EveryCase
  void itIsNeverAloneOnItsPage(Case report) {
    SignOff signOff = SignOff.of(report);
    assertThat(signOff.linesAbove()).isGreaterThanOrEqualTo(2);
  }

  @EveryCase
  void itIsTheLastOfTheReport(Case report) {
    PrintedCase printed = PrintedCase.of(report);
    List<Placement> all = printed.placements();
    assertThat(all.get(all.size() - 1).kind()).isEqualTo(Kind.DATE);
    assertThat(SignOff.of(report).date().page()).isEqualTo(printed.measured().pages().size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"nothing", "one-line", "long-paragraph", "heading", "run-in", "table", "figure"})
  void theCasesPutItOnEitherSideOfAPagesEnd(String end) {
    assertThat(Cases.series("ends-in-" + end + "-"))
        .extracting(report -> PrintedCase.of(report).measured().pages().size())
        .contains(3, 4);
  }
}
