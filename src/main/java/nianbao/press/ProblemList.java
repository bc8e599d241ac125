package nianbao.press;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nianbao.report.Problem;

/**
 * The problems of a report for machines: {@code {"problems":[…]}}, the same behind every door.
 *
 * @param problems in the order of the document
 */
public record ProblemList(List<Problem> problems) {

  public ProblemList {
    problems = List.copyOf(problems);
  }

  /** The list as JSON (RFC 8259), one problem a line, with a line break at its end. */
  public String toJson() {
    return problems.stream()
        .map(ProblemList::object)
        .collect(Collectors.joining(",\n", "{\"problems\":[", "]}\n"));
  }

  private static String object(Problem problem) {
    return "{\"rule\":"
        + quoted(problem.rule())
        + ",\"severity\":"
        + quoted(problem.severity().name().toLowerCase(Locale.ROOT))
        + ",\"pointer\":"
        + quoted(problem.pointer())
        + ",\"message\":"
        + quoted(problem.message())
        + "}";
  }

  // A pointer quotes names from the input, so anything can be in it.
  private static String quoted(String text) {
    return text.chars().mapToObj(ProblemList::escaped).collect(Collectors.joining("", "\"", "\""));
  }

  private static String escaped(int c) {
    return switch (c) {
      case '"' -> "\\\"";
      case '\\' -> "\\\\";
      default ->
          c < ' ' || Character.isSurrogate((char) c)
              ? String.format(Locale.ROOT, "\\u%04x", c)
              : Character.toString(c);
    };
  }
}
