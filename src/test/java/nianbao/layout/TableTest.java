package nianbao.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
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

/** Tables: the three official ones (国办公开办函〔2021〕30号) and those in the text. */
class TableTest {

  /** The height of a line of a table in the text, in pt. */
  private static final double LINE = 13;

  @EveryCase
  void anOfficialTableStandsOnOnePageWithItsTitle(Case report) {
    List<PrintedTable> tables = PrintedTable.official(PrintedCase.of(report));
    assertThat(tables).hasSize(3);
    assertThat(tables)
        .allSatisfy(table -> assertThat(table.pages()).containsExactly(table.title().lastPage()));
  }

  @EveryCase
  void everyTableIsAsWideAsTheTextBlock(Case report) {
    for (PrintedTable table : tables(report)) {
      for (int page : table.pages()) {
        List<Area> rules = table.horizontalRules(page);
        assertThat(rules.stream().mapToDouble(Area::left).min().orElseThrow())
            .as("%s", table.title())
            .isCloseTo(Sheet.LEFT, Sheet.millimetres(1));
        assertThat(rules.stream().mapToDouble(Area::right).max().orElseThrow())
            .as("%s", table.title())
            .isCloseTo(Sheet.RIGHT, Sheet.millimetres(1));
      }
    }
  }

  @EveryCase
  void everyRuleIsHalfToThreeQuartersOfAPointThick(Case report) {
    assertThat(PrintedCase.of(report).measured().pages())
        .flatExtracting(MeasuredPage::rules)
        .allSatisfy(rule -> assertThat(rule.thickness()).isBetween(0.499, 0.751));
  }

  @EveryCase
  void noCharacterIsCutByARule(Case report) {
    for (PrintedTable table : tables(report)) {
      assertThat(table.cells()).flatExtracting(Placement::glyphs).noneMatch(table::isCut);
    }
  }

  @EveryCase
  void numbersAreCentredInTheirCells(Case report) {
    for (PrintedTable table : PrintedTable.official(PrintedCase.of(report))) {
      assertThat(table.cells())
          .filteredOn(cell -> cell.passage().text().matches("[0-9.]+"))
          .allSatisfy(
              cell -> {
                assertThat(cell.lines()).hasSize(1);
                TextLine number = cell.lines().get(0);
                assertThat((number.left() + number.right()) / 2)
                    .isCloseTo(table.centre(number), Sheet.millimetres(0.5));
              });
    }
  }

  @EveryCase
  void noNumberOfATableInTheTextIsTorn(Case report) {
    for (PrintedTable table : PrintedTable.free(PrintedCase.of(report))) {
      assertThat(table.printedCells())
          .filteredOn(cell -> cell.passage().text().matches("[0-9][0-9.,%]*"))
          .allSatisfy(cell -> assertThat(cell.lines()).hasSize(1));
    }
  }

  @EveryCase
  void aRowWithoutAWordIsALineHigh(Case report) {
    for (PrintedTable table : PrintedTable.free(PrintedCase.of(report))) {
      for (int page : table.pages()) {
        List<Double> rules =
            table.horizontalRules(page).stream().map(Area::top).distinct().sorted().toList();
        for (int i = 1; i < rules.size(); i++) {
          assertThat(rules.get(i) - rules.get(i - 1)).isGreaterThan(LINE);
        }
      }
    }
  }

  @EveryCase
  void labelsOfPart3HaveAirAtTheRuleBeforeThem(Case report) {
    PrintedTable requests = PrintedTable.official(PrintedCase.of(report)).get(1);
    assertThat(requests.cells())
        .filteredOn(cell -> cell.passage().text().matches("[0-9]\\..*"))
        .isNotEmpty()
        .allSatisfy(
            cell -> {
              TextLine first = cell.lines().get(0);
              assertThat(first.left() - requests.ruleBefore(first)).isBetween(1.5, 2.5);
            });
  }

  @EveryCase
  void labelsOfPart3DoNotBreakIntoSliversOfTwoCharacters(Case report) {
    PrintedTable requests = PrintedTable.official(PrintedCase.of(report)).get(1);
    assertThat(requests.cells())
        .filteredOn(cell -> cell.passage().text().matches("[0-9]\\..*|[（一二三四].*"))
        .flatExtracting(Placement::lines)
        .allSatisfy(line -> assertThat(line.glyphs()).hasSizeGreaterThan(2));
  }

  @EveryCase
  void aRowOfATableInTheTextStandsOnOnePage(Case report) {
    for (PrintedTable table : PrintedTable.free(PrintedCase.of(report))) {
      for (Placement first : table.printedCells().toList()) {
        assertThat(table.printedCells())
            .filteredOn(cell -> cell.passage().row() == first.passage().row())
            .allSatisfy(
                cell -> {
                  assertThat(cell.firstPage()).isEqualTo(first.firstPage());
                  assertThat(cell.lastPage()).isEqualTo(first.firstPage());
                });
      }
    }
  }

  @EveryCase
  void aCaptionAndTheHeaderStandWithTheFirstRow(Case report) {
    for (PrintedTable table : PrintedTable.free(PrintedCase.of(report))) {
      List<Placement> start = new ArrayList<>(table.printedCells().limit(1).toList());
      table.printedCells().filter(cell -> cell.kind() == Kind.CELL).limit(1).forEach(start::add);
      if (table.title().kind() == Kind.TABLE_CAPTION) {
        start.add(table.title());
      }
      assertThat(start.stream().flatMap(TableTest::pages).distinct())
          .as("pages of the start of the table under %s", table.title())
          .hasSize(1);
    }
  }

  @EveryCase
  void eachPageOfATableInTheTextBeginsWithItsHeader(Case report) {
    PrintedCase printed = PrintedCase.of(report);
    for (PrintedTable table : PrintedTable.free(printed)) {
      String header =
          table
              .printedCells()
              .filter(cell -> cell.kind() == Kind.HEADER_CELL)
              .map(cell -> Glyph.text(cell.glyphs()))
              .reduce("", String::concat);
      for (int page : table.pages().subList(1, table.pages().size())) {
        assertThat(inked(printed.measured().pages().get(page - 1))).startsWith(header);
      }
    }
  }

  private static String inked(MeasuredPage page) {
    return Glyph.text(page.glyphs().stream().filter(glyph -> !glyph.isBlank()).toList());
  }

  private static Stream<Integer> pages(Placement placement) {
    return Stream.of(placement.firstPage(), placement.lastPage());
  }

  private static List<PrintedTable> tables(Case report) {
    PrintedCase printed = PrintedCase.of(report);
    List<PrintedTable> tables = new ArrayList<>(PrintedTable.official(printed));
    tables.addAll(PrintedTable.free(printed));
    return tables;
  }
}
