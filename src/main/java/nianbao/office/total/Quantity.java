package nianbao.office.total;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nianbao.report.Cell;

/**
 * A figure that can be compared with others: in the edition of 2019 an amount may say that it is in
 * 元 or in 万元, and one says it in 元 what another says in 万元.
 *
 * @param value in 元 where it says its unit, else in that of its column
 * @param says whether it says its unit
 */
record Quantity(BigDecimal value, boolean says) {

  /** Nothing. */
  static final Quantity NONE = new Quantity(BigDecimal.ZERO, false);

  private static final Pattern WORDS = Pattern.compile("(-?[0-9]+(?:\\.[0-9]+)?)(万?)(元?)");

  /** A cell as a figure; empty where there is none. */
  static Optional<Quantity> of(Cell cell) {
    Matcher words = WORDS.matcher(cell.printed());
    if (!words.matches()) {
      return Optional.empty();
    }
    BigDecimal number = new BigDecimal(words.group(1));
    return Optional.of(
        new Quantity(
            words.group(2).isEmpty() ? number : number.movePointRight(4),
            !words.group(3).isEmpty()));
  }

  /** Whether both are in one unit; nothing is nothing in all of them. */
  boolean isComparableWith(Quantity other) {
    return says == other.says || value.signum() == 0 || other.value.signum() == 0;
  }

  /** Whether both are as much. */
  boolean isSameAs(Quantity other) {
    return isComparableWith(other) && value.compareTo(other.value) == 0;
  }

  /** What it is more than another. */
  Quantity minus(Quantity other) {
    return new Quantity(value.subtract(other.value), says || other.says);
  }

  Quantity abs() {
    return new Quantity(value.abs(), says);
  }

  /** As it is told of. */
  String words() {
    BigDecimal plain = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    return plain.toPlainString() + (says ? "元" : "");
  }
}
