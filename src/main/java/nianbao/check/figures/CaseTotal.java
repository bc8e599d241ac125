package nianbao.check.figures;

import java.util.stream.Stream;
import nianbao.check.rule.Manuscript;
import nianbao.check.rule.PrintedRows;
import nianbao.check.rule.Rule;
import nianbao.check.rule.RuleDescription;
import nianbao.form.Part;
import nianbao.report.Problem;

/** In the table of part 四 the last column of each group is the sum of its four outcomes. */
final class CaseTotal implements Rule {

  @Override
  public RuleDescription description() {
    return RuleDescription.error(
        "case-total", "第四部分三组：“总计”等于结果维持、结果纠正、其他结果、尚未审结之和", "国办公开办函〔2021〕30号，第四部分统计表");
  }

  @Override
  public Stream<Problem> check(Manuscript manuscript) {
    return PrintedRows.in(manuscript.report(), Part.CASES)
        .flatMap(row -> LastColumn.problem(row, description()).stream());
  }
}
