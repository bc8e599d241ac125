package nianbao.check.figures;

import java.math.BigInteger;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import nianbao.check.rule.Manuscript;
import nianbao.check.rule.Rule;
import nianbao.check.rule.RuleDescription;
import nianbao.check.table.PrintedRow;
import nianbao.check.table.PrintedRows;
import nianbao.check.table.Sum;
import nianbao.report.PreviousYear;
import nianbao.report.Problem;
import nianbao.report.Report;

/**
 * What was in force last year, and what was issued, less what was repealed, is in force now. Only a
 * warning: agencies are merged and hand documents over.
 */
final class InForce implements Rule {

  private static final int ISSUED = 0;
  private static final int REPEALED = 1;
  private static final int IN_FORCE = 2;

  @Override
  public RuleDescription description() {
    return RuleDescription.warning(
        "in-force", "给出上年数据时，第二部分：现行有效件数等于上年现行有效件数加本年制发件数减本年废止件数", "国办公开办函〔2021〕30号，第二部分统计表");
  }

  @Override
  public Stream<Problem> check(Manuscript manuscript) {
    Report report = manuscript.report();
    return report.previousYear().stream().flatMap(last -> check(report, last));
  }

  private Stream<Problem> check(Report report, PreviousYear last) {
    PrintedRow rules = PrintedRows.rules(report);
    PrintedRow documents = PrintedRows.normativeDocuments(report);
    return Stream.of(
            difference(rules, last.rulesInForce()),
            difference(documents, last.normativeDocumentsInForce()))
        .flatMap(Optional::stream);
  }

  private Optional<Problem> difference(PrintedRow row, OptionalLong last) {
    Optional<BigInteger> gained = Sum.of(Stream.of(last, row.row().cell(ISSUED)));
    Optional<BigInteger> repealed = Sum.of(Stream.of(row.row().cell(REPEALED)));
    Optional<BigInteger> stated = Sum.of(Stream.of(row.row().cell(IN_FORCE)));
    return gained
        .flatMap(sum -> repealed.map(sum::subtract))
        .flatMap(
            expected ->
                stated
                    .filter(figure -> !figure.equals(expected))
                    .map(figure -> message(row, figure, expected)))
        .map(message -> description().problem(row.pointer(IN_FORCE), message));
  }

  private static String message(PrintedRow row, BigInteger stated, BigInteger expected) {
    return "%s为%d，但上年现行有效件数加本年制发件数减本年废止件数为%d".formatted(row.name(IN_FORCE), stated, expected);
  }
}
