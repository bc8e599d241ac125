package nianbao.check.dates;

import java.time.LocalDate;
import java.time.Month;
import java.util.stream.Stream;
import nianbao.check.rule.Manuscript;
import nianbao.check.rule.Rule;
import nianbao.check.rule.RuleDescription;
import nianbao.report.Problem;
import nianbao.report.Report;

/** A report on a year cannot be signed before that year's last day. */
final class Period implements Rule {

  @Override
  public RuleDescription description() {
    return RuleDescription.error("period", "成文日期不得早于报告年度的最后一天", "《政府信息公开条例》第四十九条“上一年度”");
  }

  @Override
  public Stream<Problem> check(Manuscript manuscript) {
    Report report = manuscript.report();
    LocalDate end = LocalDate.of(report.year(), Month.DECEMBER, 31);
    return report.issuedOn().isBefore(end)
        ? Stream.of(description().problem("/issuedOn", message(report)))
        : Stream.empty();
  }

  private static String message(Report report) {
    return "成文日期%s早于报告年度结束（%d年12月31日），全年数据还不完整；请核对成文日期和报告年度"
        .formatted(report.issueDate(), report.year());
  }
}
