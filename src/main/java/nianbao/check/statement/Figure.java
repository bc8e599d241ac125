package nianbao.check.statement;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import nianbao.check.rule.PrintedRow;
import nianbao.check.rule.Sum;

/**
 * A figure of the tables that words can mean.
 *
 * @param name where it stands, as printed
 * @param value nothing where a cell that it needs is blank
 */
record Figure(String name, Optional<BigInteger> value) {

  /** One cell. */
  static Figure of(PrintedRow row, int column) {
    return new Figure(row.name(column), Sum.of(Stream.of(row.row().number(column))));
  }

  /** The last column of a row. */
  static Figure total(PrintedRow row) {
    return of(row, row.line().total().orElseThrow());
  }

  /** Several figures added. */
  static Figure sum(String name, Figure... parts) {
    return new Figure(
        name,
        Arrays.stream(parts)
            .map(Figure::value)
            .reduce(Optional.of(BigInteger.ZERO), (a, b) -> a.flatMap(x -> b.map(x::add))));
  }

  /** Whether the figure is known and another one. */
  boolean differsFrom(BigInteger number) {
    return value.filter(known -> !known.equals(number)).isPresent();
  }

  /** Such as 四、行政复议“总计”为0. */
  @Override
  public String toString() {
    return name + "为" + value.map(BigInteger::toString).orElse("空");
  }
}
