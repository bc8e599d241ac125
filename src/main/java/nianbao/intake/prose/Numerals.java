package nianbao.intake.prose;

import nianbao.intake.words.Words;

/** Years and days as documents write them: in plain digits, digits of full width, or in Chinese. */
final class Numerals {

  private static final String CHINESE = "〇一二三四五六七八九";

  private Numerals() {}

  /** The text without white space, its digits plain. */
  static String plain(String text) {
    String squeezed = Words.squeezed(text);
    StringBuilder plain = new StringBuilder(squeezed.length());
    for (int i = 0; i < squeezed.length(); i++) {
      char c = squeezed.charAt(i);
      plain.append(c >= '０' && c <= '９' ? Words.plain(c) : c);
    }
    return plain.toString();
  }

  /** A year such as 2024 or 二〇二四. */
  static int year(String digits) {
    int year = 0;
    for (int i = 0; i < digits.length(); i++) {
      year = year * 10 + digit(digits.charAt(i));
    }
    return year;
  }

  private static int digit(char c) {
    return switch (c) {
      case '○', 'Ｏ', 'O', '零', '◯' -> 0;
      default -> CHINESE.indexOf(c) >= 0 ? CHINESE.indexOf(c) : c - '0';
    };
  }

  /** A number up to 99 such as 28 or 二十八. */
  static int small(String digits) {
    if (Character.isDigit(digits.charAt(0))) {
      return Integer.parseInt(digits);
    }
    int ten = digits.indexOf('十');
    if (ten < 0) {
      return year(digits);
    }
    int tens = ten == 0 ? 1 : year(digits.substring(0, ten));
    return tens * 10 + (ten + 1 == digits.length() ? 0 : year(digits.substring(ten + 1)));
  }
}
