package nianbao.check.figures;

import java.util.stream.Stream;
import nianbao.check.rule.Manuscript;
import nianbao.check.rule.PrintedRows;
import nianbao.check.rule.Rule;
import nianbao.check.rule.RuleDescription;
import nianbao.form.Part;
import nianbao.report.Problem;

/** In the table of part 三 the last column is the sum of the six kinds of applicant. */
final class RowTotal implements Rule {

  @Override
  public RuleDescription description() {
    return RuleDescription.error("row-total", "第三部分每一行：“总计”等于前六列之和", "国办公开办函〔2021〕30号，第三部分统计表");
  }

  @Override
  public Stream<Problem> check(Manuscript manuscript) {
    return PrintedRows.in(manuscript.report(), Part.REQUESTS)
        .flatMap(row -> LastColumn.problem(row, description()).stream());
  }
}
