package nianbao.check.figures;

import static nianbao.form.LineId.CARRIED_FORWARD;
import static nianbao.form.LineId.CARRIED_OVER;
import static nianbao.form.LineId.OUTCOMES_TOTAL;
import static nianbao.form.LineId.RECEIVED;

import java.math.BigInteger;
import java.util.Optional;
import java.util.stream.Stream;
import nianbao.check.rule.Manuscript;
import nianbao.check.rule.RequestColumn;
import nianbao.check.rule.Rule;
import nianbao.check.rule.RuleDescription;
import nianbao.form.Edition;
import nianbao.form.Form;
import nianbao.report.Problem;

/** What came in is what was settled or is carried forward: the form's own 勾稽关系. */
final class ColumnsBalance implements Rule {

  private static final String TOTAL = Form.of(Edition.newest()).line(OUTCOMES_TOTAL).label();

  @Override
  public RuleDescription description() {
    return RuleDescription.error(
        "columns-balance",
        "第三部分每一列：第一项加第二项之和，等于第三项" + TOTAL + "加第四项之和",
        "国办公开办函〔2021〕30号，第三部分统计表表头“勾稽关系”");
  }

  @Override
  public Stream<Problem> check(Manuscript manuscript) {
    return RequestColumn.all(manuscript.report()).flatMap(column -> problem(column).stream());
  }

  private Optional<Problem> problem(RequestColumn column) {
    Optional<BigInteger> in = column.sum(RECEIVED, CARRIED_OVER);
    Optional<BigInteger> out = column.sum(OUTCOMES_TOTAL, CARRIED_FORWARD);
    return in.flatMap(
        sum -> out.filter(other -> !other.equals(sum)).map(other -> problem(column, sum, other)));
  }

  private Problem problem(RequestColumn column, BigInteger in, BigInteger out) {
    String message = "三、“%s”列不平衡：第一项加第二项为%d，第三项%s加第四项为%d".formatted(column.label(), in, TOTAL, out);
    return balancingTotal(column, in)
        .map(total -> "%s；（一）至（六）各项之和为%d，%s改为%d即平衡".formatted(message, total, TOTAL, total))
        .map(advice -> description().problem(column.pointer(OUTCOMES_TOTAL), advice))
        .orElseGet(() -> description().problem(column.pointer(RECEIVED), message));
  }

  /** The sum of the outcomes, where stating it as （七） would settle the column. */
  private static Optional<BigInteger> balancingTotal(RequestColumn column, BigInteger in) {
    return column
        .sumOfOutcomes()
        .filter(sum -> column.sum(CARRIED_FORWARD).filter(in.subtract(sum)::equals).isPresent());
  }
}
