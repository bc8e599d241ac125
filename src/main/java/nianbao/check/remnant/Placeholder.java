package nianbao.check.remnant;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import nianbao.check.rule.Manuscript;
import nianbao.check.rule.Prose;
import nianbao.check.rule.Rule;
import nianbao.check.rule.RuleDescription;
import nianbao.report.Problem;

/** Words of the form, or of the program that wrote it, that nobody filled in or took out. */
public final class Placeholder implements Rule {

  @Override
  public RuleDescription description() {
    return RuleDescription.warning(
        "placeholder", "正文没有遗留的格式文本、未填的空、残缺的日期、文号和标点、转换标记", "国办公开办函〔2021〕30号（格式文本应替换为实际内容）");
  }

  @Override
  public Stream<Problem> check(Manuscript manuscript) {
    return manuscript.reading().flatMap(this::problems).distinct();
  }

  private Stream<Problem> problems(Prose prose) {
    List<String> messages = new ArrayList<>();
    for (Remnants kinds : List.of(Remnants.OF_THE_FORM, Remnants.TORN)) {
      kinds.in(prose.text(), (kind, found) -> messages.add(message(prose.text(), kind, found)));
    }
    if (messages.isEmpty()) {
      whole(prose).ifPresent(messages::add);
    }
    return messages.stream().map(message -> description().problem(prose.pointer(), message));
  }

  /** What is seen only of a passage as a whole; a closer look has told it where there is one. */
  private static Optional<String> whole(Prose prose) {
    return Stream.of(
            BlankBeforeUnit.in(prose.written()).map(quote -> quoted(quote) + "缺少数字，请填写"),
            WholePassage.leftOver(prose).map(words -> quoted(words) + "是遗留的文字，请删去或补全"),
            Brackets.unpaired(prose.text()).map(words -> quoted(words) + "的括号或书名号不成对，请补正"))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static String message(String text, Remnant kind, MatchResult found) {
    int start = found.start();
    while (start > Math.max(0, found.start() - kind.context())
        && Character.isIdeographic(text.charAt(start - 1))) {
      start--;
    }
    return quoted(text.substring(start, found.end())) + kind.advice();
  }

  private static String quoted(String words) {
    return "“" + words + "”";
  }
}
