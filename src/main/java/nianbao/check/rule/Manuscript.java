package nianbao.check.rule;

import java.util.List;
import nianbao.report.Report;

/**
 * A report as the rules read it.
 *
 * @param prose the words of the report made comparable, in the order of the document
 */
public record Manuscript(Report report, List<Prose> prose) {

  public Manuscript {
    prose = List.copyOf(prose);
  }

  /** The manuscript of a report. */
  public static Manuscript of(Report report) {
    return new Manuscript(report, report.passages().stream().map(Prose::of).toList());
  }
}
