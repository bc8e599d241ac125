package nianbao.press.input;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nianbao.intake.draft.Doubt;
import nianbao.report.Problem;

/** Says of each problem whether the document says so, or the reading of it may be wrong. */
record Judgement(List<Doubt> doubts) {

  private static final Set<String> FIGURES =
      Set.of("disclosure", "requests", "review", "litigation");

  /** A blank cell that is left open because it could not be read is told already. */
  boolean isNew(Problem problem) {
    return !problem.rule().equals("blank-cell")
        || doubts.stream().noneMatch(doubt -> doubt.covers(problem.pointer()));
  }

  Problem of(Problem problem) {
    if (!FIGURES.contains(table(problem.pointer()))) {
      return problem;
    }
    Optional<Doubt> doubt =
        doubts.stream().filter(found -> touches(found, problem.pointer())).findFirst();
    String judgement = doubt.map(found -> "（可能是识别错误，请对照原文" + found.where() + "）").orElse("（原文如此）");
    return new Problem(
        problem.rule(), problem.severity(), problem.pointer(), problem.message() + judgement);
  }

  /** A sum is touched by every figure of its line and of its column. */
  private static boolean touches(Doubt doubt, String pointer) {
    String other = doubt.problem().pointer();
    return doubt.covers(pointer)
        || (other + "/").startsWith(pointer + "/")
        || line(other).equals(line(pointer))
        || (table(other).equals(table(pointer))
            && (column(other).isEmpty() || column(other).equals(column(pointer))));
  }

  private static String table(String pointer) {
    String[] steps = pointer.split("/", 3);
    return steps.length > 1 ? steps[1] : "";
  }

  private static String line(String pointer) {
    return pointer.substring(0, pointer.length() - column(pointer).length());
  }

  /** The last step of a pointer, if it is a column. */
  private static String column(String pointer) {
    String last = pointer.substring(pointer.lastIndexOf('/') + 1);
    return last.matches("\\d+") ? "/" + last : "";
  }
}
