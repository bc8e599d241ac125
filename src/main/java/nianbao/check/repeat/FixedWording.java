package nianbao.check.repeat;

import java.util.ArrayList;
import java.util.List;
import nianbao.check.rule.Anchored;

/**
 * Words that are the same every year and rightly so: titles of laws, numbers of documents, set
 * phrases, the sentences that every preamble has, and the sentences that say that there was
 * nothing.
 *
 * <p>All patterns look at a bounded stretch of text, so that the time grows with the text.
 */
final class FixedWording {

  private static final List<Anchored> PHRASES =
      List.of(
          Anchored.of("《[^《》]{1,100}》", "《"),
          Anchored.of("[〔\\[（【]\\d{4}[〕\\]）】]\\d{1,5}号", "号"),
          Anchored.of("以习近平新时代中国特色社会主义思想为指导", "以习近平新时代中国特色社会主义思想为指导"),
          Anchored.of("(?:党的|和)[一二三四五六七八九十]{1,3}(?:大|届[一二三四五六七八九十、中历次]{1,20}全会)(?:精神)?", "党的"));

  private static final List<Anchored> SENTENCES =
      List.of(
          Anchored.of("本(?:年度)?报告.{0,100}编制", "编制"),
          Anchored.of("总体情况.{0,200}其他需要报告的事项", "其他需要报告的事项"),
          Anchored.of("统计(?:期限|时限|时间)", "统计期限", "统计时限", "统计时间"),
          Anchored.of("报告.{0,10}电子版", "电子版"),
          Anchored.of("[请可]与.{0,60}联系|联系电话", "联系"),
          Anchored.of(
              "(?:未|没有|无).{0,40}(?:申请|复议|诉讼|处理费|收取|收费)", "申请", "复议", "诉讼", "处理费", "收取", "收费"));

  private static final String ENDS = "。！？\n";

  private FixedWording() {}

  /** A comparable text without them. */
  static String strippedFrom(String text) {
    String own = text;
    for (Anchored phrase : PHRASES) {
      own = phrase.strippedFrom(own);
    }
    List<Anchored> possible = possibleIn(own);
    return possible.isEmpty() ? own : withoutSentences(own, possible);
  }

  // A paragraph is looked at once for all of its sentences: most have few of the anchors or none.
  private static List<Anchored> possibleIn(String text) {
    List<Anchored> possible = new ArrayList<>();
    for (Anchored sentence : SENTENCES) {
      if (sentence.isPossibleIn(text)) {
        possible.add(sentence);
      }
    }
    return possible;
  }

  private static String withoutSentences(String text, List<Anchored> possible) {
    StringBuilder own = new StringBuilder(text.length());
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      if (i + 1 == text.length() || ENDS.indexOf(text.charAt(i)) >= 0) {
        String sentence = text.substring(start, i + 1);
        own.append(isFixed(sentence, possible) ? "" : sentence);
        start = i + 1;
      }
    }
    return own.toString();
  }

  private static boolean isFixed(String sentence, List<Anchored> possible) {
    for (Anchored fixed : possible) {
      if (fixed.isIn(sentence)) {
        return true;
      }
    }
    return false;
  }
}
