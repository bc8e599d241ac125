package nianbao.press;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nianbao.check.ReportChecker;
import nianbao.read.Reading;
import nianbao.report.AgencyName;
import nianbao.report.Problem;
import nianbao.report.Report;

/**
 * What is known of last year's report.
 *
 * @param report the report, if one is given and can be read
 * @param faults why the one that is given cannot be read
 */
record Previous(Optional<Report> report, List<Problem> faults) {

  /** No report of last year is given. */
  static final Previous NONE = new Previous(Optional.empty(), List.of());

  private static final String RULE = "previous-report";

  Previous {
    faults = List.copyOf(faults);
  }

  /** What came of reading last year's report. */
  static Previous of(Reading last) {
    return last.fold(
        accepted -> new Previous(Optional.of(accepted.report()), List.of()),
        rejected -> unfit(rejected.problems()),
        unreadable -> unfit(List.of(unreadable.problem())));
  }

  /** Why this cannot be what a report is compared with; empty if it can. */
  List<Problem> faultsFor(Report current) {
    List<Problem> found = new ArrayList<>(faults);
    report.ifPresent(
        last -> {
          agencyFault(current, last).ifPresent(found::add);
          yearFault(current, last).ifPresent(found::add);
        });
    return found;
  }

  /**
   * Checks a report, also against last year's where it is known. First comes what reading it has to
   * remark, which is on the agency and so at the head of the document.
   */
  List<Problem> check(Reading.Accepted read, ReportChecker checker) {
    Report current = read.report();
    List<Problem> problems = new ArrayList<>(read.remarks());
    problems.addAll(
        report.map(last -> checker.check(current, last)).orElseGet(() -> checker.check(current)));
    return problems;
  }

  private static Previous unfit(List<Problem> faults) {
    return new Previous(Optional.empty(), faults);
  }

  private static Optional<Problem> agencyFault(Report current, Report last) {
    return new AgencyName(last.agency()).isSameAs(new AgencyName(current.agency()))
        ? Optional.empty()
        : Optional.of(
            Problem.error(
                RULE,
                "/agency",
                "这是“%s”的报告，不是“%s”的；机关改过名称的，请改在报告的成员previousYear里写上一年度数据"
                    .formatted(last.agency(), current.agency())));
  }

  private static Optional<Problem> yearFault(Report current, Report last) {
    int expected = current.year() - 1;
    return last.year() == expected
        ? Optional.empty()
        : Optional.of(
            Problem.error(RULE, "/year", "这是%d年的报告，应是%d年的".formatted(last.year(), expected)));
  }
}
