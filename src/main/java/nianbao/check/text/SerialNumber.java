package nianbao.check.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The number at the head of a heading or a paragraph.
 *
 * @param printed as typed, such as (一) or 1、
 * @param level what its kind of numeral is for in GB/T 9704-2012 7.3.3: 1 for 一、, 2 for （一）, 3 for
 *     1., 4 for （1）, and 5 for ①, which the standard does not know
 * @param value its value, from 1
 */
record SerialNumber(String printed, int level, int value) {

  private static final String CHINESE = "([一二三四五六七八九十]{1,3})";
  private static final List<Pattern> KINDS =
      Stream.of(
              CHINESE + "、",
              "[（(] ?" + CHINESE + " ?[)）][、.．]?",
              "([1-9]\\d?) ?[.．、](?!\\d)",
              "[（(]? ?([1-9]\\d?) ?[)）][、.．]?",
              "([①-⑳])")
          .map(Pattern::compile)
          .toList();

  /** What a number can begin with: a quick look before the patterns. */
  private static final String BEGINNINGS = "一二三四五六七八九十（(123456789①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";

  private static final int LARGEST = 99;
  private static final String DIGITS = "零一二三四五六七八九";
  private static final List<String> CHINESE_NUMERALS =
      IntStream.rangeClosed(1, LARGEST).mapToObj(SerialNumber::chinese).toList();

  /** The number that a text begins with, if any. */
  static Optional<SerialNumber> of(String text) {
    if (text.isEmpty() || BEGINNINGS.indexOf(text.charAt(0)) < 0) {
      return Optional.empty();
    }
    return IntStream.rangeClosed(1, KINDS.size())
        .mapToObj(level -> of(text, level))
        .flatMap(Optional::stream)
        .filter(number -> number.value() > 0)
        .findFirst();
  }

  private static Optional<SerialNumber> of(String text, int level) {
    Matcher matcher = KINDS.get(level - 1).matcher(text);
    return matcher.lookingAt()
        ? Optional.of(new SerialNumber(matcher.group(), level, value(matcher.group(1))))
        : Optional.empty();
  }

  /** How a number is written at a level, from 2 to 4. */
  static String written(int value, int level) {
    return switch (level) {
      case 2 -> "（" + chinese(value) + "）";
      case 3 -> value + ".";
      default -> "（" + value + "）";
    };
  }

  /** Whether the number is written as its level wants; a full-width point prints alike. */
  boolean isWrittenFor(int wanted) {
    return printed.replace(" ", "").replace('．', '.').equals(written(value, wanted));
  }

  private static int value(String numeral) {
    char first = numeral.charAt(0);
    if (first >= '①' && first <= '⑳') {
      return first - '①' + 1;
    }
    return Character.isDigit(first)
        ? Integer.parseInt(numeral)
        : CHINESE_NUMERALS.indexOf(numeral) + 1;
  }

  private static String chinese(int value) {
    int tens = value / 10;
    int ones = value % 10;
    return (tens > 1 ? DIGITS.substring(tens, tens + 1) : "")
        + (tens > 0 ? "十" : "")
        + (ones > 0 ? DIGITS.substring(ones, ones + 1) : "");
  }
}
