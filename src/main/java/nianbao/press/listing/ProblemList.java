package nianbao.press.listing;

import java.util.List;
import java.util.Locale;
import nianbao.report.Problem;

/**
 * The problems of a report in JSON: {@code {"problems":[…]}}.
 *
 * @param problems in the order of the document
 */
public record ProblemList(List<Problem> problems) {

  public ProblemList {
    problems = List.copyOf(problems);
  }

  /** The list as JSON (RFC 8259), one problem a line, with a line break at its end. */
  public String toJson() {
    return JsonObject.EMPTY.with("problems", objects()).text() + "\n";
  }

  /** The problems, each an object of JSON. */
  public List<JsonObject> objects() {
    return problems.stream().map(ProblemList::object).toList();
  }

  private static JsonObject object(Problem problem) {
    return JsonObject.EMPTY
        .with("rule", problem.rule())
        .with("severity", problem.severity().name().toLowerCase(Locale.ROOT))
        .with("pointer", problem.pointer())
        .with("message", problem.message());
  }
}
