package nianbao.check.words;

/** A number as clerks write it: 12, 1,234, 十二, 一百零五, 二〇. */
final class Numeral {

  private static final String DIGITS = "零一二三四五六七八九";
  private static final String POWERS = "个十百千";

  private Numeral() {}

  /** What the numeral is worth. */
  static long value(String numeral) {
    if (Character.isDigit(numeral.charAt(0))) {
      return Long.parseLong(numeral.replace(",", ""));
    }
    String plain = numeral.replace('〇', '零').replace('两', '二');
    boolean positional = plain.chars().allMatch(c -> DIGITS.indexOf(c) >= 0);
    return positional ? digits(plain) : multiplied(plain);
  }

  /** 二〇: digit by digit. */
  private static long digits(String numeral) {
    return numeral.chars().mapToLong(DIGITS::indexOf).reduce(0, (a, b) -> 10 * a + b);
  }

  /** 三千二百一十五: each digit times the power of ten behind it; 万 multiplies all before it. */
  private static long multiplied(String numeral) {
    int tenThousand = numeral.indexOf('万');
    if (tenThousand >= 0) {
      return 10_000 * multiplied(numeral.substring(0, tenThousand))
          + multiplied(numeral.substring(tenThousand + 1));
    }
    long sum = 0;
    long digit = 0;
    for (int i = 0; i < numeral.length(); i++) {
      int power = POWERS.indexOf(numeral.charAt(i));
      sum += power < 0 ? 0 : Math.max(1, digit) * (long) Math.pow(10, power);
      digit = power < 0 ? DIGITS.indexOf(numeral.charAt(i)) : 0;
    }
    return sum + digit;
  }
}
