package nianbao.check.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nianbao.check.rule.Manuscript;
import nianbao.check.rule.Prose;
import nianbao.check.rule.Rule;
import nianbao.check.rule.RuleDescription;
import nianbao.check.rule.Scan;
import nianbao.report.Problem;

/** Words of the form, or of the program that wrote it, that nobody filled in or took out. */
final class Placeholder implements Rule {

  /** Letters, digits and signs of addresses: xxgk in one is no placeholder. */
  private static final String IN_ADDRESS = "[A-Za-z0-9./:@_%?=&#-]";

  private static final List<Remnant> REMNANTS =
      List.of(
          ofForm("统计表模板"),
          ofForm("（具体网址）"),
          ofForm("该部分以表格形式报告"),
          new Remnant(
              "(?<!%1$s)(?:[Xx×]{2,80}+|_{2,80}+|[X×](?=[年月日件条份]))(?!%1$s)".formatted(IN_ADDRESS),
              0,
              "尚未填写"),
          ofConversion("\\[image[^\\]\\n]{0,60}+\\]?"),
          ofConversion("\\[bookmark[^\\]\\n]{0,60}+\\]?"),
          ofConversion("错误！未找到引用源"),
          ofMissingNumber("[条篇](?=[，。；、）]|$)(?<=(?:公开|发布)(?:各类)?(?:政府|政务)?(?:信息)?[条篇])"),
          ofMissingNumber("[件条份篇](?=[，。；、）]|$)(?<=(?<![公一])(?:共|共计|合计|总计)[件条份篇])"),
          ofMissingNumber("%(?![0-9A-Za-z])(?<=(?:占|为|达|达到|增长|下降)%)"),
          ofMissingNumber("年月日(?<=\\d{4}年月日)"));

  private static final Scan SCAN =
      new Scan(REMNANTS.stream().map(Remnant::words).map(Pattern::compile).toList());

  /**
   * What was left.
   *
   * @param words a pattern of them
   * @param context how many characters before the words are quoted for the clerk to find them by
   */
  private record Remnant(String words, int context, String advice) {}

  private static Remnant ofForm(String words) {
    return new Remnant(words, 0, "是格式文本的遗留，请删去或填写");
  }

  private static Remnant ofConversion(String words) {
    return new Remnant(words, 0, "是转换文档留下的标记，请删去");
  }

  private static Remnant ofMissingNumber(String words) {
    return new Remnant(words, 8, "缺少数字，请填写");
  }

  @Override
  public RuleDescription description() {
    return RuleDescription.warning(
        "placeholder", "正文没有遗留的格式文本、未填的空和转换标记", "国办公开办函〔2021〕30号（格式文本应替换为实际内容）");
  }

  @Override
  public Stream<Problem> check(Manuscript manuscript) {
    return manuscript.reading().flatMap(this::problems).distinct();
  }

  private Stream<Problem> problems(Prose prose) {
    List<Problem> problems = new ArrayList<>();
    SCAN.in(prose.text(), (number, found) -> problems.add(problem(prose, number, found)));
    return problems.stream();
  }

  private Problem problem(Prose prose, int number, MatchResult found) {
    Remnant remnant = REMNANTS.get(number);
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
