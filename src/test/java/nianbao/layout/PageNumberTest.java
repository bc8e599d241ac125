package nianbao.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import nianbao.cases.Case;
import nianbao.cases.PrintedCase;
import nianbao.catalogue.EveryCase;
import nianbao.measure.Glyph;
import nianbao.measure.MeasuredPage;
import nianbao.measure.TextLine;
import nianbao.standard.Sheet;
import nianbao.standard.ShippedFace;

/** GB/T 9704-2012 7.5: page numbers. */
class PageNumberTest {

  private static final double SIZE = 14;

  @EveryCase
  void everyPageHasItsNumberBetweenTwoDashes(Case report) {
    assertThat(PrintedCase.of(report).measured().pages())
        .allSatisfy(
            page -> assertThat(Glyph.text(below(page))).isEqualTo("— " + page.number() + " —"));
  }

  @EveryCase
  void numbersAreSetInSongtiOf14Points(Case report) {
    assertThat(PrintedCase.of(report).measured().pages())
        .flatExtracting(PageNumberTest::below)
        .allSatisfy(
            glyph -> {
              assertThat(glyph.size()).isCloseTo(SIZE, Sheet.points(0.05));
              assertThat(glyph.face()).isEqualTo(ShippedFace.FALLBACK.face());
            });
  }

  @EveryCase
  void oddPagesHaveItOnTheRightAndEvenPagesOnTheLeftOneCharacterIn(Case report) {
    assertThat(PrintedCase.of(report).measured().pages())
        .allSatisfy(
            page -> {
              TextLine number = TextLine.of(below(page)).get(0);
              boolean odd = page.number() % 2 == 1;
              assertThat(odd ? number.right() : number.left())
                  .isCloseTo(odd ? Sheet.RIGHT - SIZE : Sheet.LEFT + SIZE, Sheet.millimetres(1));
            });
  }

  @EveryCase
  void theDashesStand7MillimetresUnderTheTextBlock(Case report) throws IOException {
    double reach = ShippedFace.FALLBACK.inkTop('—') * SIZE;
    assertThat(PrintedCase.of(report).measured().pages())
        .allSatisfy(
            page ->
                assertThat(below(page).get(0).baseline() - reach)
                    .isCloseTo(Sheet.BOTTOM + 7 * Sheet.MILLIMETRE, Sheet.millimetres(1)));
  }

  @EveryCase
  void screenReadersDoNotSpeakIt(Case report) {
    assertThat(PrintedCase.of(report).measured().pages())
        .flatExtracting(PageNumberTest::below)
        .allMatch(glyph -> glyph.mark().artifact());
  }

  /** What stands under the text block, blanks between included. */
  private static List<Glyph> below(MeasuredPage page) {
    return page.glyphs().stream().filter(glyph -> glyph.baseline() > Sheet.BOTTOM).toList();
  }
}
