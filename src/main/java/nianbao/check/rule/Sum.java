package nianbao.check.rule;

import java.math.BigInteger;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** Adds cells. Big integers, because a cell may be as large as JSON's exact integers. */
public final class Sum {

  private Sum() {}

  /** The sum, or nothing where a cell is blank. */
  public static Optional<BigInteger> of(Stream<OptionalLong> cells) {
    return cells
        .map(Sum::value)
        .reduce(Optional.of(BigInteger.ZERO), (a, b) -> a.flatMap(x -> b.map(x::add)));
  }

  private static Optional<BigInteger> value(OptionalLong cell) {
    return cell.isPresent() ? Optional.of(BigInteger.valueOf(cell.getAsLong())) : Optional.empty();
  }
}
