package nianbao.check.remnant;

import java.util.Optional;
import java.util.regex.Pattern;
import nianbao.check.rule.Manuscript;
import nianbao.check.rule.Prose;

/** A paragraph or heading of which nothing else was written, or which breaks off. */
final class WholePassage {

  /** 略, 图1：, —3—, 第3页共8页: what says nothing where it stands alone. */
  private static final Pattern NOTHING_ELSE =
      Pattern.compile(
          "从?略|同上|见上|正文|标题|小标题|[图表]\\d{0,2}[：.]?|[附插配]图[：.]?|空白|示例|样例|模板|年月日|待[定填补]"
              + "|第\\d{1,3}页(?:，?共\\d{1,3}页)?|[—–-]{1,2}\\d{1,3}[—–-]{1,2}|[，。、；：…]{1,6}");

  private static final String STOPS = "，。、；：";

  /** Characters quoted beside the end at which something is lost. */
  private static final int QUOTED = 9;

  private WholePassage() {}

  /** The words that were left, if a paragraph or heading is nothing else. */
  static Optional<String> leftOver(Prose prose) {
    if (Manuscript.ADDED.stream().anyMatch(prose.pointer()::contains)) {
      return Optional.empty();
    }
    return NOTHING_ELSE.matcher(prose.text()).matches()
        ? Optional.of(prose.text())
        : brokenOff(prose.text());
  }

  /** A mark where nothing stood before it, or where a list goes on and does not. */
  private static Optional<String> brokenOff(String text) {
    if (text.length() < QUOTED) {
      return Optional.empty();
    }
    if (STOPS.indexOf(text.charAt(0)) >= 0) {
      return Optional.of(text.substring(0, QUOTED));
    }
    return text.endsWith("、")
        ? Optional.of(text.substring(text.length() - QUOTED))
        : Optional.empty();
  }
}
