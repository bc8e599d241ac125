package nianbao.office.total;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianbao.form.Edition;
import nianbao.office.gather.Gathered;
import nianbao.office.gather.Ledger;
import nianbao.office.gather.Listed;
import nianbao.office.sheet.Cell;
import nianbao.office.sheet.Cell.Look;
import nianbao.office.sheet.Sheet;
import nianbao.office.sheet.SheetPlan;
import nianbao.report.Problem;

/**
 * The sheet of sources: each file that came in, whether it is added up, and what is wrong with it.
 */
record SourceSheet(Total total, Ledger ledger) {

  static final SheetPlan PLAN =
      new SheetPlan("来源", List.of(40, 30, 10, 40, 68, 8, 26, 8, 8, 8, 80), 1, 1, true);

  private static final List<String> HEAD =
      List.of("文件", "报告上的名称", "是否计入", "原因", "SHA-256", "年度", "表样", "错误", "警告", "疑点", "问题");

  /** Who wants all of them has the audit. */
  private static final int MOST = 20;

  void fill(Sheet sheet) throws IOException {
    sheet.row(HEAD.stream().<Cell>map(word -> new Cell.Text(word, Look.HEAD)).toList());
    ledger.each(gathered -> sheet.row(row(gathered)));
    for (Listed agency : total.missing()) {
      sheet.row(List.of(Cell.text(""), Cell.text(agency.name()), new Cell.Text("没有收到", Look.BAD)));
    }
  }

  private List<Cell> row(Gathered gathered) {
    Optional<String> reason = total.request().reason(gathered);
    long errors = gathered.problems().stream().filter(Problem::isError).count();
    return List.of(
        Cell.text(gathered.source()),
        Cell.text(gathered.agency()),
        reason.isEmpty() ? Cell.text("计入") : new Cell.Text("没有计入", Look.DOUBTFUL),
        new Cell.Text(reason.orElse(""), Look.WRAPPED),
        Cell.text(gathered.digest()),
        gathered.year() == 0 ? Cell.empty() : Cell.number(gathered.year()),
        Cell.text(gathered.edition().map(Edition::basis).orElse("")),
        Cell.number(errors),
        Cell.number(gathered.problems().size() - errors),
        Cell.number(gathered.doubts().size()),
        new Cell.Text(problems(gathered), Look.WRAPPED));
  }

  private static String problems(Gathered gathered) {
    List<Problem> all =
        Stream.concat(gathered.problems().stream(), gathered.doubts().stream()).toList();
    String words =
        all.stream()
            .limit(MOST)
            .map(problem -> (problem.isError() ? "错误：" : "警告：") + problem.message())
            .collect(Collectors.joining("\n"));
    return all.size() > MOST ? words + "\n……共" + all.size() + "处" : words;
  }
}
