package nianbao.check.text;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
          new Remnant("统计表模板|该部分以表格形式报告|（具体网址）", "是格式文本的遗留，请删去或填写"),
          new Remnant(
              "(?<!%1$s)(?:[Xx×]{2,80}+|_{2,80}+|[X×](?=[年月日件条份]))(?!%1$s)".formatted(IN_ADDRESS),
              "尚未填写"),
          new Remnant("\\[(?:image|bookmark)[^\\]\\n]{0,60}+\\]?|错误！未找到引用源", "是转换文档留下的标记，请删去"),
          new Remnant(
              "(?:公开|发布)(?:各类|政府|政务|信息){0,3}+[条篇](?=[，。；、）]|其中|$)"
                  + "|(?<![公一])(?:共计?|合计|总计)[件条份篇](?=[，。；、）]|$)"
                  + "|(?:占|为|达到?|增长|下降)%|\\d{4}年月日",
              "缺少数字，请填写"));

  private record Remnant(Pattern pattern, String advice) {
    Remnant(String pattern, String advice) {
      this(Pattern.compile(pattern), advice);
    }
  }

  @Override
  public RuleDescription description() {
    return RuleDescription.warning(
        "placeholder", "正文没有遗留的格式文本、未填的空和转换标记", "国办公开办函〔2021〕30号（格式文本应替换为实际内容）");
  }

  @Override
  public Stream<Problem> check(Manuscript manuscript) {
    return manuscript.prose().stream().flatMap(this::problems).distinct();
  }

  private Stream<Problem> problems(Prose prose) {
    return REMNANTS.stream()
        .flatMap(
            remnant ->
                remnant
                    .pattern()
                    .matcher(prose.text())
                    .results()
                    .map(found -> problem(prose, found, remnant.advice())));
  }

  private Problem problem(Prose prose, MatchResult found, String advice) {
    return description().problem(prose.pointer(), "“%s”%s".formatted(found.group(), advice));
  }
}
