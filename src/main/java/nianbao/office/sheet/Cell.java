package nianbao.office.sheet;

import java.math.BigDecimal;

/** A cell of a sheet. */
public sealed interface Cell {

  /** How it looks. */
  enum Look {
    PLAIN,
    /** Bold on grey, centred, in several lines. */
    HEAD,
    /** The title of a sheet. */
    TITLE,
    /** Bold, of a row of sums. */
    SUM,
    /** On red: to be mended. */
    BAD,
    /** On yellow: to be looked at. */
    DOUBTFUL,
    /** In several lines. */
    WRAPPED,
    /** Grey: a remark. */
    NOTE
  }

  /** A text; it is never anything else, also where it begins as a formula does. */
  record Text(String text, Look look) implements Cell {}

  /** A number. */
  record Amount(BigDecimal number, Look look) implements Cell {}

  /**
   * A formula with its value.
   *
   * @param formula without the sign of equality, made by the program and of nobody's words
   */
  record Formula(String formula, BigDecimal value, Look look) implements Cell {}

  /** Nothing. */
  record Empty(Look look) implements Cell {}

  /** How it looks. */
  Look look();

  /** A plain text. */
  static Cell text(String text) {
    return new Text(text, Look.PLAIN);
  }

  /** A plain whole number. */
  static Cell number(long number) {
    return new Amount(BigDecimal.valueOf(number), Look.PLAIN);
  }

  /** Nothing at all. */
  static Cell empty() {
    return new Empty(Look.PLAIN);
  }
}
