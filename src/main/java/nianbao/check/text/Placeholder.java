package nianbao.check.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import nianbao.check.rule.Manuscript;
import nianbao.check.rule.Prose;
import nianbao.check.rule.Rule;
import nianbao.check.rule.RuleDescription;
import nianbao.report.Problem;

/** Words of the form, or of the program that wrote it, that nobody filled in or took out. */
final class Placeholder implements Rule {

  @Override
  public RuleDescription description() {
    return RuleDescription.warning(
        "placeholder", "正文没有遗留的格式文本、未填的空、残缺的日期和文号、转换标记", "国办公开办函〔2021〕30号（格式文本应替换为实际内容）");
  }

  @Override
  public Stream<Problem> check(Manuscript manuscript) {
    return manuscript.reading().flatMap(this::problems).distinct();
  }

  private Stream<Problem> problems(Prose prose) {
    List<Problem> problems = new ArrayList<>();
    Remnants.SCAN.in(prose.text(), (number, found) -> problems.add(problem(prose, number, found)));
    if (prose.text().equals("年月日")) {
      problems.add(description().problem(prose.pointer(), "“年月日”缺少数字，请填写"));
    }
    BlankBeforeUnit.in(prose.written())
        .filter(quote -> problems.isEmpty())
        .map(quote -> description().problem(prose.pointer(), "“" + quote + "”缺少数字，请填写"))
        .ifPresent(problems::add);
    return problems.stream();
  }

  private Problem problem(Prose prose, int number, MatchResult found) {
    Remnants.Remnant remnant = Remnants.ALL.get(number);
    String words = quote(prose.text(), found, remnant.context());
    return description().problem(prose.pointer(), words + remnant.advice());
  }

  private static String quote(String text, MatchResult found, int context) {
    int start = found.start();
    while (start > Math.max(0, found.start() - context)
        && Character.isIdeographic(text.charAt(start - 1))) {
      start--;
    }
    return "“" + text.substring(start, found.end()) + "”";
  }
}
