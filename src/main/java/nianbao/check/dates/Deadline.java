package nianbao.check.dates;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.stream.Stream;
import nianbao.check.rule.Manuscript;
import nianbao.check.rule.Rule;
import nianbao.check.rule.RuleDescription;
import nianbao.report.Problem;
import nianbao.report.Report;
import nianbao.report.Report.Body;

/** The last day for last year's report, a department's and a government's. */
final class Deadline implements Rule {

  /** 条例第四十九条第一款: departments, from the county up, by 31 January. */
  private static final MonthDay DEPARTMENT = MonthDay.of(1, 31);

  /** 条例第四十九条第二款: what a government did is published by 31 March. */
  private static final MonthDay GOVERNMENT = MonthDay.of(3, 31);

  @Override
  public RuleDescription description() {
    return RuleDescription.warning(
        "deadline", "部门在次年1月31日前、政府在次年3月31日前公布（填写了body时检查）", "《政府信息公开条例》第四十九条");
  }

  @Override
  public Stream<Problem> check(Manuscript manuscript) {
    Report report = manuscript.report();
    return report.body().stream()
        .map(body -> lastDay(body).atYear(report.year() + 1))
        .filter(report.issuedOn()::isAfter)
        .map(lastDay -> description().problem("/issuedOn", message(report, lastDay)));
  }

  private static MonthDay lastDay(Body body) {
    return switch (body) {
      case DEPARTMENT -> DEPARTMENT;
      case GOVERNMENT -> GOVERNMENT;
    };
  }

  private static String message(Report report, LocalDate lastDay) {
    return "成文日期%s晚于公布期限%d年%d月%d日"
        .formatted(
            report.issueDate(),
            lastDay.getYear(),
            lastDay.getMonthValue(),
            lastDay.getDayOfMonth());
  }
}
