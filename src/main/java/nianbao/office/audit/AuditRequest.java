package nianbao.office.audit;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import nianbao.office.gather.Roster;
import nianbao.report.Report.Body;

/**
 * What is asked of an audit.
 *
 * @param roster whose reports there are to be; empty if that is not known
 * @param year of which; the year of most reports if it is not said
 * @param due the last day for all; the law's if it is not said
 */
public record AuditRequest(
    Roster roster, OptionalInt year, Optional<LocalDate> due, Weights weights) {

  /** An audit of whatever is there, each thing weighing the same. */
  public static final AuditRequest STANDARD =
      new AuditRequest(Roster.EMPTY, OptionalInt.empty(), Optional.empty(), Weights.EQUAL);

  /**
   * The last day for a report: 条例第四十九条, a department's in January, a government's in March. Of whom
   * it is not known which it is, nothing is late that would not be late of both.
   */
  LocalDate due(int reportYear, Optional<Body> body) {
    return due.orElseGet(
        () ->
            body.filter(Body.DEPARTMENT::equals).isPresent()
                ? LocalDate.of(reportYear + 1, 1, 31)
                : LocalDate.of(reportYear + 1, 3, 31));
  }
}
