package nianbao.office.total;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nianbao.report.Cell;

/** The sum of one cell over many reports, exact. A blank adds nothing. For one thread. */
final class CellSum {

  /** Beyond this a number is none for all readers of JSON (RFC 8259 6); the contract has it so. */
  private static final BigInteger MOST = BigInteger.valueOf(9_007_199_254_740_991L);

  private static final Pattern AMOUNT = Pattern.compile("([0-9.]+)(.*)");
  private static final String TEN_THOUSANDS = "万元";
  private static final String ONES = "元";

  private final Map<String, BigDecimal> byUnit = new TreeMap<>();
  private boolean amounts;

  void add(Cell cell) {
    if (cell instanceof Cell.Count count) {
      byUnit.merge("", BigDecimal.valueOf(count.value()), BigDecimal::add);
    } else if (cell instanceof Cell.Amount amount) {
      amounts = true;
      Matcher parts = AMOUNT.matcher(amount.printed());
      if (parts.matches()) {
        byUnit.merge(parts.group(2), new BigDecimal(parts.group(1)), BigDecimal::add);
      }
    }
  }

  /** The sum; blank where nobody filled anything in, or where amounts do not say in which unit. */
  Cell total() {
    Set<String> units = units();
    if (units.isEmpty() || isMixed()) {
      return new Cell.Blank();
    }
    String unit = units.size() > 1 ? ONES : units.iterator().next();
    BigDecimal sum = units.size() > 1 ? inOnes() : byUnit.getOrDefault(unit, BigDecimal.ZERO);
    return amounts
        ? new Cell.Amount(plain(sum) + unit)
        : count(sum).<Cell>map(Cell.Count::new).orElseGet(Cell.Blank::new);
  }

  /** Whether some amounts say their unit and some do not, so that they cannot be added up. */
  boolean isMixed() {
    Set<String> units = units();
    return units.size() > 1 && units.contains("");
  }

  /** The units that were used; nothing is nothing in all of them, and says none beside another. */
  private Set<String> units() {
    Set<String> units = new TreeSet<>(byUnit.keySet());
    if (units.size() > 1 && byUnit.getOrDefault("", BigDecimal.ONE).signum() == 0) {
      units.remove("");
    }
    return units;
  }

  private BigDecimal inOnes() {
    BigDecimal tenThousands = byUnit.getOrDefault(TEN_THOUSANDS, BigDecimal.ZERO);
    return byUnit.getOrDefault(ONES, BigDecimal.ZERO).add(tenThousands.movePointRight(4));
  }

  private static Optional<Long> count(BigDecimal sum) {
    BigInteger whole = sum.toBigIntegerExact();
    return whole.abs().compareTo(MOST) <= 0
        ? Optional.of(whole.longValueExact())
        : Optional.empty();
  }

  // 1.50 and 2.50 are 4: zeros behind the point say nothing of a sum.
  private static String plain(BigDecimal sum) {
    return sum.signum() == 0 ? "0" : sum.stripTrailingZeros().toPlainString();
  }
}
