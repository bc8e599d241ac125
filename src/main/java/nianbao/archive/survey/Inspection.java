package nianbao.archive.survey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import nianbao.archive.plan.ArchiveRequest;
import nianbao.archive.plan.HeadingJson;
import nianbao.archive.plan.OwnFailure;
import nianbao.archive.plan.Refused;
import nianbao.archive.source.Source;
import nianbao.press.Press;
import nianbao.report.Problem;

/** Looks at sources, one at a time. Safe for several threads. */
public final class Inspection {

  /** What cannot be compared with last year's is not made unseen. */
  private static final String LAST = "previous-report";

  private final Press press;
  private final ArchiveRequest request;

  /** Looks at them as an order has it. */
  public Inspection(Press press, ArchiveRequest request) {
    this.press = press;
    this.request = request;
  }

  /**
   * Looks at a source.
   *
   * @throws IOException if its bytes, which are in memory, cannot be read
   */
  public Inspected of(Source source) throws IOException {
    if (!source.faults().isEmpty()) {
      return Inspected.refused(source, Refused.Reason.REJECTED, source.faults());
    }
    try {
      return press
          .survey(source.content(), request.checks(), request.last())
          .fold(
              made -> Inspected.accepted(source, made.value(), made.problems()),
              rejected -> refused(source, rejected.problems()),
              unreadable -> unread(source, unreadable.problem()),
              unfit -> refused(source, unfit.problems()));
    } catch (UncheckedIOException e) {
      return refused(
          source, List.of(Problem.error(LAST, "", "上年的报告读不出来，不能核对；请检查 --previous 给出的归档是否完好")));
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return Inspected.refused(source, Refused.Reason.FAILED, List.of(OwnFailure.problem(e)));
    }
  }

  /** What could not be read once is not read a second time. */
  private static Inspected unread(Source source, Problem problem) {
    return Inspected.refused(source, Refused.Reason.REJECTED, List.of(problem));
  }

  /** What is not made may still say whose it was to be. */
  private Inspected refused(Source source, List<Problem> problems) {
    return Inspected.refused(
        source, Refused.Reason.REJECTED, HeadingJson.of(press, source), problems);
  }
}
