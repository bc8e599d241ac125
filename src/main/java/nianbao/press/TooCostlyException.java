package nianbao.press;

import java.util.List;
import java.util.stream.Stream;
import nianbao.report.Cost;
import nianbao.report.Problem;

/** A report turned out to cost more than was estimated, and more than is made of any. */
public final class TooCostlyException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient Problem problem;

  /**
   * A report that was given up.
   *
   * @param cost what was estimated
   */
  public TooCostlyException(Cost cost, Throwable cause) {
    super("given up: " + cost, cause);
    this.problem =
        Problem.error(
            "too-costly", "", "排版没有尽头，中途停下了（%s）；请检查表格里有没有特别高的格，拆成几行再试".formatted(cost.words()));
  }

  /** What its sender is told. */
  public Problem problem() {
    return problem;
  }

  /** That, before what else is wrong with the report. */
  public List<Problem> with(List<Problem> others) {
    return Stream.concat(Stream.of(problem), others.stream()).toList();
  }
}
