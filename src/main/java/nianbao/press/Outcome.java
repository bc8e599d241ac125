package nianbao.press;

import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import nianbao.report.Problem;

/**
 * What came of an input: something made, or the reasons why not.
 *
 * @param <T> what is made
 */
public sealed interface Outcome<T> {

  /**
   * It is made.
   *
   * @param value what was made
   * @param problems what the checks found all the same, in the order of the document
   */
  record Made<T>(T value, List<Problem> problems) implements Outcome<T> {
    public Made {
      problems = List.copyOf(problems);
    }
  }

  /**
   * The input is JSON, but no report that can be published.
   *
   * @param problems all of them, errors and warnings, in the order of the document
   */
  record Rejected<T>(List<Problem> problems) implements Outcome<T> {
    public Rejected {
      problems = List.copyOf(problems);
    }
  }

  /**
   * The input is not JSON, or too large to look at.
   *
   * @param problem what is wrong and where
   * @param line counted from 1
   * @param column counted from 1, in characters
   */
  record Unreadable<T>(Problem problem, int line, int column) implements Outcome<T> {}

  /**
   * Last year's report, which the input was to be compared with, is none: it cannot be read, or it
   * is not the same agency's report of the year before.
   *
   * @param problems all of them, about last year's report, with pointers into it
   */
  record Unfit<T>(List<Problem> problems) implements Outcome<T> {
    public Unfit {
      problems = List.copyOf(problems);
    }
  }

  /** The same with its problems told in another way. */
  default Outcome<T> telling(UnaryOperator<List<Problem>> told) {
    if (this instanceof Made<T> made) {
      return new Made<>(made.value(), told.apply(made.problems()));
    }
    return this instanceof Rejected<T> rejected
        ? new Rejected<>(told.apply(rejected.problems()))
        : this;
  }

  /** The answer of the one function that fits. */
  default <R> R fold(
      Function<? super Made<T>, ? extends R> made,
      Function<? super Rejected<T>, ? extends R> rejected,
      Function<? super Unreadable<T>, ? extends R> unreadable,
      Function<? super Unfit<T>, ? extends R> unfit) {
    if (this instanceof Made<T> outcome) {
      return made.apply(outcome);
    }
    if (this instanceof Rejected<T> outcome) {
      return rejected.apply(outcome);
    }
    if (this instanceof Unreadable<T> outcome) {
      return unreadable.apply(outcome);
    }
    return unfit.apply((Unfit<T>) this);
  }
}
