package nianbao.check.rule;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nianbao.report.Passage;
import nianbao.report.Report;

/**
 * A report as the rules read it.
 *
 * @param written the report as it was handed in
 * @param report the same in plain characters, with last year's closing figures, where last year's
 *     report is given
 * @param prose the words of the report made comparable, in the order of the document
 * @param previous last year's report, if it is given
 */
public record Manuscript(
    Report written, Report report, List<Prose> prose, Optional<Manuscript> previous) {

  /** In the pointers of words that are no running text, but of tables, figures and charts. */
  public static final List<String> ADDED = List.of("/table/", "/figure/", "/chart/");

  /** Passages of a report of ten pages or so. */
  private static final int SHORT = 200;

  public Manuscript {
    prose = List.copyOf(prose);
  }

  /** The manuscript of a report. */
  public static Manuscript of(Report report) {
    Report plain = PlainReport.of(report);
    return new Manuscript(report, plain, prose(plain), Optional.empty());
  }

  /** The manuscript of a report that is read next to last year's. */
  public static Manuscript of(Report report, Report last) {
    Manuscript own = of(report);
    return new Manuscript(report, own.report().following(last), own.prose(), Optional.of(of(last)));
  }

  /** The words for a rule that reads each passage by itself. */
  public Stream<Prose> reading() {
    return shared(prose, prose.size());
  }

  /**
   * Tasks about this report, such as its rules; shared among threads where there is much to read.
   */
  public <T> Stream<T> shared(List<T> tasks) {
    return shared(tasks, prose.size());
  }

  private static List<Prose> prose(Report report) {
    List<Passage> passages = report.passages();
    return shared(passages, passages.size()).map(Prose::of).toList();
  }

  private static <T> Stream<T> shared(List<T> tasks, int passages) {
    return passages > SHORT ? tasks.parallelStream() : tasks.stream();
  }
}
