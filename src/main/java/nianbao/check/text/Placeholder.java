package nianbao.check.text;

import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import nianbao.check.rule.Anchored;
import nianbao.check.rule.Begun;
import nianbao.check.rule.Manuscript;
import nianbao.check.rule.Prose;
import nianbao.check.rule.Rule;
import nianbao.check.rule.RuleDescription;
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
              Anchored.of(
                      "(?<!%1$s)(?:[Xx×]{2,80}+|_{2,80}+|[X×](?=[年月日件条份]))(?!%1$s)"
                          .formatted(IN_ADDRESS),
                      "X",
                      "x",
                      "×",
                      "_")
                  ::in,
              0,
              "尚未填写"),
          ofConversion("\\[image[^\\]\\n]{0,60}+\\]?", "[image"),
          ofConversion("\\[bookmark[^\\]\\n]{0,60}+\\]?", "[bookmark"),
          ofConversion("错误！未找到引用源", "错误！未找到引用源"),
          ofMissingNumber("[条篇](?=[，。；、）]|$)(?<=(?:公开|发布)(?:各类)?(?:政府|政务)?(?:信息)?[条篇])", "条", "篇"),
          ofMissingNumber(
              "[件条份篇](?=[，。；、）]|$)(?<=(?<![公一])(?:共|共计|合计|总计)[件条份篇])", "件", "条", "份", "篇"),
          ofMissingNumber("%(?<=(?:占|为|达|达到|增长|下降)%)", "%"),
          ofMissingNumber("年月日(?<=\\d{4}年月日)", "年月日"));

  /**
   * What was left.
   *
   * @param context how many characters before the words are quoted for the clerk to find them by
   */
  private record Remnant(Function<String, Stream<MatchResult>> words, int context, String advice) {}

  private static Remnant ofForm(String words) {
    return new Remnant(Begun.of(words, words)::in, 0, "是格式文本的遗留，请删去或填写");
  }

  private static Remnant ofConversion(String words, String beginning) {
    return new Remnant(Begun.of(words, beginning)::in, 0, "是转换文档留下的标记，请删去");
  }

  private static Remnant ofMissingNumber(String words, String... beginnings) {
    return new Remnant(Begun.of(words, beginnings)::in, 8, "缺少数字，请填写");
  }

  @Override
  public RuleDescription description() {
    return RuleDescription.warning(
        "placeholder", "正文没有遗留的格式文本、未填的空和转换标记", "国办公开办函〔2021〕30号（格式文本应替换为实际内容）");
  }

  @Override
  public Stream<Problem> check(Manuscript manuscript) {
    return REMNANTS.stream()
        .flatMap(remnant -> manuscript.prose().stream().flatMap(prose -> problems(remnant, prose)))
        .distinct();
  }

  private Stream<Problem> problems(Remnant remnant, Prose prose) {
    return remnant
        .words()
        .apply(prose.text())
        .map(found -> quote(prose.text(), found, remnant.context()) + remnant.advice())
        .map(message -> description().problem(prose.pointer(), message));
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
