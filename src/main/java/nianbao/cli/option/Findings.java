package nianbao.cli.option;

import java.util.List;
import java.util.stream.Stream;
import nianbao.press.Press;
import nianbao.report.Problem;

/** What the checks found, in lines that a clerk can act on. */
public record Findings(Press press, List<Problem> problems) {

  /** Two lines a problem: what is wrong, and where. */
  public Stream<String> lines() {
    return problems.stream()
        .flatMap(problem -> Stream.of(severity(problem) + "：" + problem.message(), place(problem)));
  }

  /** How many errors and warnings there are, such as 2个错误、1个警告. */
  public String count() {
    long errors = problems.stream().filter(Problem::isError).count();
    long warnings = problems.size() - errors;
    return errors == 0
        ? warnings + "个警告"
        : errors + "个错误" + (warnings == 0 ? "" : "、" + warnings + "个警告");
  }

  public boolean areNone() {
    return problems.isEmpty();
  }

  private static String severity(Problem problem) {
    return problem.isError() ? "错误" : "警告";
  }

  private String place(Problem problem) {
    String pointer = problem.pointer().isEmpty() ? "" : "，" + problem.pointer();
    return "      位置：" + press.place(problem) + "（" + problem.rule() + pointer + "）";
  }
}
