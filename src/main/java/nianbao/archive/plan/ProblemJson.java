package nianbao.archive.plan;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import nianbao.report.Problem;

/** Problems read back from lists of ours. */
public final class ProblemJson {

  private ProblemJson() {}

  /** The problems of a JSON array. */
  public static List<Problem> of(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).map(ProblemJson::problem).toList();
  }

  private static Problem problem(JsonNode json) {
    return new Problem(
        json.path("rule").asText(),
        Problem.Severity.valueOf(json.path("severity").asText().toUpperCase(Locale.ROOT)),
        json.path("pointer").asText(),
        json.path("message").asText());
  }
}
