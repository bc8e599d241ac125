package nianbao.check.figures;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import nianbao.check.rule.Manuscript;
import nianbao.check.rule.PrintedRow;
import nianbao.check.rule.PrintedRows;
import nianbao.check.rule.Rule;
import nianbao.check.rule.RuleDescription;
import nianbao.form.LineId;
import nianbao.report.Problem;
import nianbao.report.Report;
import nianbao.report.Row;

/** What last year's report carried forward is what this year's report carries over. */
final class CarriedOver implements Rule {

  @Override
  public RuleDescription description() {
    return RuleDescription.error(
        "carried-over", "给出上年数据时，第三部分每一列：上年结转等于上年报告的“结转下年度继续办理”", "国办公开办函〔2021〕30号，第三部分统计表");
  }

  @Override
  public Stream<Problem> check(Manuscript manuscript) {
    Report report = manuscript.report();
    PrintedRow stated = PrintedRows.row(report, LineId.CARRIED_OVER);
    return report.previousYear().flatMap(last -> last.row(LineId.CARRIED_FORWARD)).stream()
        .flatMap(expected -> differences(stated, expected));
  }

  private Stream<Problem> differences(PrintedRow stated, Row expected) {
    return stated
        .columns()
        .mapToObj(column -> difference(stated, column, expected.number(column)))
        .flatMap(Optional::stream);
  }

  private Optional<Problem> difference(PrintedRow stated, int column, OptionalLong expected) {
    OptionalLong cell = stated.row().number(column);
    if (cell.isEmpty() || expected.isEmpty() || cell.equals(expected)) {
      return Optional.empty();
    }
    String message =
        "%s为%d，但上年报告“结转下年度继续办理”为%d"
            .formatted(stated.name(column), cell.getAsLong(), expected.getAsLong());
    return Optional.of(description().problem(stated.pointer(column), message));
  }
}
