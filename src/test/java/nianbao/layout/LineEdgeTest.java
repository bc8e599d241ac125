package nianbao.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nianbao.cases.Case;
import nianbao.cases.Placement;
import nianbao.cases.PrintedCase;
import nianbao.measure.TextLine;

/** 禁则: what no line begins or ends with, in text, headings, tables and sign-off alike. */
class LineEdgeTest {

  /** Two lines between which the layout, not the writer, broke the text. */
  private record Break(TextLine before, TextLine after) {

    String last() {
      return before.last().text();
    }

    String first() {
      return after.first().text();
    }
  }

  @EveryCase
  void noLineBeginsWithAClosingMark(Case report) {
    assertThat(breaks(report)).noneMatch(each -> LineEdges.neverFirst(each.first()));
  }

  @EveryCase
  void noLineEndsWithAnOpeningMark(Case report) {
    assertThat(breaks(report)).noneMatch(each -> LineEdges.neverLast(each.last()));
  }

  @EveryCase
  void dashesAndEllipsesAreWhole(Case report) {
    assertThat(breaks(report))
        .noneMatch(each -> each.last().equals(each.first()) && each.last().matches("[—…]"));
  }

  @EveryCase
  void aFigureKeepsItsUnit(Case report) {
    assertThat(breaks(report))
        .noneMatch(each -> LineEdges.isFigureAndUnit(each.last(), each.first()));
  }

  @EveryCase
  void aFigureIsWhole(Case report) {
    assertThat(breaks(report))
        .noneMatch(each -> each.last().matches("[0-9.]") && each.first().matches("[0-9]"));
  }

  private static List<Break> breaks(Case report) {
    List<Break> breaks = new ArrayList<>();
    for (Placement placement : PrintedCase.of(report).placements()) {
      for (List<TextLine> lines : placement.writtenLines()) {
        for (int i = 1; i < lines.size(); i++) {
          breaks.add(new Break(lines.get(i - 1), lines.get(i)));
        }
      }
    }
    return breaks;
  }
}
