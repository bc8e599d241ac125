package nianbao.archive.survey;

import java.util.List;
import java.util.Optional;
import nianbao.archive.plan.EntryPattern;
import nianbao.archive.plan.Planned;
import nianbao.archive.plan.Refused;
import nianbao.archive.source.Source;
import nianbao.archive.work.FilePart;
import nianbao.press.listing.Heading;
import nianbao.press.listing.Surveyed;
import nianbao.report.Problem;

/**
 * What came of looking at a source: a report, or why it is refused.
 *
 * @param source as it came in
 * @param report if it can be made
 * @param refusal if it cannot
 * @param problems what the checks found
 */
public record Inspected(
    Source source, Optional<Surveyed> report, Optional<Refused> refusal, List<Problem> problems) {

  private static final FilePart NOWHERE = new FilePart(0, 0);

  public Inspected {
    problems = List.copyOf(problems);
  }

  static Inspected accepted(Source source, Surveyed report, List<Problem> problems) {
    return new Inspected(source, Optional.of(report), Optional.empty(), problems);
  }

  /** The report as it is to be made, which lies nowhere yet; not asked of one that is refused. */
  public Planned planned(EntryPattern pattern) {
    Surveyed made = report.orElseThrow();
    return new Planned(
        pattern.entry(made.heading().agency(), made.heading().year(), made.title()),
        source.name(),
        source.digest().orElseThrow(),
        made.heading(),
        NOWHERE,
        NOWHERE,
        problems);
  }

  /** A source that is not made, and of which nothing else is known. */
  public static Inspected refused(Source source, Refused.Reason reason, List<Problem> problems) {
    return refused(source, reason, Heading.NONE, problems);
  }

  static Inspected refused(
      Source source, Refused.Reason reason, Heading heading, List<Problem> problems) {
    Refused refusal =
        new Refused(source.name(), source.name(), source.digest(), reason, heading, problems);
    return new Inspected(source, Optional.empty(), Optional.of(refusal), problems);
  }
}
