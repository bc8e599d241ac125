package nianbao.read;

import java.util.List;
import java.util.function.Function;
import nianbao.report.Cost;
import nianbao.report.Problem;
import nianbao.report.Report;

/** What came of reading an input. All three are unchangeable values. */
public sealed interface Reading {

  /**
   * The input is a report.
   *
   * @param canonical the input in canonical form (RFC 8785), without a byte order mark; its bytes
   *     are UTF-8
   * @param cost what it takes to make it
   * @param remarks warnings: what was not taken in as it is written
   */
  record Accepted(Report report, String canonical, Cost cost, List<Problem> remarks)
      implements Reading {
    public Accepted {
      remarks = List.copyOf(remarks);
    }
  }

  /**
   * The input is JSON, but no report.
   *
   * @param problems at least one, all of them errors, in the order of the document; at most 1000,
   *     and one more that says so where there are more
   */
  record Rejected(List<Problem> problems) implements Reading {
    public Rejected {
      problems = List.copyOf(problems);
    }
  }

  /**
   * The input is not JSON, or too large to look at.
   *
   * @param problem what is wrong; its message names line and column, its pointer is empty
   * @param line the line of the input, counted from 1; 1 where no place can be named
   * @param column the character in that line, counted from 1 in code points; 1 likewise
   */
  record Unreadable(Problem problem, int line, int column) implements Reading {}

  /** The answer of the one function that fits. */
  default <T> T fold(
      Function<? super Accepted, ? extends T> accepted,
      Function<? super Rejected, ? extends T> rejected,
      Function<? super Unreadable, ? extends T> unreadable) {
    if (this instanceof Accepted reading) {
      return accepted.apply(reading);
    }
    if (this instanceof Rejected reading) {
      return rejected.apply(reading);
    }
    return unreadable.apply((Unreadable) this);
  }
}
