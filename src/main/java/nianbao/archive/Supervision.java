package nianbao.archive;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import nianbao.archive.plan.Planned;
import nianbao.report.Problem;

/** What is known of reports beyond the plan when they are made. */
public interface Supervision {

  /** All problems of the next report; asked in the order of the plan, on one thread. */
  List<Problem> problems(Planned planned) throws IOException;

  /**
   * Why a report is not even to be tried; empty if it is. Asked right before the report would be
   * made, on the thread that would make it.
   */
  default Optional<Problem> objection(Planned planned) throws IOException {
    return Optional.empty();
  }
}
