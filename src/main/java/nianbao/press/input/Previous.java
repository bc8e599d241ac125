package nianbao.press.input;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nianbao.check.ReportChecker;
import nianbao.read.Reading;
import nianbao.read.ReportReader;
import nianbao.report.AgencyName;
import nianbao.report.Problem;
import nianbao.report.Report;

/**
 * What is known of last year's report.
 *
 * @param report the report, if one is given and can be read
 * @param faults why the one that is given cannot be read
 * @param doubts how many figures and words of it are doubtful, where it was read from a document
 */
public record Previous(Optional<Report> report, List<Problem> faults, int doubts) {

  /** No report of last year is given. */
  public static final Previous NONE = new Previous(Optional.empty(), List.of(), 0);

  private static final String RULE = "previous-report";

  private static final String DOUBTFUL = "上年报告是从文档里读出来的，有%d个疑点（用 import 可以列出）；与上年不符的，请先对照上年的原文";
  private static final Set<String> DATE = Set.of("issuedOn");

  public Previous {
    faults = List.copyOf(faults);
  }

  /**
   * What came of opening last year's report. The date is all that a document of last year may lack.
   */
  public static Previous of(Opened last, ReportReader reader) {
    boolean lacksDate = last.draft().filter(draft -> draft.missing().equals(DATE)).isPresent();
    Reading reading =
        lacksDate
            ? reader.read(last.completed().orElseThrow().getBytes(StandardCharsets.UTF_8))
            : last.reading();
    int doubts = last.draft().map(draft -> draft.doubts().size()).orElse(0);
    return reading.fold(
        accepted -> new Previous(Optional.of(accepted.report()), List.of(), doubts),
        rejected -> unfit(rejected.problems()),
        unreadable -> unfit(List.of(unreadable.problem())));
  }

  /** Why this cannot be what a report is compared with; empty if it can. */
  public List<Problem> faultsFor(Report current) {
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
  public List<Problem> check(Reading.Accepted read, ReportChecker checker) {
    Report current = read.report();
    List<Problem> problems = new ArrayList<>(read.remarks());
    problems.addAll(
        report.map(last -> checker.check(current, last)).orElseGet(() -> checker.check(current)));
    if (doubts > 0) {
      problems.add(Problem.warning(RULE, "", DOUBTFUL.formatted(doubts)));
    }
    return problems;
  }

  private static Previous unfit(List<Problem> faults) {
    return new Previous(Optional.empty(), faults, 0);
  }

  private static Optional<Problem> agencyFault(Report current, Report last) {
    return new AgencyName(last.agency()).isSameAs(new AgencyName(current.agency()))
        ? Optional.empty()
        : Optional.of(
            Problem.error(
                RULE,
                "/agency",
                "这是“%s”的报告，不是“%s”的；机关改过名称的，请不给上年报告，在报告里写上年的数（结转下年的申请、现行有效的文件）"
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
