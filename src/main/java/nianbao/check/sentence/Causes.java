package nianbao.check.sentence;

import java.util.List;
import java.util.regex.Pattern;
import nianbao.check.words.Tokens;

/** What a case came from, by the words before and behind it: disclosure, or something else. */
public final class Causes {

  private static final Pattern CAUSE =
      Pattern.compile("(?:[cp(]|,f?/|f(?=[UA]k?c))[fdwxg!sO]{0,4}[UA](?![cdfkwx]{0,5}[NnVS])");
  private static final List<String> CAUSED_BY = List.of("因", "由于", "针对", "涉", "涉及", "围绕");
  private static final List<String> CAUSING = List.of("引发", "等引发", "引起", "导致", "造成", "产生");

  /** 行政执法方面发生的, 房屋征收领域产生的. */
  private static final Pattern OTHER_FIELD = Pattern.compile("(?:^|[,f])x{2,12}[kh]{1,2}d?[cfR]");

  /** 在征收补偿领域，… 涉及行政处罚的为：… */
  private static final Pattern FIELD = Pattern.compile("p?[xu!mgwO/]{1,14}h|c[xu!mgw/]{1,14}df?");

  private static final List<String> AGAINST = List.of("不服");

  /** What is filed; 尚未审结1件 tells what became of cases. */
  private static final Pattern FILED = Pattern.compile("(?:(?<!z)Z|[u!])[^,AaUHRLCVS]{0,12}N,");

  /** What is applied for: 许可, 婚姻登记, 权属争议调处. */
  private static final Pattern BUSINESS = Pattern.compile("[xukgm!]$|[wxu]H$");

  /** The answer that somebody is against. */
  private static final Pattern DISPUTED = Pattern.compile("(?:U|g[swdOx]{0,6}+)H");

  private static final Pattern FIGURE = Pattern.compile("\\d");

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
    if (OTHER_FIELD.matcher(clause).find()) {
      return true;
    }
    for (int i = 0; i < clause.length(); i++) {
      if (isOther(sentence.words(first + i, first + i), clause, i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the clause that ends at a word says that what follows is about other things. */
  static boolean isOtherField(Tokens sentence, int end) {
    String clause = Clauses.before(sentence.kinds(), end);
    boolean channel = clause.endsWith("h") && !sentence.words(end - 1, end - 1).equals("领域");
    return !channel && FIELD.matcher(clause).matches();
  }

  /** 受理投诉举报36件，由此引发行政复议9件: caused by what was spoken of last. */
  public static boolean isOfOtherThings(Tokens sentence, int at) {
    String before = Clauses.nearBefore(sentence.kinds(), at);
    String said = before.endsWith("a") ? before.substring(0, before.length() - 1) : before;
    int from = at - before.length();
    int first = at - Clauses.before(sentence.kinds(), at).length();
    boolean refers = isCauseless(sentence, first, at) || isDenied(sentence, first, at);
    for (int i = first; i < at; i++) {
      refers |= REFERRING.contains(sentence.words(i, i)) || isAnyAnswer(sentence, i);
    }
    int other = Math.max(lastOther(sentence, from, said), lastBusiness(said));
    int own = lastOfDisclosure(sentence, from, from + said.length());
    boolean filed = own < 0 && FILED.matcher(before).find();
    return refers && (filed || (other >= 0 && other >= own));
  }

  /** The last of other things but for those that applications were about. */
  private static int lastOther(Tokens sentence, int from, String said) {
    int other = lastOf("u!", said);
    while (other >= 0 && Clauses.isContents(sentence, from + other)) {
      other = lastOf("u!", said.substring(0, other));
    }
    return other;
  }

  /** 收到投诉6件，未引发复议. */
  private static boolean isDenied(Tokens sentence, int first, int at) {
    return first == at
        && sentence.kinds().startsWith("zc", at)
        && CAUSING.contains(sentence.words(at + 1, at + 1));
  }

  private static int lastOfDisclosure(Tokens sentence, int from, int end) {
    int word = end - 1;
    while (word >= from && !isOfDisclosure(sentence, word)) {
      word--;
    }
    return word - from;
  }

  private static boolean isOfDisclosure(Tokens sentence, int word) {
    String kinds = sentence.kinds();
    boolean filing = kinds.charAt(word) == Tokens.BARE_APPLICATION && isBeforeCase(kinds, word);
    return "AaU".indexOf(kinds.charAt(word)) >= 0 && !filing && !isAnyAnswer(sentence, word);
  }

  /** 申请行政复议 is no application for information. */
  private static boolean isBeforeCase(String kinds, int word) {
    return word + 1 < kinds.length() && "VS".indexOf(kinds.charAt(word + 1)) >= 0;
  }

  /** 对处理结果: of whatever was handled. */
  private static boolean isAnyAnswer(Tokens sentence, int word) {
    return sentence.kinds().charAt(word) == Tokens.DISCLOSURE
        && "对就".indexOf(sentence.words(word, word).charAt(0)) >= 0;
  }

  /** 行政处罚案件1213件，被申请行政复议9件: begins with what happened, and not with why. */
  private static boolean isCauseless(Tokens sentence, int first, int at) {
    if (first == at) {
      return sentence.words(at, at).startsWith("被");
    }
    boolean filed = first + 1 == at && sentence.kinds().charAt(first) == Tokens.BARE_APPLICATION;
    boolean caused = sentence.kinds().charAt(first) == 'c';
    return filed || (caused && !CAUSED_BY.contains(sentence.words(first, first)));
  }

  /** 权属争议调处申请: a word before tells that it is none for information. */
  private static int lastBusiness(String kinds) {
    int at = lastOf("a", kinds);
    boolean named = BUSINESS.matcher(kinds.substring(Math.max(0, at - 2), Math.max(0, at))).find();
    boolean asking = at + 1 < kinds.length() && "VS".indexOf(kinds.charAt(at + 1)) >= 0;
    return named && !asking ? at : -1;
  }

  /** 立案23件，2件结转2025年: what goes on is what was spoken of last, but for what a list names. */
  public static boolean isBusinessLast(Sentence sentence, int at) {
    String kinds = sentence.kinds();
    for (int i = at - 1; i >= Math.max(0, at - Clauses.REACH); i--) {
      char kind = kinds.charAt(i);
      if (kind == Tokens.APPLICATION || kind == Tokens.DISCLOSURE) {
        return false;
      }
      boolean other = kind == 'Z' || (kind == '!' && isCounted(sentence, i));
      boolean applied = kind == Tokens.BARE_APPLICATION;
      if ((other || applied) && !sentence.scope(i).listed()) {
        String near = Clauses.nearBefore(kinds, i + 1);
        return other || lastBusiness(near) == near.length() - 1;
      }
    }
    return false;
  }

  /** 投诉2.1万件; 内容涉及投诉举报 counts none. */
  private static boolean isCounted(Sentence sentence, int at) {
    String kinds = sentence.kinds();
    int end = kinds.indexOf(Tokens.CLAUSE, at);
    int first = at - Clauses.before(kinds, at).length();
    return FIGURE.matcher(sentence.words(first, (end < 0 ? kinds.length() : end) - 1)).find();
  }

  private static int lastOf(String wanted, String kinds) {
    int at = kinds.length() - 1;
    while (at >= 0 && wanted.indexOf(kinds.charAt(at)) < 0) {
      at--;
    }
    return at;
  }

  private static boolean isOther(String cause, String clause, int at) {
    if (CAUSED_BY.contains(cause)) {
      return isMatter(clause, Clauses.behind(clause, at + 1, "gpdf"), "xu!");
    }
    if (AGAINST.contains(cause)) {
      return isMatter(clause, behindName(clause, Clauses.behind(clause, at + 1, "dpfsw")), "xu!");
    }
    if (CAUSING.contains(cause)) {
      return isMatter(clause, Clauses.firstOf(clause, at, "kHd") - 1, "xu!");
    }
    return clause.charAt(at) == 'c' && isMatter(clause, at - 1, "u!");
  }

  /** 不服县政府作出的答复: who answered is not what the case is about. */
  private static int behindName(String clause, int at) {
    int name = Clauses.behind(clause, at, "x");
    return name < clause.length() && clause.charAt(name) == 'O' ? name + 1 : at;
  }

  private static boolean isMatter(String clause, int at, String kinds) {
    return at >= 0 && at < clause.length() && kinds.indexOf(clause.charAt(at)) >= 0;
  }

  /** Whether disclosure is named as the cause, before or behind. */
  static boolean isCaused(String kinds, int at) {
    return Clauses.hasOneOf("AU", Clauses.before(kinds, at)) || isCausedBehind(kinds, at);
  }

  /** 受理行政复议案件; the answer in 因公开答复被提起行政复议, 不服我局答复申请行政复议 is no decision on a case. */
  static boolean isDecided(String clause) {
    String told = clause.indexOf('H') < 0 ? clause : DISPUTED.matcher(clause).replaceAll("U");
    return Clauses.hasOneOf("LHZ", told);
  }
}
