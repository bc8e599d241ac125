package nianbao.check.wording;

import java.util.regex.Pattern;

/** A text that counts how often a pattern looks at one of its characters. */
public final class CountedText implements CharSequence {

  private final String text;
  private long looks;

  private CountedText(String text) {
    this.text = text;
  }

  /** How many characters a pattern looks at to find all of its matches in a text. */
  public static long looks(Pattern pattern, String text) {
    CountedText counted = new CountedText(text);
    pattern.matcher(counted).results().forEach(match -> {});
    return counted.looks;
  }

  @Override
  public char charAt(int index) {
    looks++;
    return text.charAt(index);
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text.subSequence(start, end);
  }

  @Override
  public String toString() {
    return text;
  }
}
