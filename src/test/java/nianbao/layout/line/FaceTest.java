package nianbao.layout.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nianbao.cases.Case;
import nianbao.cases.Kind;
import nianbao.cases.Placement;
import nianbao.cases.PrintedCase;
import nianbao.catalogue.EveryCase;
import nianbao.measure.EmbeddedFace;
import nianbao.measure.Glyph;
import nianbao.standard.LineEdges;
import nianbao.standard.Sheet;
import nianbao.standard.ShippedFace;

/** GB/T 9704-2012 5.2.2, 7.3: which face and size each kind of text is set in; all is black. */
class FaceTest {

  @EveryCase
  void everyFaceIsEmbeddedAndSubset(Case report) {
    assertThat(PrintedCase.of(report).measured().faces())
        .isNotEmpty()
        .allMatch(EmbeddedFace::embedded)
        .allMatch(EmbeddedFace::isSubset);
  }

  @EveryCase
  void theTitleIsSetInXiaobiaosongOf22Points(Case report) {
    assertSet(PrintedCase.of(report).placements(Kind.TITLE), ShippedFace.TITLE, 22);
  }

  @EveryCase
  void theTitlesOfThePartsAreSetInHeiti(Case report) {
    assertSet(PrintedCase.of(report).placements(Kind.PART), ShippedFace.HEADING, 15.75);
  }

  @EveryCase
  void headingsOfTheSecondLevelAreSetInKaiti(Case report) {
    assertSet(headings(report, 2), ShippedFace.SUBHEADING, 15.75);
  }

  @EveryCase
  void lowerHeadingsAreSetInTheBodyFace(Case report) {
    assertSet(headings(report, 3), ShippedFace.BODY, 15.75);
    assertSet(headings(report, 4), ShippedFace.BODY, 15.75);
  }

  @EveryCase
  void textIsSetInFangsong(Case report) {
    PrintedCase printed = PrintedCase.of(report);
    assertSet(printed.placements(Kind.PARAGRAPH), ShippedFace.BODY, 15.75);
    assertSet(printed.placements(Kind.SIGNATURE, Kind.DATE), ShippedFace.BODY, 15.75);
  }

  @EveryCase
  void aRunInHeadingIsSetInTheFaceOfItsLevel(Case report) {
    for (Placement placement : PrintedCase.of(report).placements(Kind.RUN_IN)) {
      int end = headingEnd(placement);
      boolean second = placement.passage().level() == 2;
      ShippedFace face = second ? ShippedFace.SUBHEADING : ShippedFace.BODY;
      assertSet(placement.glyphs().subList(0, end), face);
      assertThat(placement.glyphs().subList(end, placement.glyphs().size()))
          .filteredOn(glyph -> !LineEdges.neverFirst(glyph.text()))
          .allSatisfy(glyph -> assertThat(glyph.face()).isEqualTo(face(ShippedFace.BODY, glyph)));
    }
  }

  /** How many characters the heading has; a bracket that it opens may stand in either face. */
  private static int headingEnd(Placement runIn) {
    String heading = runIn.passage().heading().replaceAll("[（《〈【〔「『“‘]+$", "");
    return (int) heading.codePoints().filter(each -> !Glyph.isBlank(each)).count();
  }

  @EveryCase
  void typeInTablesIsAtLeast9Points(Case report) {
    assertThat(PrintedCase.of(report).placements())
        .filteredOn(placement -> placement.kind().isCell())
        // A number that does not fit its cell is set smaller, and never broken.
        .filteredOn(placement -> !placement.passage().text().matches("[0-9,.%]{6,}"))
        .flatExtracting(Placement::glyphs)
        .filteredOn(glyph -> glyph.size() < least(report))
        .isEmpty();
  }

  @EveryCase
  void figuresInTextAreHalfAsWideAsCharacters(Case report) {
    assertThat(PrintedCase.of(report).placements(Kind.PARAGRAPH))
        .flatExtracting(Placement::glyphs)
        .filteredOn(glyph -> glyph.text().matches("[0-9]"))
        .allSatisfy(
            glyph ->
                assertThat(glyph.right() - glyph.left())
                    .isCloseTo(Sheet.CHARACTER / 2, Sheet.points(0.5)));
  }

  @EveryCase
  void everythingButFiguresIsBlack(Case report) {
    PrintedCase printed = PrintedCase.of(report);
    assertThat(printed.measured().pages())
        .allSatisfy(
            page -> {
              assertThat(page.glyphs()).filteredOn(FaceTest::isColouredText).isEmpty();
              assertThat(page.rules()).filteredOn(rule -> rule.rgb() != 0).isEmpty();
            });
  }

  /** A table of many columns of long numbers is set smaller as a whole, and the checks tell. */
  private static double least(Case report) {
    return report.name().equals("tables-of-many-columns") ? 5 : 9;
  }

  private static boolean isColouredText(Glyph glyph) {
    return glyph.rgb() != 0 && !glyph.mark().figure();
  }

  private static List<Placement> headings(Case report, int level) {
    return PrintedCase.of(report).placements(Kind.HEADING).stream()
        .filter(placement -> placement.passage().level() == level)
        .toList();
  }

  private static void assertSet(List<Placement> placements, ShippedFace face, double size) {
    for (Placement placement : placements) {
      assertSet(placement.glyphs(), face);
      assertThat(placement.glyphs())
          .allSatisfy(glyph -> assertThat(glyph.size()).isCloseTo(size, Sheet.points(0.05)));
    }
  }

  private static void assertSet(List<Glyph> glyphs, ShippedFace face) {
    assertThat(glyphs)
        .allSatisfy(
            glyph -> assertThat(glyph.face()).isIn(face(face, glyph), markFace(face, glyph)));
  }

  /** 楷体 may draw these as narrow as Latin marks: the body face may stand in for it. */
  private static String markFace(ShippedFace face, Glyph glyph) {
    boolean mark = "“”‘’·".contains(glyph.text());
    return mark ? ShippedFace.BODY.face() : face.face();
  }

  private static String face(ShippedFace role, Glyph glyph) {
    return role.setting(glyph.text().codePointAt(0));
  }
}
