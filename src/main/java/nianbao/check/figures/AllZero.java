package nianbao.check.figures;

import java.math.BigDecimal;
import java.util.stream.Stream;
import nianbao.check.rule.Anchored;
import nianbao.check.rule.Manuscript;
import nianbao.check.rule.Prose;
import nianbao.check.rule.Rule;
import nianbao.check.rule.RuleDescription;
import nianbao.report.Cell;
import nianbao.report.Problem;
import nianbao.report.Report;

/**
 * A report without a figure other than 0 was hardly filled in, unless its text says that nobody
 * asked: small agencies have such years.
 */
public final class AllZero implements Rule {

  private static final String FIRST_TABLE = "/disclosure";

  private static final Anchored NOBODY_ASKED =
      Anchored.of(
          "(?:未|没有?|无|零|不存在)[^，。；\\n]{0,24}(?:申请|要求公开)"
              + "|申请[^，。；\\n]{0,12}(?:(?<!\\d)0[件宗份条次个例起]|[为是][0零](?![\\d.])|零受理|零件)",
          "申请",
          "要求公开");

  @Override
  public RuleDescription description() {
    return RuleDescription.warning(
        "all-zero", "三张表不全是0；确实全是0的，正文说明没有收到申请", "国办公开办函〔2021〕30号，第二、三、四部分统计表");
  }

  @Override
  public Stream<Problem> check(Manuscript manuscript) {
    return isAllZero(manuscript.report()) && manuscript.prose().stream().noneMatch(AllZero::tells)
        ? Stream.of(
            description()
                .problem(FIRST_TABLE, "三张表的数字全是0，正文也没有说“未收到政府信息公开申请”；请核对是不是还没有填写，确实没有的请在正文中说明"))
        : Stream.empty();
  }

  private static boolean tells(Prose prose) {
    return NOBODY_ASKED.isIn(prose.text());
  }

  private static boolean isAllZero(Report report) {
    return report.form().lines().stream()
        .flatMap(line -> report.figures().row(line.id()).cells().stream())
        .allMatch(AllZero::isZero);
  }

  private static boolean isZero(Cell cell) {
    if (cell instanceof Cell.Amount amount) {
      return new BigDecimal(amount.printed()).signum() == 0;
    }
    return cell instanceof Cell.Count count && count.value() == 0;
  }
}
