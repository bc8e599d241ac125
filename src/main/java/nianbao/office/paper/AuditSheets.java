package nianbao.office.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import nianbao.office.audit.Audit;
import nianbao.office.audit.Copy;
import nianbao.office.audit.Row;
import nianbao.office.audit.Row.Findings;
import nianbao.office.audit.RuleNames;
import nianbao.office.sheet.Cell;
import nianbao.office.sheet.Cell.Look;
import nianbao.office.sheet.Sheet;
import nianbao.office.sheet.SheetPlan;
import nianbao.office.sheet.Workbook;
import nianbao.report.Problem;

/** An audit as a workbook: a row an agency, and behind it its problems, copies and jumps. */
final class AuditSheets {

  /** Excel has 1 048 576 rows; the last one says that there are more. */
  private static final int MOST = 1_000_000;

  private static final int AGENCY = 36;
  private static final int SENTENCE = 90;

  private final Audit audit;
  private final Function<Problem, String> places;
  private final List<String> rules;

  AuditSheets(Audit audit, Function<Problem, String> places) {
    this.audit = audit;
    this.places = places;
    this.rules = List.copyOf(audit.summary().rules());
  }

  void write(OutputStream out) throws IOException {
    Workbook workbook =
        new Workbook(
            out,
            List.of(
                table(),
                list("问题", List.of(AGENCY, 8, 22, 50, SENTENCE)),
                list("雷同", List.of(AGENCY, 30, 60, AGENCY, 30, 60, 10)),
                list("变化", List.of(AGENCY, SENTENCE)),
                new SheetPlan("说明", List.of(30, SENTENCE), 0, 0, false)));
    workbook.sheet(this::fillTable);
    workbook.sheet(this::fillProblems);
    workbook.sheet(this::fillCopies);
    workbook.sheet(this::fillJumps);
    workbook.sheet(this::explain);
    workbook.finish();
  }

  private SheetPlan table() {
    List<Integer> widths = new ArrayList<>();
    TableColumn.ALL.forEach(column -> widths.add(column.width()));
    rules.forEach(rule -> widths.add(12));
    return new SheetPlan("总表", widths, 1, 1, true);
  }

  private static SheetPlan list(String name, List<Integer> widths) {
    return new SheetPlan(name, widths, 1, 1, true);
  }

  private void fillTable(Sheet sheet) throws IOException {
    sheet.row(
        Stream.concat(
                TableColumn.ALL.stream().map(TableColumn::title), rules.stream().map(RuleNames::of))
            .map(AuditSheets::head)
            .toList());
    audit.each(
        row -> {
          Map<String, Integer> found = row.findings().rules();
          List<Cell> cells = new ArrayList<>();
          TableColumn.ALL.forEach(column -> cells.add(column.cell().apply(row)));
          rules.forEach(
              rule ->
                  cells.add(found.containsKey(rule) ? Cell.number(found.get(rule)) : Cell.empty()));
          sheet.row(cells);
        });
  }

  private void fillProblems(Sheet sheet) throws IOException {
    sheet.row(heads("机关", "轻重", "规则", "位置", "问题"));
    audit.each(
        row -> {
          Findings findings = row.findings();
          for (Problem problem : findings.problems()) {
            add(sheet, row, problem, problem.isError() ? "错误" : "警告");
          }
          for (Problem doubt : findings.doubts()) {
            add(sheet, row, doubt, "疑点");
          }
        });
  }

  private void add(Sheet sheet, Row row, Problem problem, String severity) throws IOException {
    if (sheet.rows() < MOST) {
      sheet.row(
          List.of(
              Cell.text(row.shown()),
              new Cell.Text(severity, severity.equals("错误") ? Look.BAD : Look.PLAIN),
              Cell.text(RuleNames.of(problem.rule())),
              new Cell.Text(places.apply(problem), Look.WRAPPED),
              new Cell.Text(problem.message(), Look.WRAPPED)));
    } else if (sheet.rows() == MOST) {
      sheet.row(List.of(Cell.text("……后面的没有列出")));
    }
  }

  private void fillCopies(Sheet sheet) throws IOException {
    sheet.row(heads("机关", "段落", "本机关写的", "来源", "来源的部分", "来源写的", "相似度%"));
    audit.each(
        row -> {
          for (Copy copy : row.findings().copies()) {
            sheet.row(
                List.of(
                    Cell.text(row.shown()),
                    Cell.text(places.apply(Problem.warning("", copy.pointer(), ""))),
                    new Cell.Text(copy.own(), Look.WRAPPED),
                    Cell.text(copy.isFromLast() ? "本机关上年的报告" : copy.agency()),
                    Cell.text(copy.part()),
                    new Cell.Text(copy.other(), Look.WRAPPED),
                    Cell.number(copy.percent())));
          }
        });
  }

  private void fillJumps(Sheet sheet) throws IOException {
    sheet.row(heads("机关", "与上年相比变化异常的数"));
    audit.each(
        row -> {
          for (String jump : row.findings().jumps()) {
            sheet.row(List.of(Cell.text(row.shown()), new Cell.Text(jump, Look.WRAPPED)));
          }
        });
  }

  private static List<Cell> heads(String... words) {
    return Stream.of(words).map(AuditSheets::head).toList();
  }

  private static Cell head(String words) {
    return new Cell.Text(words, Look.HEAD);
  }

  private void explain(Sheet sheet) throws IOException {
    for (Map.Entry<String, String> line : Explanation.of(audit).entrySet()) {
      sheet.row(List.of(Cell.text(line.getKey()), new Cell.Text(line.getValue(), Look.WRAPPED)));
    }
  }
}
