package nianbao.check.sentence;

import java.util.List;
import java.util.regex.Pattern;

/** Where a word stands in its clause. */
public final class Clauses {

  /** Behind these a clause, or what is said in it, begins. */
  private static final String BEGINNINGS = ",()YtTMPF";

  private static final Pattern CARRYING_BEHIND = Pattern.compile(".[fdzs]{0,3}C");
  private static final Pattern COMPARED_BEHIND = Pattern.compile(".[fdkRNAa]{0,4}b");
  private static final Pattern CARRYING_BEFORE = Pattern.compile("C[fdpF]{0,2}$");
  private static final Pattern CAUSE =
      Pattern.compile("(?:[cp(]|,f?/|f(?=[UA]k?c))[fdwxg!sO]{0,4}[UA](?![cdfkwx]{0,5}[NnVS])");
  private static final List<String> TOGETHER = List.of("联合", "会同");
  private static final List<String> CAUSED_BY = List.of("因", "由于", "针对", "涉及", "围绕");
  private static final List<String> CAUSING = List.of("引发", "引起", "导致", "造成", "产生");
  private static final int NEAR = 4;

  /** Words that can bear upon another; a bound, so that no rule is quadratic. */
  private static final int REACH = 100;

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

  /** 行政复议1件，系因政府信息公开答复引发: the cause is named behind what it caused. */
  public static boolean isCausedBehind(String kinds, int at) {
    return CAUSE.matcher(nearBehind(kinds, at)).find();
  }

  /** 行政执法引发行政复议9件, 因投诉处理被申请行政复议: caused by anything but disclosure. */
  public static boolean isOfOtherCause(Tokens sentence, int at) {
    String clause = before(sentence.kinds(), at);
    if (hasOneOf("AU", clause)) {
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

  private static boolean isOther(String cause, String clause, int at) {
    int matter = CAUSED_BY.contains(cause) ? at + 1 : CAUSING.contains(cause) ? at - 1 : -1;
    return matter >= 0 && matter < clause.length() && "xu!".indexOf(clause.charAt(matter)) >= 0;
  }

  /** Whether disclosure is named as the cause, before or behind. */
  static boolean isCaused(String kinds, int at) {
    return hasOneOf("AU", before(kinds, at)) || isCausedBehind(kinds, at);
  }

  /** The kinds from the beginning of a word's clause up to the word. */
  public static String before(String kinds, int at) {
    String near = nearBefore(kinds, at);
    return near.substring(near.lastIndexOf(Tokens.CLAUSE) + 1);
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
    return hasOneOf("RL", clause) && clause.indexOf(Tokens.COUNT) >= 0;
  }

  /** Whether a year is the one of which its clause speaks. */
  static boolean isOfStatement(String kinds, int at) {
    return !isCompared(kinds, at) && !isNextToCarrying(kinds, at);
  }

  /** 新发生 is a part only beside what the year before left. */
  static boolean isAllThatCame(Tokens sentence, int at) {
    return sentence.words(at, at).equals("新发生")
        && nearBefore(sentence.kinds(), at).indexOf('P') < 0
        && nearBehind(sentence.kinds(), at).indexOf('P') < 0;
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

  /** The index behind a run of kinds that begins at a place. */
  static int behind(String kinds, int from, String run) {
    int at = from;
    while (at < kinds.length() && run.indexOf(kinds.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  /** Whether a clause ends at an index: the sentence does, or a mark stands there. */
  static boolean isEnd(String kinds, int at) {
    return at >= kinds.length() || ",()/".indexOf(kinds.charAt(at)) >= 0;
  }
}
