package nianbao.check.sentence;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nianbao.check.words.Tokens;

/** Whether what stands before a count of cases says of which kind they are. */
public final class CaseKinds {

  /** 治安处罚类行政复议3件, 上年结转至今年的行政复议3件 are some of the cases, or other ones. */
  private static final Pattern OF_A_KIND =
      Pattern.compile("(?:[u!X]|xx|xg|x(?=k))k?$|C[^/N]{0,20}$");

  private static final String ITEM_ENDS = ",/()N";

  private static final Pattern FIRST = Pattern.compile("([^VS]*+)[VS]");

  private static final Pattern COUNT_ALONE = Pattern.compile("[tYf,]{0,4}[VS]f{0,2}N");

  /** 其他行政复议, 各类行政复议. */
  private static final Pattern ALL_KINDS =
      Pattern.compile("(?:其[他它](?:类型?)?|各类|各种|所有)(?:行政|复议|诉讼)|(?:复议|诉讼)(?:案件)?总量|占");

  /** 不属于信息公开的复议. */
  private static final Pattern NOT_ABOUT_DISCLOSURE =
      Pattern.compile("(?:不属于?|不涉及|不是|非|[与和][^，。]{0,4}无关的?)(?:政府|政务)?信息公开(?!行政[复诉]|复议|诉讼)|因其[他它]");

  /** 不涉及行政诉讼 says that there is none. */
  private static final Pattern DISCLAIMED = Pattern.compile("不涉及(?!行政|复议|诉讼|直接|结转)");

  private static final Pattern ASKED_OF_ITSELF = Pattern.compile("向[我本][^，。；]{1,6}(?:申请|提起|提出)$");

  private static final Pattern COUNTED = Pattern.compile("[VS][kdaf]{0,4}N");

  private static final Pattern COUNTED_OPEN = Pattern.compile("[VS][kdafcRL]{0,6}N$");

  private static final int NEAR = 30;

  private static final Pattern GENERAL =
      Pattern.compile(
          "(?:[,/][cdf]{0,3}[VS][kdcf]{0,4}N){0,2}+,(?:M,?|(?=c))[cdfpw]{0,4}[UA]{1,2}[dkcf&]{0,4}(?:(?<=M.{0,8})[VS][kdf]{0,3})?[Nn](?![cfd]{0,4}[VS])");

  private CaseKinds() {}

  /** 行政复议3件，行政诉讼1件: nothing before the first count, not even a verb. */
  static boolean isCountAlone(String kinds) {
    return COUNT_ALONE.matcher(kinds).lookingAt();
  }

  /** 高速公路收费行政复议3件: a word that is not known may say what else the cases are about. */
  public static boolean isStrange(String before) {
    Matcher first = FIRST.matcher(before);
    String item = before.substring(ITEM_ENDS.chars().map(before::lastIndexOf).max().orElse(-1) + 1);
    return !Clauses.hasOneOf("AU", before)
        && (isUnknown(item) || (first.lookingAt() && isUnknown(first.group(1))));
  }

  private static boolean isUnknown(String words) {
    int agency = Math.max(words.lastIndexOf('O'), words.lastIndexOf('s'));
    return words.indexOf('x', agency + 1) >= 0;
  }

  /** What is said before the first of a list is said of all: 工伤认定行政复议3件、行政诉讼2件. */
  public static boolean isOfAKind(String before) {
    Matcher first = FIRST.matcher(before);
    return OF_A_KIND.matcher(before).find()
        || (first.lookingAt() && OF_A_KIND.matcher(first.group(1)).find());
  }

  /** 行政复议13件（驳回复议5件，维持复议8件）: what a bracket behind a count lists of the same is its parts. */
  public static boolean isPartOfItself(String kinds, int start) {
    String before = Clauses.nearBefore(kinds, start);
    int open = before.lastIndexOf('(');
    return open > before.lastIndexOf(')')
        && COUNTED_OPEN.matcher(before.substring(0, open)).find()
        && lastCase(before.substring(0, open)) == kinds.charAt(start);
  }

  private static char lastCase(String kinds) {
    return kinds.charAt(Math.max(kinds.lastIndexOf('V'), kinds.lastIndexOf('S')));
  }

  /** 行政复议7件，均不涉及信息公开, 其他行政复议7件、行政诉讼2件. */
  public static boolean areDisclaimed(Sentence sentence, int start, int end) {
    String text = sentence.tokens().text();
    int last = sentence.tokens().all().get(end - 1).end();
    String behind = text.substring(last, Math.min(text.length(), last + NEAR));
    return DISCLAIMED.matcher(behind).find() || areOfAllKinds(sentence, start, end);
  }

  /** 全局各类行政复议131件、行政诉讼42件. */
  private static boolean areOfAllKinds(Sentence sentence, int start, int end) {
    String before = Clauses.listBefore(sentence.kinds(), start);
    String words = sentence.words(start - before.length(), end - 1);
    return NOT_ABOUT_DISCLOSURE.matcher(words).find()
        || (!Clauses.hasOneOf("AU", before) && ALL_KINDS.matcher(words).find());
  }

  /** 向我厅申请行政复议的: whom a review is asked of decides it. */
  public static boolean areAskedOfItself(Sentence sentence, int start) {
    String before = sentence.clauseBefore(start);
    return !before.isEmpty()
        && ASKED_OF_ITSELF.matcher(sentence.words(start - before.length(), start - 1)).find();
  }

  /** 1件转入下一年度审理: what is heard is a case, and no application. */
  public static boolean areHeard(String kinds, int at) {
    return at < kinds.length() && "XZ".indexOf(kinds.charAt(at)) >= 0;
  }

  /** 收到复议申请39件，依法受理31件: what is accepted is what was counted in the clause before. */
  public static boolean areTaken(String kinds, int verb) {
    int clause = verb - Clauses.before(kinds, verb).length();
    return clause > 0
        && kinds.charAt(verb) == 'L'
        && COUNTED.matcher(Clauses.before(kinds, clause - 1)).find();
  }

  /** 行政复议12件，其中涉及政府信息公开的5件: the first figure is of all kinds of cases. */
  public static boolean areGeneral(String kinds, int from) {
    return GENERAL.matcher(Clauses.nearBehind(kinds, from)).lookingAt();
  }

  /**
   * 受理行政复议案件: unless the cause is disclosure, the agency decides them for others.
   *
   * @param before whether the cases told before were those of others
   * @param decides whether the agency decides cases at all
   */
  static boolean areOfOthers(
      Tokens sentence, int at, boolean before, boolean aboutApplications, boolean decides) {
    String clause = Clauses.before(sentence.kinds(), at);
    boolean caused = Clauses.hasOneOf("cAU", clause);
    boolean decided = Causes.isDecided(clause);
    boolean denied = clause.indexOf('z') >= 0;
    boolean taken = clause.indexOf('R') >= 0 && (decides || (!aboutApplications && !denied));
    boolean filed = sentence.words(at, at).endsWith("案");
    boolean others = before || ((decided || taken) && !caused) || ((decided || filed) && decides);
    return others && (!Clauses.hasOneOf("AU", clause) || decided || decides);
  }

  /** 行政复议案件受理186件, 审结180件: the verb may stand behind as well. */
  static boolean areAccepted(Tokens sentence, int at, boolean aboutApplications, boolean decides) {
    boolean caused = aboutApplications || Causes.isCaused(sentence.kinds(), at);
    return Clauses.hasOneOf("VS", Clauses.before(sentence.kinds(), at)) && (decides || !caused);
  }

  /** 被申请行政复议3件，复议机关维持2件: who decides on cases told before has not brought in others. */
  static boolean areDecided(Tokens sentence, int at, boolean decides) {
    boolean told = Clauses.hasOneOf("VS", Clauses.nearBefore(sentence.kinds(), at));
    boolean deciding = told && isDeciding(sentence, at);
    return !deciding && (decides || !told);
  }

  private static final Pattern DECISION =
      Pattern.compile(
          "(?:以[^，。；]{1,12}为由)?(?:均|已|都|全部|依法|审理后|经审理|分别)*(?:予以|决定|裁定|判决|作出|做出)?(?:维持|撤销|驳回|纠正|责令|终止|变更|支持|确认)");
  private static final Pattern TAKING = Pattern.compile("(?:受理|审理)(?:了)?\\d");

  /** 行政复议3件，县政府均予以维持. */
  static boolean isDeciding(Tokens sentence, int at) {
    return stands(DECISION, sentence, at);
  }

  /** 行政复议9件，县政府受理6件、市政府受理3件. */
  static boolean isTaking(Tokens sentence, int at) {
    return stands(TAKING, sentence, at);
  }

  private static boolean stands(Pattern behind, Tokens sentence, int at) {
    Matcher matcher = behind.matcher(sentence.text());
    int end = sentence.all().get(at).end();
    return Clauses.hasOneOf("VS", Clauses.nearBefore(sentence.kinds(), at))
        && matcher.region(end, sentence.text().length()).lookingAt();
  }
}
