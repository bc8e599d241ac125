package nianbao.form;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The editions of the form, the oldest first. */
public enum Edition {
  FORM_2019("2019", "国办公开办函〔2019〕60号", Integer.MIN_VALUE),
  FORM_2021("2021", "国办公开办函〔2021〕30号", 2021);

  private final String word;
  private final String basis;
  private final int firstYear;

  Edition(String word, String basis, int firstYear) {
    this.word = word;
    this.basis = basis;
    this.firstYear = firstYear;
  }

  /** What a report's member {@code form} says of it: the year that it was issued in. */
  public String word() {
    return word;
  }

  /** The document that it was issued with. */
  public String basis() {
    return basis;
  }

  /** The first year whose reports use it, unless they say otherwise; none for the oldest. */
  public OptionalInt firstYear() {
    return firstYear == Integer.MIN_VALUE ? OptionalInt.empty() : OptionalInt.of(firstYear);
  }

  /** Whether part 六 has to tell of 信息处理费, which came with the form of 2021. */
  public boolean asksForFees() {
    return this != FORM_2019;
  }

  /** The newest one. */
  public static Edition newest() {
    return values()[values().length - 1];
  }

  /** The words of all, the oldest first. */
  public static List<String> words() {
    return Arrays.stream(values()).map(Edition::word).toList();
  }

  /** The edition of a word, if there is one. */
  public static Optional<Edition> named(String word) {
    return Arrays.stream(values()).filter(edition -> edition.word.equals(word)).findFirst();
  }

  /** The edition that the reports on a year use, unless they say otherwise. */
  public static Edition of(int year) {
    return Arrays.stream(values())
        .filter(edition -> edition.firstYear <= year)
        .reduce((earlier, later) -> later)
        .orElseThrow();
  }
}
