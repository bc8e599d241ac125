package nianbao.layout.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nianbao.cases.Case;
import nianbao.cases.PrintedCase;
import nianbao.catalogue.EveryCase;
import nianbao.standard.LineEdges;

/** 禁则: what no line begins or ends with, in text, headings, tables and sign-off alike. */
class LineEdgeTest {

  @EveryCase
  void noLineBeginsWithAClosingMark(Case report) {
    assertThat(breaks(report)).filteredOn(each -> LineEdges.neverFirst(each.first())).isEmpty();
  }

  @EveryCase
  void noLineEndsWithAnOpeningMark(Case report) {
    assertThat(breaks(report)).filteredOn(each -> LineEdges.neverLast(each.last())).isEmpty();
  }

  @EveryCase
  void dashesAndEllipsesAreWhole(Case report) {
    assertThat(breaks(report))
        .filteredOn(each -> each.last().equals(each.first()) && each.last().matches("[—…]"))
        .isEmpty();
  }

  @EveryCase
  void aFigureKeepsItsUnit(Case report) {
    assertThat(breaks(report))
        .filteredOn(each -> LineEdges.isFigureAndUnit(each.last(), each.first()))
        .filteredOn(each -> !each.isBlank())
        .isEmpty();
  }

  @EveryCase
  void aFigureIsWhole(Case report) {
    assertThat(breaks(report))
        .filteredOn(each -> each.last().matches("[0-9.]") && each.first().matches("[0-9]"))
        .filteredOn(each -> !each.isBlank() && !each.isInEndlessWord())
        .isEmpty();
  }

  private static List<LineBreak> breaks(Case report) {
    return PrintedCase.of(report).placements().stream()
        .filter(placement -> placement.glyphs().stream().noneMatch(glyph -> glyph.mark().figure()))
        .flatMap(placement -> LineBreak.of(placement).stream())
        .toList();
  }
}
