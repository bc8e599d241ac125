package nianbao.archive.survey;

import java.util.List;
import java.util.Optional;
import nianbao.archive.plan.Refused;
import nianbao.archive.source.Source;
import nianbao.press.survey.Surveyed;
import nianbao.report.Problem;

/** What came of looking at a source: a report, or why it is refused. */
record Inspected(
    Source source, Optional<Surveyed> report, Optional<Refused> refusal, List<Problem> problems) {

  static Inspected accepted(Source source, Surveyed report, List<Problem> problems) {
    return new Inspected(source, Optional.of(report), Optional.empty(), problems);
  }

  static Inspected refused(Source source, Refused.Reason reason, List<Problem> problems) {
    Refused refusal = new Refused(source.name(), source.digest(), reason, problems);
    return new Inspected(source, Optional.empty(), Optional.of(refusal), problems);
  }
}
