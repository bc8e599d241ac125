package nianbao.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nianbao.cases.Case;
import nianbao.cases.Kind;
import nianbao.cases.Placement;
import nianbao.cases.PrintedCase;
import nianbao.catalogue.EveryCase;
import nianbao.measure.TextLine;

/** What a page may end and begin with. */
class PageEndTest {

  @EveryCase
  void noHeadingIsLastOnItsPage(Case report) {
    List<Placement> printed =
        PrintedCase.of(report).placements().stream().filter(Placement::isPrinted).toList();
    for (int i = 0; i < printed.size() - 1; i++) {
      if (printed.get(i).kind().isHeading()) {
        assertThat(printed.get(i + 1).firstPage())
            .as("the page of what follows %s", printed.get(i))
            .isEqualTo(printed.get(i).lastPage());
      }
    }
  }

  @EveryCase
  void noHeadingGoesOverThePage(Case report) {
    assertThat(PrintedCase.of(report).placements(Kind.TITLE, Kind.PART, Kind.HEADING))
        .filteredOn(heading -> heading.firstPage() != heading.lastPage())
        .isEmpty();
  }

  @EveryCase
  void aParagraphLeavesAtLeastTwoLinesOnEitherPage(Case report) {
    assertThat(PrintedCase.of(report).placements(Kind.PARAGRAPH, Kind.RUN_IN))
        .filteredOn(paragraph -> paragraph.firstPage() < paragraph.lastPage())
        .allSatisfy(
            paragraph -> {
              assertThat(linesOn(paragraph, paragraph.firstPage())).isGreaterThanOrEqualTo(2);
              assertThat(linesOn(paragraph, paragraph.lastPage())).isGreaterThanOrEqualTo(2);
            });
  }

  private static long linesOn(Placement paragraph, int page) {
    return paragraph.lines().stream().map(TextLine::page).filter(each -> each == page).count();
  }

  @EveryCase
  void aFigureKeepsItsWords(Case report) {
    assertThat(PrintedCase.of(report).placements(Kind.FIGURE))
        .filteredOn(figure -> figure.firstPage() != figure.lastPage())
        .isEmpty();
  }
}
