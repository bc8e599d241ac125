package nianbao.check.figures;

import java.math.BigInteger;
import java.util.Optional;
import java.util.stream.Stream;
import nianbao.check.rule.Manuscript;
import nianbao.check.rule.RequestColumn;
import nianbao.check.rule.Rule;
import nianbao.check.rule.RuleDescription;
import nianbao.form.Edition;
import nianbao.form.Form;
import nianbao.form.LineId;
import nianbao.report.Problem;

/** In the table of part 三 row （七） is the sum of all rows from （一） to （六）. */
final class OutcomesTotal implements Rule {

  private static final String TOTAL = Form.of(Edition.newest()).line(LineId.OUTCOMES_TOTAL).label();

  @Override
  public RuleDescription description() {
    return RuleDescription.error(
        "outcomes-total", "第三部分每一列：" + TOTAL + "等于（一）至（六）各项之和", "国办公开办函〔2021〕30号，第三部分统计表");
  }

  @Override
  public Stream<Problem> check(Manuscript manuscript) {
    return RequestColumn.all(manuscript.report()).flatMap(column -> problem(column).stream());
  }

  private Optional<Problem> problem(RequestColumn column) {
    Optional<BigInteger> stated = column.sum(LineId.OUTCOMES_TOTAL);
    return stated.flatMap(
        total ->
            column
                .sumOfOutcomes()
                .filter(sum -> !sum.equals(total))
                .map(sum -> problem(column, total, sum)));
  }

  private Problem problem(RequestColumn column, BigInteger total, BigInteger sum) {
    String message =
        "%s为%d，但（一）至（六）各项之和为%d".formatted(column.name(LineId.OUTCOMES_TOTAL), total, sum);
    return description().problem(column.pointer(LineId.OUTCOMES_TOTAL), message);
  }
}
