package nianbao.office.total;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nianbao.form.Column;
import nianbao.form.Line;
import nianbao.form.Table;
import nianbao.office.gather.Gathered;
import nianbao.office.gather.Ledger;
import nianbao.office.sheet.Cell;
import nianbao.office.sheet.Cell.Look;
import nianbao.office.sheet.Sheet;
import nianbao.office.sheet.SheetPlan;
import nianbao.office.sheet.Workbook;
import nianbao.report.Figures;

/**
 * Where each figure of a sum comes from: a sheet a table with a row an agency, their sums as
 * formulas and the government's own line, and a sheet of sources.
 */
public final class TotalSheets {

  private static final int HEAD = 2;
  private static final int LEFT = 2;

  private final Total total;
  private final Ledger ledger;
  private final Figures sums;

  /** The sheets of a sum. */
  public TotalSheets(Total total, Ledger ledger) {
    this.total = total;
    this.ledger = ledger;
    this.sums = total.sums().figures();
  }

  /** Writes the workbook. */
  public void write(OutputStream out) throws IOException {
    List<Table> tables = total.request().form().tables();
    List<SheetPlan> plans = new ArrayList<>();
    tables.forEach(table -> plans.add(plan(table)));
    plans.add(SourceSheet.PLAN);
    Workbook workbook = new Workbook(out, plans);
    for (Table table : tables) {
      workbook.sheet(sheet -> fill(sheet, table));
    }
    workbook.sheet(new SourceSheet(total, ledger)::fill);
    workbook.finish();
  }

  private static SheetPlan plan(Table table) {
    List<Integer> widths = new ArrayList<>(List.of(36, 10));
    columns(table).forEach(column -> widths.add(14));
    return new SheetPlan(table.part().title(), widths, HEAD, LEFT, true);
  }

  private static Stream<Column> columns(Table table) {
    return table.lines().stream().flatMap(line -> line.columns().stream());
  }

  private void fill(Sheet sheet, Table table) throws IOException {
    head(sheet, table);
    ledger.each(
        gathered -> {
          if (total.request().reason(gathered).isEmpty()) {
            sheet.row(row(table, gathered));
          }
        });
    int last = sheet.rows();
    sheet.row(sums(table, last));
    sheet.row(own(table));
    if (total.own().isPresent()) {
      sheet.row(differences(table, last));
    }
  }

  private static void head(Sheet sheet, Table table) throws IOException {
    List<Cell> lines = new ArrayList<>(List.of(head("机关"), head("标记")));
    List<Cell> columns = new ArrayList<>(List.of(head(""), head("")));
    List<Integer> widths = new ArrayList<>();
    for (Line line : table.lines()) {
      widths.add(line.columns().size());
      lines.add(head(line.name()));
      line.columns().stream().skip(1).forEach(column -> lines.add(head("")));
      line.columns().forEach(column -> columns.add(head(words(column))));
    }
    sheet.row(lines);
    int at = LEFT;
    for (int width : widths) {
      sheet.merge(at, width);
      at += width;
    }
    sheet.row(columns);
  }

  private static String words(Column column) {
    return column.label() + (column.kind() == Column.Kind.PRICE ? "（写了单位的换算成元）" : "");
  }

  private List<Cell> row(Table table, Gathered gathered) {
    boolean errors = gathered.hasErrors();
    boolean doubts = !gathered.doubts().isEmpty();
    List<Cell> row = new ArrayList<>();
    row.add(Cell.text(total.request().name(gathered)));
    row.add(
        errors
            ? new Cell.Text("有错误", Look.BAD)
            : doubts ? new Cell.Text("有疑点", Look.DOUBTFUL) : Cell.empty());
    row.addAll(cells(table, gathered.content().figures().orElseThrow(), Look.PLAIN));
    return row;
  }

  private static List<Cell> cells(Table table, Figures figures, Look look) {
    return table.lines().stream()
        .flatMap(line -> figures.row(line.id()).cells().stream())
        .map(cell -> cell(cell, look))
        .toList();
  }

  // A blank is no 0, and meets the eye.
  private static Cell cell(nianbao.report.Cell cell, Look look) {
    if (cell.isBlank()) {
      return new Cell.Empty(look == Look.PLAIN ? Look.BAD : look);
    }
    return number(cell)
        .<Cell>map(number -> new Cell.Amount(number, look))
        .orElseGet(() -> new Cell.Text(cell.printed(), look));
  }

  /** Amounts that say their unit stand in the sheet in 元, so that they can be added up there. */
  private static Optional<BigDecimal> number(nianbao.report.Cell cell) {
    return Quantity.of(cell).map(Quantity::value);
  }

  private List<Cell> sums(Table table, int last) {
    List<Cell> row =
        new ArrayList<>(List.of(new Cell.Text("合计", Look.SUM), new Cell.Empty(Look.SUM)));
    List<String> mixed = total.sums().mixed();
    for (Line line : table.lines()) {
      Look look = total.shared() && Total.JOINT.contains(line.id()) ? Look.DOUBTFUL : Look.SUM;
      for (int i = 0; i < line.columns().size(); i++) {
        row.add(
            mixed.contains(line.name(i))
                ? new Cell.Text("单位不一", Look.BAD)
                : sum(sums.row(line.id()).cells().get(i), look, row.size(), last));
      }
    }
    return row;
  }

  private static Cell sum(nianbao.report.Cell sum, Look look, int column, int last) {
    Optional<BigDecimal> number = number(sum);
    if (number.isEmpty() || last <= HEAD) {
      return cell(sum, look);
    }
    String range = Sheet.place(HEAD, column) + ":" + Sheet.place(last - 1, column);
    return new Cell.Formula("SUM(" + range + ")", number.get(), look);
  }

  private List<Cell> own(Table table) {
    String words = total.own().isPresent() ? "（自己的报告）" : "（草稿）";
    List<Cell> row =
        new ArrayList<>(
            List.of(
                new Cell.Text(total.request().agency() + words, Look.SUM),
                new Cell.Empty(Look.SUM)));
    row.addAll(cells(table, total.own().orElse(sums), Look.SUM));
    return row;
  }

  private List<Cell> differences(Table table, int last) {
    List<Cell> row =
        new ArrayList<>(List.of(new Cell.Text("相差", Look.SUM), new Cell.Empty(Look.SUM)));
    Figures own = total.own().orElseThrow();
    for (Line line : table.lines()) {
      for (int i = 0; i < line.columns().size(); i++) {
        Optional<BigDecimal> stated = number(own.row(line.id()).cells().get(i));
        Optional<BigDecimal> sum = number(sums.row(line.id()).cells().get(i));
        row.add(difference(stated, sum, row.size(), last));
      }
    }
    return row;
  }

  private static Cell difference(
      Optional<BigDecimal> stated, Optional<BigDecimal> sum, int column, int last) {
    if (stated.isEmpty() || sum.isEmpty()) {
      return new Cell.Empty(Look.SUM);
    }
    BigDecimal value = stated.get().subtract(sum.get());
    String formula = Sheet.place(last + 1, column) + "-" + Sheet.place(last, column);
    return new Cell.Formula(formula, value, value.signum() == 0 ? Look.SUM : Look.BAD);
  }

  private static Cell head(String words) {
    return new Cell.Text(words, Look.HEAD);
  }
}
