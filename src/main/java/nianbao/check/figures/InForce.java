package nianbao.check.figures;

import java.math.BigInteger;
import java.util.Optional;
import java.util.stream.Stream;
import nianbao.check.rule.Manuscript;
import nianbao.check.rule.PrintedRow;
import nianbao.check.rule.PrintedRows;
import nianbao.check.rule.Rule;
import nianbao.check.rule.RuleDescription;
import nianbao.check.rule.Sum;
import nianbao.form.Edition;
import nianbao.form.Form;
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
        "in-force", "给出上年数据时，第二部分：" + demand(), "国办公开办函〔2021〕30号，第二部分统计表");
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
    return "%s为%d，但上年%s为%d".formatted(line.name(stock.held()), stated, sum(line, stock), expected);
  }

  private static String demand() {
    Form form = Form.of(Edition.newest());
    Stock stock = form.stocks().get(0);
    Line line = form.line(stock.line());
    return column(line, stock.held()) + "等于上年" + sum(line, stock);
  }

  private static String sum(Line line, Stock stock) {
    return "%s加%s减%s"
        .formatted(
            column(line, stock.held()), column(line, stock.gained()), column(line, stock.lost()));
  }

  private static String column(Line line, int column) {
    return line.columns().get(column).name();
  }
}
