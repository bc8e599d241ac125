package nianbao.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nianbao.cases.Case;
import nianbao.cases.Kind;
import nianbao.cases.Placement;
import nianbao.cases.PrintedCase;
import nianbao.catalogue.EveryCase;
import nianbao.measure.Area;
import nianbao.measure.Glyph;
import nianbao.measure.MeasuredPage;
import nianbao.measure.TextLine;
import nianbao.standard.Sheet;

/** GB/T 9704-2012 5.2.1 and 5.2.3: paper, 版心, lines and what stands on them. */
class TextBlockTest {

  /** What the layout engine rounds to, in pt: a hundredth of a millimetre. */
  private static final double ROUNDING = 0.03;

  @EveryCase
  void everyPageIsA4(Case report) {
    assertThat(PrintedCase.of(report).measured().pages())
        .allSatisfy(
            page -> {
              assertThat(page.width()).isCloseTo(Sheet.WIDTH, Sheet.points(ROUNDING));
              assertThat(page.height()).isCloseTo(Sheet.HEIGHT, Sheet.points(ROUNDING));
            });
  }

  @EveryCase
  void everyCharacterStandsInTheTextBlock(Case report) {
    assertThat(PrintedCase.of(report).measured().content())
        .filteredOn(glyph -> !glyph.isBlank())
        .allSatisfy(TextBlockTest::standsInTheTextBlock);
  }

  private static void standsInTheTextBlock(Glyph glyph) {
    assertThat(glyph.left()).isGreaterThan(Sheet.LEFT - Sheet.MILLIMETRE);
    assertThat(glyph.right()).isLessThan(Sheet.RIGHT + Sheet.MILLIMETRE);
    assertThat(Sheet.top(glyph)).isGreaterThan(Sheet.TOP - Sheet.MILLIMETRE);
    assertThat(Sheet.bottom(glyph)).isLessThan(Sheet.BOTTOM + Sheet.MILLIMETRE);
  }

  @EveryCase
  void everyRuleAndPictureStandsInTheTextBlock(Case report) {
    List<Area> areas = new ArrayList<>();
    for (MeasuredPage page : PrintedCase.of(report).measured().pages()) {
      areas.addAll(page.rules());
      areas.addAll(page.pictures());
    }
    assertThat(areas)
        .allSatisfy(
            area -> {
              assertThat(area.left()).isGreaterThan(Sheet.LEFT - Sheet.MILLIMETRE);
              assertThat(area.right()).isLessThan(Sheet.RIGHT + Sheet.MILLIMETRE);
              assertThat(area.top()).isGreaterThan(Sheet.TOP - Sheet.MILLIMETRE);
              assertThat(area.bottom()).isLessThan(Sheet.BOTTOM + Sheet.MILLIMETRE);
            });
  }

  @EveryCase
  void charactersOfALineDoNotOverlap(Case report) {
    assertThat(PrintedCase.of(report).placements())
        .flatExtracting(Placement::lines)
        .allSatisfy(
            line -> {
              for (int i = 1; i < line.glyphs().size(); i++) {
                assertThat(line.glyphs().get(i).left())
                    .as("character %d", i)
                    .isGreaterThan(line.glyphs().get(i - 1).right() - 0.1);
              }
            });
  }

  @EveryCase
  void charactersOfALineShareTheBaseline(Case report) {
    assertThat(PrintedCase.of(report).placements())
        .flatExtracting(Placement::lines)
        .allSatisfy(
            line ->
                assertThat(line.glyphs())
                    .extracting(Glyph::baseline)
                    .allSatisfy(
                        each -> assertThat(each).isCloseTo(line.baseline(), Sheet.points(0.05))));
  }

  @EveryCase
  void linesOfTextFollowEachOtherByTheSamePitch(Case report) {
    List<TextLine> run = new ArrayList<>();
    for (Placement placement : PrintedCase.of(report).placements()) {
      if (!placement.kind().isText()) {
        assertEvenlySpaced(run);
        run.clear();
      } else {
        run.addAll(placement.lines());
      }
    }
  }

  private static void assertEvenlySpaced(List<TextLine> lines) {
    for (int i = 1; i < lines.size(); i++) {
      if (lines.get(i).page() == lines.get(i - 1).page()) {
        assertThat(lines.get(i).baseline() - lines.get(i - 1).baseline())
            .as("from %s to %s", lines.get(i - 1), lines.get(i))
            .isCloseTo(Sheet.PITCH, Sheet.points(0.1));
      }
    }
  }

  @EveryCase
  void aPageThatBeginsWithTextBeginsOnItsFirstLine(Case report) {
    assertThat(firstLinesOfPages(PrintedCase.of(report)))
        .allSatisfy(
            line ->
                assertThat(Sheet.centre(line))
                    .isCloseTo(Sheet.TOP + Sheet.PITCH / 2, Sheet.millimetres(1)));
  }

  private static List<TextLine> firstLinesOfPages(PrintedCase printed) {
    List<TextLine> first = new ArrayList<>();
    int page = 0;
    for (Placement placement : printed.placements()) {
      boolean text = placement.kind().isText() || placement.kind() == Kind.TITLE;
      for (TextLine line : placement.lines()) {
        if (line.page() > page && text) {
          first.add(line);
        }
        page = Math.max(page, line.page());
      }
      page = placement.isPrinted() ? Math.max(page, placement.lastPage()) : page;
    }
    return first;
  }
}
