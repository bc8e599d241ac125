package nianbao.check.remnant;

import java.util.regex.Pattern;

/**
 * One kind of what is left behind, and what is to be done about it.
 *
 * @param words a pattern of it in comparable text; it begins with the left-over itself, since a
 *     scan goes by the characters that a match can begin with
 * @param context how many characters before the words are quoted for the clerk to find them by
 */
record Remnant(Pattern words, int context, String advice) {

  private static final int CONTEXT = 8;

  /** Where what counts would be told: before a mark, or at the end. */
  static final String END = "(?=[，。；、）]|$)";

  /** Numerals in Chinese and words that stand for a number. */
  static final String NUMERALS = "〇零一二两三四五六七八九十百千万亿余多几数半若干";

  static Remnant ofForm(String words) {
    return new Remnant(Pattern.compile(words), 0, "是格式文本的遗留，请删去或填写");
  }

  static Remnant unfilled(String words) {
    return new Remnant(Pattern.compile(words), 0, "尚未填写");
  }

  static Remnant ofConversion(String words) {
    return new Remnant(Pattern.compile(words), 0, "是转换文档留下的标记，请删去");
  }

  static Remnant withoutNumber(String words) {
    return new Remnant(Pattern.compile(words), CONTEXT, "缺少数字，请填写");
  }

  static Remnant torn(String words) {
    return new Remnant(Pattern.compile(words), CONTEXT, "残缺不全，请补正");
  }

  /**
   * Words behind others. They look at whatever follows, so that a scan sees by their first
   * character alone that they may go on.
   */
  static String behind(String before, String words) {
    return "(?:%2$s)(?=[\\s\\S]|$)(?<=(?:%1$s)(?:%2$s))".formatted(before, words);
  }

  /** Words that do not stand behind some others. */
  static String notBehind(String before, String words) {
    return "(?<!%s)(?:%s)".formatted(before, words);
  }
}
