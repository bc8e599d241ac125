package nianbao.check.rule;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nianbao.report.Passage;
import nianbao.report.Report;

/**
 * A report as the rules read it.
 *
 * @param report with last year's closing figures, where last year's report is given
 * @param prose the words of the report made comparable, in the order of the document
 * @param previous last year's report, if it is given
 */
public record Manuscript(Report report, List<Prose> prose, Optional<Manuscript> previous) {

  /** Passages of a report of ten pages or so. */
  private static final int SHORT = 200;

  public Manuscript {
    prose = List.copyOf(prose);
  }

  /** The manuscript of a report. */
  public static Manuscript of(Report report) {
    return new Manuscript(report, prose(report), Optional.empty());
  }

  /** The manuscript of a report that is read next to last year's. */
  public static Manuscript of(Report report, Report last) {
    return new Manuscript(report.following(last), prose(report), Optional.of(of(last)));
  }

  /** Whether there is so much to read that several had better read it. */
  public boolean isLong() {
    return prose.size() > SHORT;
  }

  private static List<Prose> prose(Report report) {
    List<Passage> passages = report.passages();
    Stream<Passage> read = passages.size() > SHORT ? passages.parallelStream() : passages.stream();
    return read.map(Prose::of).toList();
  }
}
