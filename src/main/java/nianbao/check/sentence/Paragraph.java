package nianbao.check.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A paragraph in sentences, as far as it can state figures. */
public final class Paragraph {

  /** What the figures are of: a sentence without one of these words states none of them. */
  private static final List<String> SUBJECTS =
      List.of("申请", "复议", "诉讼", "规范性文件", "规范文件", "要求公开", "公开请求", "结转");

  /** Words by which the talk of applications goes on. */
  private static final List<String> CONTINUED =
      List.of(
          "收到", "受理", "接到", "新收", "接收", "有效", "废止", "转", "延", "未办结", "正在", "在办", "未答复", "剩余", "其余",
          "尚余", "继续办理", "将于", "跨年", "遗留", "留存", "收件", "接获");

  private static final List<String> DENIALS = List.of("未", "没", "无", "零", "不存在");
  private static final String UNITS = "件条份宗起个项例次封笔部篇";
  private static final String NUMERALS = "0123456789零〇一二两三四五六七八九十百千万";
  private static final String ENDS = "。！？\n";
  private static final String STOPS = "，；：（）、";

  /** What tells the parts of a sentence's figures is read with it. */
  private static final String PARTS = "其中";

  /** A heading within its paragraph: 1.规范性文件。2024年制定1件. */
  private static final Pattern TITLES = Pattern.compile("规范性文件|复议(?!.*诉)|诉讼(?<!复议.{0,9})");

  private static final int LONGEST_TITLE = 16;

  private static final Pattern DOCUMENTS_GO_ON =
      Pattern.compile(
          "(?:宣布|予以)?(?:废止|失效)[^，。；\\d]{0,6}\\d|(?:现行|继续|目前|仍)?有效[^，。；\\d]{0,6}\\d|(?:现有|保留)\\d");

  private static final Pattern OPEN_ONES_GO_ON =
      Pattern.compile("(?:尚在|正在|仍在|还在)(?:办理|处理|答复)[中的]?\\d|(?:剩余|其余|尚余|未办结)\\d");

  /**
   * Characters in which a sentence has named what the next one counts; a bound, since that goes on
   * too.
   */
  private static final int NEAR = 120;

  private static final List<String> SETTLED = List.of("办结", "答复");

  private Paragraph() {}

  /**
   * Its sentences without their full stops, up to the last that can state a figure.
   *
   * @param continued whether the heading has named the subject
   */
  public static List<String> sentences(String text, boolean continued) {
    if (!continued && !hasOneOf(SUBJECTS, text)) {
      return List.of();
    }
    List<String> sentences = new ArrayList<>();
    int telling = 0;
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || ENDS.indexOf(text.charAt(i)) >= 0) {
        if (text.startsWith(PARTS, i + 1) || isTitle(text, start, i) || goesOn(text, start, i)) {
          continue;
        }
        if (i > start) {
          sentences.add(text.substring(start, i));
          telling = isTelling(text.substring(start, i)) ? sentences.size() : telling;
        }
        start = i + 1;
      }
    }
    return sentences.subList(0, telling);
  }

  /** A heading names what the sentence behind it counts. */
  private static boolean isTitle(String text, int start, int end) {
    return end - start <= LONGEST_TITLE
        && end < text.length()
        && TITLES.matcher(text.substring(start, end)).find()
        && !isCounting(text.substring(start, end), UNITS)
        && !hasOneOf(DENIALS, text.substring(start, end));
  }

  /** 制发规范性文件4件。废止2件。 and 办结17件。尚在办理2件。 count on what was named before. */
  private static boolean goesOn(String text, int start, int end) {
    String begun = text.substring(Math.max(start, end - NEAR), end);
    return (begun.contains("规范性文件") && isAt(DOCUMENTS_GO_ON, text, end + 1))
        || (hasOneOf(SETTLED, begun) && isAt(OPEN_ONES_GO_ON, text, end + 1));
  }

  private static boolean isAt(Pattern pattern, String text, int at) {
    return at < text.length() && pattern.matcher(text).region(at, text.length()).lookingAt();
  }

  private static boolean isTelling(String sentence) {
    boolean about = hasOneOf(SUBJECTS, sentence) || hasOneOf(CONTINUED, sentence);
    return about && (isCounting(sentence) || hasOneOf(DENIALS, sentence));
  }

  private static boolean hasOneOf(List<String> words, String text) {
    for (String word : words) {
      if (text.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCounting(String text) {
    return isCounting(text, UNITS + STOPS);
  }

  /** Whether a numeral stands before one of some characters. */
  private static boolean isCounting(String text, String behind) {
    for (int i = 0; i < text.length(); i++) {
      if (NUMERALS.indexOf(text.charAt(i)) >= 0
          && (i + 1 == text.length() || behind.indexOf(text.charAt(i + 1)) >= 0)) {
        return true;
      }
    }
    return false;
  }
}
