package nianbao.check.sentence;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nianbao.check.words.Tokens;

/** Who decides on the cases told before: a court or a government that the sentence is not about. */
final class Deciders {

  private static final Pattern DECISION =
      Pattern.compile(
          "(?:以[^，。；]{1,12}为由)?(?:均|已|都|全部|依法|审理后|经审理|分别)*(?:予以|决定|裁定|判决|作出|做出)?(?:维持|撤销|驳回|纠正|责令|终止|变更|支持|确认)");
  private static final Pattern TAKING = Pattern.compile("(?:受理|审理)(?:了)?\\d");

  private Deciders() {}

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
