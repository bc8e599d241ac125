package nianbao.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import nianbao.cases.Kind;
import nianbao.cases.Placement;
import nianbao.cases.PrintedCase;
import nianbao.measure.Area;
import nianbao.measure.Glyph;
import nianbao.measure.TextLine;

/**
 * A table in print.
 *
 * @param title the passage before it: a title of a part, or a caption
 * @param cells its cells, in reading order
 */
record PrintedTable(PrintedCase printed, Placement title, List<Placement> cells) {

  /** The three official tables of a case. */
  static List<PrintedTable> official(PrintedCase printed) {
    return tables(printed).stream()
        .filter(table -> table.cells().get(0).kind() == Kind.FORM_CELL)
        .toList();
  }

  /** The tables in its text. */
  static List<PrintedTable> free(PrintedCase printed) {
    return tables(printed).stream()
        .filter(table -> table.cells().get(0).kind() != Kind.FORM_CELL)
        .toList();
  }

  private static List<PrintedTable> tables(PrintedCase printed) {
    List<PrintedTable> tables = new ArrayList<>();
    Placement before = printed.placements().get(0);
    List<Placement> cells = new ArrayList<>();
    for (Placement placement : printed.placements()) {
      if (placement.kind().isCell()) {
        cells.add(placement);
        continue;
      }
      if (!cells.isEmpty()) {
        tables.add(new PrintedTable(printed, before, cells));
        cells = new ArrayList<>();
      }
      before = placement;
    }
    return tables;
  }

  /** The pages that it stands on. */
  List<Integer> pages() {
    return printedCells().map(Placement::firstPage).distinct().sorted().toList();
  }

  /** The cells that say something. */
  Stream<Placement> printedCells() {
    return cells.stream().filter(Placement::isPrinted);
  }

  /** Its lines across a page, from one above its highest character to one under its lowest. */
  List<Area> horizontalRules(int page) {
    double top = baselines(page).min().orElseThrow();
    double bottom = baselines(page).max().orElseThrow();
    List<Area> across = rules(page).filter(Area::isHorizontal).toList();
    double above = across.stream().mapToDouble(Area::top).filter(y -> y < top).max().orElse(top);
    double under =
        across.stream().mapToDouble(Area::top).filter(y -> y > bottom).min().orElse(bottom);
    return across.stream().filter(rule -> rule.top() >= above && rule.top() <= under).toList();
  }

  /** Half way between the lines left and right of a cell. */
  double centre(TextLine cell) {
    double right =
        beside(cell).mapToDouble(Area::left).filter(x -> x >= cell.right()).min().orElseThrow();
    return (ruleBefore(cell) + right) / 2;
  }

  /** The right edge of the line left of a cell. */
  double ruleBefore(TextLine cell) {
    return beside(cell).mapToDouble(Area::right).filter(x -> x <= cell.left()).max().orElseThrow();
  }

  /** Whether a line of the table runs through a character. */
  boolean isCut(Glyph glyph) {
    return rules(glyph.page())
        .anyMatch(
            rule ->
                rule.left() < glyph.right() - 0.5
                    && rule.right() > glyph.left() + 0.5
                    && rule.top() < glyph.baseline()
                    && rule.bottom() > glyph.baseline() - glyph.size() / 2);
  }

  private Stream<Area> beside(TextLine cell) {
    double middle = cell.baseline() - cell.first().size() / 3;
    return rules(cell.page())
        .filter(rule -> !rule.isHorizontal())
        .filter(rule -> rule.top() <= middle && rule.bottom() >= middle);
  }

  private Stream<Area> rules(int page) {
    return printed.measured().pages().get(page - 1).rules().stream();
  }

  private DoubleStream baselines(int page) {
    return printedCells()
        .flatMap(cell -> cell.glyphs().stream())
        .filter(glyph -> glyph.page() == page)
        .mapToDouble(Glyph::baseline);
  }
}
