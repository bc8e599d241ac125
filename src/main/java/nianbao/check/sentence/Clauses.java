package nianbao.check.sentence;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nianbao.check.words.Tokens;

/** Where a word stands in its clause. */
public final class Clauses {

  /** Behind these a clause, or what is said in it, begins. */
  private static final String BEGINNINGS = ",()YtTMPF";

  private static final Pattern CARRYING_BEHIND =
      Pattern.compile(".(?:[fdzsHkaA]{0,6}[CQ]|[fd]?\\$|[fds]{0,2}zH)");
  private static final Pattern COMPARED_BEHIND = Pattern.compile(".[fdkRNAa]{0,4}b");
  private static final Pattern RISEN_BEHIND = Pattern.compile(".(?:d?Nf{1,2}[YtN]|(?:\\(N\\))?dx)");
  private static final Pattern CARRYING_BEFORE = Pattern.compile("C[fdpF]{0,2}$");
  private static final Pattern PLACES = Pattern.compile("（[县市区旗州镇乡街道、]{1,8}）");
  private static final List<String> TOGETHER = List.of("联合", "会同");
  private static final Pattern REASON = Pattern.compile("\\$?f?N[dAakf]{0,3}c");
  private static final Pattern ASKED_FOR = Pattern.compile("k(?:f|f?c)$");
  private static final Pattern ANSWERED = Pattern.compile(",fPd?Hd?c");
  private static final Pattern RECEIVING = Pattern.compile("(?:^|[,YtsO])f{0,2}Rf{0,2}$");
  private static final Pattern CONTENTS = Pattern.compile("(?:申请)?(?:内容|事项)|(?:主要)?涉及");

  private static final int NEAR = 4;

  private static final int LONGEST_BRACKET = 10;

  /** Words that can bear upon another; a bound, so that no rule is quadratic. */
  static final int REACH = 100;

  private Clauses() {}

  /** Whether a word is the first of its clause, or stands behind words of time alone. */
  static boolean isBeginning(String kinds, int at) {
    return at == 0 || BEGINNINGS.indexOf(kinds.charAt(at - 1)) >= 0;
  }

  /** The kinds before a word, as far back as it can matter. */
  public static String nearBefore(String kinds, int at) {
    return kinds.substring(Math.max(0, at - REACH), at);
  }

  /** The kinds from a word on, as far ahead as it can matter. */
  public static String nearBehind(String kinds, int at) {
    return kinds.substring(at, Math.min(kinds.length(), at + REACH));
  }

  /** The kinds from the beginning of a word's clause up to the word. */
  public static String before(String kinds, int at) {
    String near = nearBefore(kinds, at);
    return near.substring(near.lastIndexOf(Tokens.CLAUSE) + 1);
  }

  /**
   * The same with what a list of cases begins with: 因工伤认定引发行政复议3件，行政诉讼2件 speaks of both in one
   * breath, also where 其中 tells the parts of the first.
   */
  public static String listBefore(String kinds, int at) {
    String near = nearBefore(kinds, at);
    int clause = near.lastIndexOf(Tokens.CLAUSE);
    if (clause < 0 || behind(near, clause + 1, "fc") < near.length()) {
      return near.substring(clause + 1);
    }
    int last = near.lastIndexOf(Tokens.CLAUSE, clause - 1) + 1;
    while (last > 0 && near.charAt(last) == 'M') {
      last = near.lastIndexOf(Tokens.CLAUSE, last - 2) + 1;
    }
    boolean cases = hasOneOf("VS", near.substring(last, clause));
    return near.substring(cases ? last : clause + 1);
  }

  /** Whether some kinds have one of others. */
  public static boolean hasOneOf(String wanted, String kinds) {
    for (int i = 0; i < kinds.length(); i++) {
      if (wanted.indexOf(kinds.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** 联合财政局印发: what is done with others is not all of the agency's own. */
  static boolean isTogether(Tokens sentence, int at) {
    return TOGETHER.contains(sentence.words(at, at));
  }

  /** Whether in the clause that ends at a word something is taken in and counted. */
  static boolean takesIn(String kinds, int at) {
    String clause = before(kinds, at);
    return hasOneOf("RLCV", clause) && clause.indexOf(Tokens.COUNT) >= 0;
  }

  /** Whether something is handled or counted where it is named: 涉及行政许可等 only tells what about. */
  static boolean isCounted(Tokens sentence, int at) {
    String kinds = sentence.kinds();
    if (isContents(sentence, at)) {
      return false;
    }
    String behind = nearBehind(kinds, at);
    int end = behind.indexOf(Tokens.CLAUSE);
    return hasOneOf("RLHNn", before(kinds, at))
        || hasOneOf("RLHNn", end < 0 ? behind : behind.substring(0, end));
  }

  /** 内容为林权登记、采伐许可等 tells what the applications are about. */
  static boolean isContents(Tokens sentence, int at) {
    int first = at - before(sentence.kinds(), at).length();
    int end = nearBehind(sentence.kinds(), at).indexOf(Tokens.CLAUSE);
    return first < at
        && end >= 0
        && CONTENTS.matcher(sentence.words(first, at)).lookingAt()
        && sentence.kinds().substring(first, at + end).indexOf(Tokens.COUNT) < 0;
  }

  /** Whether a year is the one of which its clause speaks. */
  static boolean isOfStatement(String kinds, int at) {
    return !isCompared(kinds, at) && !isNextToCarrying(kinds, at) && !isRisenFrom(kinds, at);
  }

  /** 新发生 is a part only beside what the year before left. */
  static boolean isAllThatCame(Tokens sentence, int at) {
    return sentence.words(at, at).equals("新发生")
        && nearBefore(sentence.kinds(), at).indexOf('P') < 0
        && nearBehind(sentence.kinds(), at).indexOf('P') < 0;
  }

  /** 书面政府信息公开申请 are all there are, unless the sentence tells other channels. */
  static boolean isWritten(Tokens sentence, int at) {
    String kinds = sentence.kinds();
    return sentence.words(at, at).equals("书面")
        && kinds.startsWith("A", at + 1)
        && nearBefore(kinds, at).indexOf('h') < 0
        && nearBehind(kinds, at + 1).indexOf('h') < 0;
  }

  /** 我局收到申请13件: applications, not said for what, are the first thing that is counted. */
  static boolean areReceivedFirst(String kinds, int at) {
    String before = nearBefore(kinds, at);
    int end = behind(kinds, at + 1, "kf");
    boolean counted = end < kinds.length() && kinds.charAt(end) == Tokens.COUNT;
    Matcher receiving = RECEIVING.matcher(before);
    return counted && receiving.find() && !hasOneOf("RLa", before.substring(0, receiving.start()));
  }

  /** 由2023年的2件增至4件, 是上年的2倍. */
  private static boolean isRisenFrom(String kinds, int at) {
    return at > 0
        && "fp".indexOf(kinds.charAt(at - 1)) >= 0
        && RISEN_BEHIND.matcher(kinds).region(at, kinds.length()).lookingAt();
  }

  /** 各县（市、区）局: a bracket that holds nothing but kinds of places is within a name. */
  public static boolean isBehindPlaces(Tokens sentence, int bracket) {
    if (sentence.kinds().charAt(bracket) != ')') {
      return false;
    }
    int end = sentence.all().get(bracket).end();
    String near = sentence.text().substring(Math.max(0, end - LONGEST_BRACKET), end);
    int open = near.lastIndexOf('（');
    return open >= 0 && PLACES.matcher(near.substring(open)).matches();
  }

  /** 2023年结转, 结转至2025年. */
  private static boolean isNextToCarrying(String kinds, int at) {
    return CARRYING_BEHIND.matcher(kinds).region(at, kinds.length()).lookingAt()
        || CARRYING_BEFORE.matcher(kinds.substring(Math.max(0, at - NEAR), at)).find();
  }

  /** 与2023年相比, 与2023年的35件相比. */
  private static boolean isCompared(String kinds, int at) {
    return at > 0
        && kinds.charAt(at - 1) == '/'
        && COMPARED_BEHIND.matcher(kinds).region(at, kinds.length()).lookingAt();
  }

  /** Whether the clause that ends at a word begins with some characters. */
  static boolean beginsWith(Tokens sentence, int end, String words) {
    int first = sentence.kinds().lastIndexOf(Tokens.CLAUSE, end - 1) + 1;
    return first < end && sentence.text().startsWith(words, sentence.all().get(first).start());
  }

  /** Whether the clause of a word gives a reason: 因申请时间为12月, 1件因申请人12月提交. */
  static boolean beginsWithReason(Tokens sentence, int at) {
    String clause = before(sentence.kinds(), at);
    int first = at - clause.length();
    int reason = first + (REASON.matcher(clause).lookingAt() ? clause.indexOf('c') : 0);
    return reason < at && sentence.words(reason, reason).startsWith("因");
  }

  /** 申请事项为2021年7月暴雨气象证明, 内容涉及上半年预算: when that was which was asked for. */
  static boolean isAskedFor(String kinds, int at) {
    return ASKED_FOR.matcher(kinds.substring(Math.max(0, at - NEAR), at)).find();
  }

  /** 行政复议1件，为上年答复引发: when the answer was given is not when the case came. */
  static boolean isAnsweredThen(String kinds, int at) {
    return ANSWERED
        .matcher(kinds.substring(Math.max(0, at - 2), Math.min(kinds.length(), at + NEAR)))
        .lookingAt();
  }

  /** 招生季（5—8月）收到: a bracket that holds a time and nothing else tells of what follows. */
  static boolean isTimeAlone(String kinds, int closing) {
    return closing > 1
        && kinds.charAt(closing - 2) == '('
        && "TYP".indexOf(kinds.charAt(closing - 1)) >= 0;
  }

  /** The index behind a run of kinds that begins at a place. */
  static int behind(String kinds, int from, String run) {
    int at = from;
    while (at < kinds.length() && run.indexOf(kinds.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  /** The index of the first of a run of kinds that ends before a place. */
  public static int firstOf(String kinds, int end, String run) {
    int first = end;
    while (first > 0 && run.indexOf(kinds.charAt(first - 1)) >= 0) {
      first--;
    }
    return first;
  }

  /** Whether a clause ends at an index: the sentence does, or a mark stands there. */
  static boolean isEnd(String kinds, int at) {
    return at >= kinds.length() || ",()/".indexOf(kinds.charAt(at)) >= 0;
  }
}
