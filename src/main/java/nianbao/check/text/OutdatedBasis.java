package nianbao.check.text;

import java.util.regex.MatchResult;
import java.util.stream.Stream;
import nianbao.check.rule.Anchored;
import nianbao.check.rule.Manuscript;
import nianbao.check.rule.Prose;
import nianbao.check.rule.Rule;
import nianbao.check.rule.RuleDescription;
import nianbao.report.Problem;

/** The form of 2019 was replaced by 国办公开办函〔2021〕30号, from the report on 2021 on. */
final class OutdatedBasis implements Rule {

  private static final int NEW_FORM = 2021;

  /** The old form's number, and the columns of its tables that the new one dropped. */
  private static final Anchored OLD_FORM =
      Anchored.of(
          "国办公开办函[〔\\[（【〈]?2019[〕\\]）】〉]?60号|本年新制作数量|本年新公开数量|对外公开总数量|上一年项目数量",
          "60号",
          "新制作数量",
          "新公开数量",
          "公开总数量",
          "项目数量");

  @Override
  public RuleDescription description() {
    return RuleDescription.warning(
        "outdated-basis", "编制依据和表格用语不是2019年的旧格式（国办公开办函〔2019〕60号）", "国办公开办函〔2021〕30号");
  }

  @Override
  public Stream<Problem> check(Manuscript manuscript) {
    return manuscript.report().year() < NEW_FORM
        ? Stream.empty()
        : manuscript.reading().flatMap(this::problems).distinct();
  }

  private Stream<Problem> problems(Prose prose) {
    return OLD_FORM.in(prose.text()).map(found -> problem(prose, found));
  }

  private Problem problem(Prose prose, MatchResult found) {
    String message = "“%s”出自2019年的旧格式，现行格式是国办公开办函〔2021〕30号".formatted(found.group());
    return description().problem(prose.pointer(), message);
  }
}
