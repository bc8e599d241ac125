package nianbao.cli.document;

import java.util.stream.Stream;
import nianbao.intake.draft.Doubt;
import nianbao.press.Press;
import nianbao.press.input.CheckedDraft;
import nianbao.press.input.Difference;
import nianbao.report.Problem;

/** What a clerk is told of a draft. */
record Told(Press press, CheckedDraft draft) {

  /** Two lines a doubt or a problem: what it is, and where. */
  Stream<String> lines() {
    return Stream.of(
            draft.differences().stream().flatMap(Told::change),
            draft.doubts().stream().flatMap(this::doubt),
            draft.problems().stream().flatMap(this::problem))
        .flatMap(told -> told);
  }

  private static Stream<String> change(Difference change) {
    return Stream.of(
        "改动：" + change.place() + "（" + change.pointer() + "）",
        "      原为：" + change.before(),
        "      现为：" + change.now());
  }

  private Stream<String> doubt(Doubt doubt) {
    String seen = doubt.seen().isBlank() ? "" : "，原文是“" + doubt.seen().strip() + "”";
    return Stream.of(
        "疑点：" + doubt.problem().message(),
        "      原文：" + doubt.where() + seen + "（" + doubt.problem().pointer() + "）");
  }

  private Stream<String> problem(Problem problem) {
    String pointer = problem.pointer().isEmpty() ? "" : "，" + problem.pointer();
    return Stream.of(
        (problem.isError() ? "错误：" : "警告：") + problem.message(),
        "      位置：" + press.place(problem) + "（" + problem.rule() + pointer + "）");
  }

  String count() {
    long errors = draft.problems().stream().filter(Problem::isError).count();
    long warnings = draft.problems().size() - errors;
    int changed = draft.changes().size();
    String changes = changed == 0 ? "" : "与发出时有" + changed + "处不同，";
    return changes + draft.doubts().size() + "个疑点，" + errors + "个错误，" + warnings + "个警告。";
  }
}
