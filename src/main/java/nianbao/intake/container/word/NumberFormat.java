package nianbao.intake.container.word;

import java.util.Locale;

/** How Word writes an automatic number. */
final class NumberFormat {

  private static final String DIGITS = "零一二三四五六七八九";
  private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
  private static final int[] ROMAN = {100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] ROMANS = {"c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};

  private NumberFormat() {}

  static String of(String format, int number) {
    return switch (format) {
      case "none", "bullet" -> "";
      case "chineseCounting",
          "chineseCountingThousand",
          "taiwaneseCounting",
          "taiwaneseCountingThousand",
          "japaneseCounting",
          "ideographDigital" ->
          chinese(number);
      case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> circled(number);
      case "decimalFullWidth", "decimalFullWidth2" -> wide(number);
      case "ideographTraditional" -> letter(STEMS, number);
      case "upperLetter" -> letter("ABCDEFGHIJKLMNOPQRSTUVWXYZ", number);
      case "lowerLetter" -> letter("abcdefghijklmnopqrstuvwxyz", number);
      case "upperRoman" -> roman(number).toUpperCase(Locale.ROOT);
      case "lowerRoman" -> roman(number);
      default -> String.valueOf(number);
    };
  }

  private static String chinese(int number) {
    if (number < 0 || number > 99) {
      return String.valueOf(number);
    }
    int tens = number / 10;
    int ones = number % 10;
    String head = tens == 0 ? "" : (tens == 1 ? "" : DIGITS.substring(tens, tens + 1)) + "十";
    return ones == 0 && tens > 0 ? head : head + DIGITS.charAt(ones);
  }

  private static String circled(int number) {
    return number >= 1 && number <= 20
        ? String.valueOf((char) ('①' + number - 1))
        : String.valueOf(number);
  }

  private static String wide(int number) {
    StringBuilder wide = new StringBuilder();
    String.valueOf(number).chars().forEach(c -> wide.append((char) (c - '0' + '０')));
    return wide.toString();
  }

  private static String letter(String letters, int number) {
    return number >= 1 && number <= letters.length()
        ? letters.substring(number - 1, number)
        : String.valueOf(number);
  }

  private static String roman(int number) {
    StringBuilder roman = new StringBuilder();
    int rest = number;
    for (int i = 0; i < ROMAN.length; i++) {
      while (rest >= ROMAN[i] && roman.length() < 20) {
        roman.append(ROMANS[i]);
        rest -= ROMAN[i];
      }
    }
    return roman.toString();
  }
}
