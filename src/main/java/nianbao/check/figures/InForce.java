package nianbao.check.figures;

import java.math.BigInteger;
import java.util.Optional;
import java.util.stream.Stream;
import nianbao.check.rule.Manuscript;
import nianbao.check.rule.Rule;
import nianbao.check.rule.RuleDescription;
import nianbao.check.table.PrintedRow;
import nianbao.check.table.PrintedRows;
import nianbao.check.table.Sum;
import nianbao.form.Line;
import nianbao.form.Table.Stock;
import nianbao.report.PreviousYear;
import nianbao.report.Problem;
import nianbao.report.Report;

/**
 * What was in force last year, and what was issued, less what was repealed, is in force now. Only a
 * warning: agencies are merged and hand documents over.
 */
final class InForce implements Rule {

  @Override
  public RuleDescription description() {
    return RuleDescription.warning(
        "in-force", "给出上年数据时，第二部分：现行有效件数等于上年现行有效件数加本年制发件数减本年废止件数", "国办公开办函〔2021〕30号，第二部分统计表");
  }

  @Override
  public Stream<Problem> check(Manuscript manuscript) {
    Report report = manuscript.report();
    return report.previousYear().stream()
        .flatMap(
            last ->
                report.form().stocks().stream()
                    .flatMap(stock -> difference(report, stock, last).stream()));
  }

  private Optional<Problem> difference(Report report, Stock stock, PreviousYear last) {
    PrintedRow row = PrintedRows.row(report, stock.line());
    Optional<BigInteger> gained =
        Sum.of(Stream.of(last.held(stock.line()), row.row().number(stock.gained())));
    Optional<BigInteger> lost = Sum.of(Stream.of(row.row().number(stock.lost())));
    Optional<BigInteger> stated = Sum.of(Stream.of(row.row().number(stock.held())));
    return gained
        .flatMap(sum -> lost.map(sum::subtract))
        .flatMap(
            expected ->
                stated
                    .filter(figure -> !figure.equals(expected))
                    .map(figure -> message(row.line(), stock, figure, expected)))
        .map(message -> description().problem(row.pointer(stock.held()), message));
  }

  private static String message(Line line, Stock stock, BigInteger stated, BigInteger expected) {
    String held = line.columns().get(stock.held()).name();
    String gained = line.columns().get(stock.gained()).name();
    String lost = line.columns().get(stock.lost()).name();
    return "%s为%d，但上年%s加%s减%s为%d"
        .formatted(line.name(stock.held()), stated, held, gained, lost, expected);
  }
}
