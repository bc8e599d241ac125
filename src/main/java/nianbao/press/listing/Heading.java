package nianbao.press.listing;

import java.time.LocalDate;
import java.util.Optional;
import nianbao.report.Report;
import nianbao.report.Report.Body;
import nianbao.report.Report.Level;

/**
 * Whose report something is, and of when, as far as it says.
 *
 * @param agency 发布机关全称; empty if it does not say
 * @param year 报告年度; 0 if it does not say
 * @param level 机关层级
 * @param body 本级政府 or 部门
 * @param issuedOn 成文日期
 */
public record Heading(
    String agency,
    int year,
    Optional<Level> level,
    Optional<Body> body,
    Optional<LocalDate> issuedOn) {

  /** It says nothing. */
  public static final Heading NONE =
      new Heading("", 0, Optional.empty(), Optional.empty(), Optional.empty());

  /** That of a report, which says when it was issued. */
  public static Heading of(Report report) {
    return new Heading(
        report.agency(),
        report.year(),
        report.level(),
        report.body(),
        Optional.of(report.issuedOn()));
  }
}
