package nianbao.layout.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import nianbao.cases.Case;
import nianbao.cases.Kind;
import nianbao.cases.Placement;
import nianbao.cases.PrintedCase;
import nianbao.catalogue.EveryCase;
import nianbao.measure.TextLine;
import nianbao.standard.Sheet;

/** GB/T 9704-2012 7.3.3: paragraphs are indented by two characters and fill their lines. */
class ParagraphTest {

  /** How far the gaps of a line may differ, in pt. */
  private static final double EVEN = 0.2;

  /** What a blank that the writer left adds to a gap at least, in pt. */
  private static final double BLANK = 3;

  @EveryCase
  void theFirstLineIsIndentedByTwoCharacters(Case report) {
    assertThat(texts(report))
        .allSatisfy(
            text ->
                assertThat(text.lines().get(0).left())
                    .isCloseTo(Sheet.LEFT + 2 * Sheet.CHARACTER, Sheet.millimetres(0.5)));
  }

  @EveryCase
  void theOtherLinesBeginAtTheEdge(Case report) {
    assertThat(texts(report))
        .flatExtracting(text -> text.lines().subList(1, text.lines().size()))
        .allSatisfy(line -> assertThat(line.left()).isCloseTo(Sheet.LEFT, Sheet.millimetres(0.5)));
  }

  @EveryCase
  void everyLineButTheLastReachesTheRightEdge(Case report) {
    forFullLines(
        report,
        line ->
            assertThat(line.right()).as("%s", line).isCloseTo(Sheet.RIGHT, Sheet.millimetres(0.5)));
  }

  @EveryCase
  void noFullLineHoldsMoreThan28Characters(Case report) {
    forFullLines(
        report,
        line -> {
          long wide = line.glyphs().stream().filter(LineFill::isFullWidth).count();
          assertThat(wide).as("%s", line).isLessThanOrEqualTo(Sheet.CHARACTERS);
        });
  }

  @EveryCase
  void noLineEndsBeforeItMust(Case report) {
    for (Placement text : paragraphs(report)) {
      for (List<TextLine> lines : text.writtenLines()) {
        for (int i = 1; i < lines.size(); i++) {
          LineFill fill = new LineFill(lines.get(i - 1), lines.get(i));
          assertThat(fill.wasted())
              .as("%s could take more of the next line: %s", lines.get(i - 1), lines.get(i))
              .isZero();
        }
      }
    }
  }

  @EveryCase
  void whatALineHasToSpareIsSpreadEvenly(Case report) {
    forFullLines(
        report,
        line -> {
          List<Double> gaps = gaps(line);
          double least = Collections.min(gaps);
          assertThat(gaps)
              .as("%s", line)
              .allMatch(gap -> gap - least < EVEN || gap - least > BLANK);
        });
  }

  private static List<Double> gaps(TextLine line) {
    List<Double> gaps = new ArrayList<>();
    for (int i = 1; i < line.glyphs().size(); i++) {
      gaps.add(line.glyphs().get(i).left() - line.glyphs().get(i - 1).right());
    }
    return gaps;
  }

  private static void forFullLines(Case report, Consumer<TextLine> rule) {
    for (Placement text : paragraphs(report)) {
      for (List<TextLine> lines : text.writtenLines()) {
        lines.subList(0, lines.size() - 1).forEach(rule);
      }
    }
  }

  private static List<Placement> paragraphs(Case report) {
    return PrintedCase.of(report).placements(Kind.PARAGRAPH, Kind.RUN_IN);
  }

  private static List<Placement> texts(Case report) {
    return PrintedCase.of(report).placements(Kind.PARAGRAPH, Kind.RUN_IN, Kind.HEADING, Kind.PART);
  }
}
