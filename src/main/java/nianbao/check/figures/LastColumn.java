package nianbao.check.figures;

import java.math.BigInteger;
import java.util.Optional;
import java.util.stream.Stream;
import nianbao.check.rule.PrintedRow;
import nianbao.check.rule.RuleDescription;
import nianbao.check.rule.Sum;
import nianbao.report.Problem;

/** Compares a row's last column with the sum of the others. */
final class LastColumn {

  private static final String NUMERALS = "零一二三四五六";

  private LastColumn() {}

  /** The problem that the last column is not their sum, where it is not. */
  static Optional<Problem> problem(PrintedRow row, RuleDescription rule) {
    int last = last(row);
    Optional<BigInteger> others =
        Sum.of(row.columns().limit(last).mapToObj(column -> row.row().number(column)));
    return Sum.of(Stream.of(row.row().number(last)))
        .flatMap(
            total -> others.filter(sum -> !sum.equals(total)).map(sum -> message(row, total, sum)))
        .map(message -> rule.problem(row.pointer(last), message));
  }

  private static String message(PrintedRow row, BigInteger total, BigInteger sum) {
    int last = last(row);
    return "%s为%d，但前%s列之和为%d".formatted(row.name(last), total, NUMERALS.charAt(last), sum);
  }

  private static int last(PrintedRow row) {
    return row.line().total().orElseThrow();
  }
}
