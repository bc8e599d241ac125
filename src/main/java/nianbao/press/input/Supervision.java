package nianbao.press.input;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nianbao.check.ReportChecker;
import nianbao.intake.Claims;
import nianbao.intake.draft.Doubt;
import nianbao.intake.draft.Draft;
import nianbao.press.listing.LastReports;
import nianbao.read.Reading;
import nianbao.read.ReportReader;
import nianbao.report.Problem;
import nianbao.report.Report;

/**
 * Looks at what agencies have published, which cannot be sent back to be written anew: what is
 * there is read, with its gaps, and everything that is wrong with it is told.
 */
public record Supervision(Opener opener, ReportReader reader, ReportChecker checker) {

  private static final String LAST = "previous-report";

  /**
   * Looks at a report, and gives the answer of the one function that fits.
   *
   * @param last whose reports are taken for those of the same agency, whatever name they bear
   */
  public <T> T of(
      byte[] input,
      LastReports last,
      Function<Examined, T> seen,
      Function<List<Problem>, T> rejected,
      Function<Reading.Unreadable, T> unreadable) {
    Opened opened = opener.open(input);
    return read(opened)
        .fold(
            accepted -> seen.apply(examined(input, opened, accepted, last)),
            refused -> rejected.apply(opened.told(refused.problems())),
            unreadable);
  }

  private Reading read(Opened opened) {
    return opened
        .completed()
        .map(json -> reader.read(json.getBytes(StandardCharsets.UTF_8)))
        .orElse(opened.reading());
  }

  private Examined examined(
      byte[] input, Opened opened, Reading.Accepted accepted, LastReports last) {
    Report report = accepted.report();
    Set<String> missing = opened.draft().map(Draft::missing).orElse(Set.of());
    Previous previous =
        missing.contains("agency") || missing.contains("year")
            ? Previous.NONE
            : last.before(report.agency(), report.year())
                .map(json -> Previous.of(opener.open(json), reader))
                .orElse(Previous.NONE);
    List<Problem> found = problems(accepted, previous);
    Optional<CheckedDraft> checked = opened.draft().map(draft -> CheckedDraft.of(draft, found));
    return new Examined(
        report,
        missing,
        accepted.canonical(),
        checked.stream().flatMap(draft -> draft.doubts().stream()).map(Doubt::told).toList(),
        checked.map(CheckedDraft::problems).orElse(found),
        ReportChecker.sketches(report),
        previous.report().map(known -> new Examined.Last(known, ReportChecker.sketches(known))),
        look(input));
  }

  private List<Problem> problems(Reading.Accepted accepted, Previous previous) {
    List<Problem> problems = new ArrayList<>(previous.check(accepted, checker));
    if (!previous.faults().isEmpty()) {
      problems.add(
          Problem.warning(LAST, "", "上年的报告读不出来，没有与上年核对：" + previous.faults().get(0).message()));
    }
    return problems;
  }

  private static Examined.Look look(byte[] input) {
    return Claims.of(input)
        .map(claims -> new Examined.Look(claims.archival(), Optional.of(claims.tagged())))
        .orElse(Examined.Look.NONE);
  }
}
