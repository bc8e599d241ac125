package nianbao.check.sentence;

import java.util.regex.Pattern;

/** Whether 累计 counts the reported year alone, or several years together. */
public final class Accumulated {

  /** 条例施行以来, 平台上线后, 近五年, 2019年至2024年. */
  private static final Pattern SEVERAL_YEARS =
      Pattern.compile(
          "以来|[至迄]今|目前|历[年届次]|多年|过去|[近前这][几\\d一二两三四五六七八九十]{1,3}年|[两三四五六七八九十]年"
              + "|自(?!行|收|然|己|身|主|助)|实施|施行|开通|上线|启用|运行|成立|组建|挂牌|20\\d{2}年[至—-]");

  private static final Pattern CARRYING = Pattern.compile("[PY]f?C|C[fdp]{0,3}[FY]");

  private Accumulated() {}

  /**
   * 累计 counts the years together unless the reported year is named, before or in brackets behind,
   * or told by what is carried from year to year; or unless the sentence goes on to tell what
   * became of the applications, and speaks of no longer time.
   */
  public static boolean isOpen(Sentence sentence, int first, int end) {
    int before = Math.max(0, first - 1);
    boolean accumulated = sentence.words(before, end - 1).contains("累计");
    boolean dated =
        sentence.scope(first).statedTime()
            || isDatedBehind(sentence, end)
            || CARRYING.matcher(Clauses.nearBehind(sentence.kinds(), end)).find();
    boolean goesOn = Clauses.hasOneOf("Hz", Clauses.nearBehind(sentence.kinds(), end));
    return accumulated && !dated && (!goesOn || SEVERAL_YEARS.matcher(sentence.text()).find());
  }

  /** 累计收到申请3件（2024年）. */
  private static boolean isDatedBehind(Sentence sentence, int end) {
    return sentence.kinds().startsWith("(Y)", end) && !sentence.scope(end + 1).otherTime();
  }
}
