package nianbao.check.sentence;

import java.util.List;
import java.util.regex.Pattern;
import nianbao.check.words.Tokens;

/** What a case came from, by the words before and behind it: disclosure, or something else. */
public final class Causes {

  private static final Pattern CAUSE =
      Pattern.compile("(?:[cp(]|,f?/|f(?=[UA]k?c))[fdwxg!sO]{0,4}[UA](?![cdfkwx]{0,5}[NnVS])");
  private static final List<String> CAUSED_BY = List.of("因", "由于", "针对", "涉", "涉及", "围绕");
  private static final List<String> CAUSING = List.of("引发", "引起", "导致", "造成", "产生");
  private static final List<String> REFERRING = List.of("由此", "因此", "此类", "上述");

  private Causes() {}

  /** 行政复议1件，系因政府信息公开答复引发: the cause is named behind what it caused. */
  public static boolean isCausedBehind(String kinds, int at) {
    return CAUSE.matcher(Clauses.nearBehind(kinds, at)).find();
  }

  /** 行政执法引发行政复议9件, 因投诉处理被申请行政复议: caused by anything but disclosure. */
  public static boolean isOfOtherCause(Tokens sentence, int at) {
    String clause = Clauses.listBefore(sentence.kinds(), at);
    if (Clauses.hasOneOf("AU", clause)) {
      return false;
    }
    int first = at - clause.length();
    for (int i = 0; i < clause.length(); i++) {
      if (clause.charAt(i) == 'c' && isOther(sentence.words(first + i, first + i), clause, i)) {
        return true;
      }
    }
    return false;
  }

  /** 受理投诉举报36件，由此引发行政复议9件: caused by what was spoken of last. */
  public static boolean isOfOtherThings(Tokens sentence, int at) {
    String before = Clauses.nearBefore(sentence.kinds(), at);
    int first = at - Clauses.before(sentence.kinds(), at).length();
    boolean refers = isCauseless(sentence, first, at);
    for (int i = first; i < at; i++) {
      refers |= REFERRING.contains(sentence.words(i, i));
    }
    int other = Math.max(lastOf("u!", before), lastBusiness(before));
    return refers && other >= 0 && other >= lastOf("AaU", before);
  }

  /** 行政处罚案件1213件，被申请行政复议9件: begins with what happened, and not with why. */
  private static boolean isCauseless(Tokens sentence, int first, int at) {
    return first < at
        && sentence.kinds().charAt(first) == 'c'
        && !CAUSED_BY.contains(sentence.words(first, first));
  }

  /** 权属争议调处申请: a word before tells that it is none for information. */
  private static int lastBusiness(String kinds) {
    int at = lastOf("a", kinds);
    boolean named = at > 0 && "xuk".indexOf(kinds.charAt(at - 1)) >= 0;
    boolean asking = at + 1 < kinds.length() && "VS".indexOf(kinds.charAt(at + 1)) >= 0;
    return named && !asking ? at : -1;
  }

  private static int lastOf(String wanted, String kinds) {
    int at = kinds.length() - 1;
    while (at >= 0 && wanted.indexOf(kinds.charAt(at)) < 0) {
      at--;
    }
    return at;
  }

  private static boolean isOther(String cause, String clause, int at) {
    int behind = Clauses.behind(clause, at + 1, "gpdf");
    int matter = CAUSED_BY.contains(cause) ? behind : CAUSING.contains(cause) ? at - 1 : -1;
    return matter >= 0 && matter < clause.length() && "xu!".indexOf(clause.charAt(matter)) >= 0;
  }

  /** Whether disclosure is named as the cause, before or behind. */
  static boolean isCaused(String kinds, int at) {
    return Clauses.hasOneOf("AU", Clauses.before(kinds, at)) || isCausedBehind(kinds, at);
  }

  /** 受理行政复议案件; the answer in 因公开答复被提起行政复议 is no decision on a case. */
  static boolean isDecided(String clause) {
    return Clauses.hasOneOf("LHZ", clause.replace("UH", "U"));
  }
}
