package nianbao.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import nianbao.form.Edition;
import nianbao.intake.draft.Doubt;
import nianbao.intake.piece.UnreadableException;

/** The report that the figures of a document are laid into: of the document nothing else counts. */
record Given(ObjectNode report) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** A year of the newest edition, for a report that says none. */
  private static final int SOME_YEAR = 2024;

  private static final Set<String> FIGURES =
      Set.of("disclosure", "requests", "review", "litigation");

  static Given of(String json) throws UnreadableException {
    try {
      if (JSON.readTree(json) instanceof ObjectNode report) {
        return new Given(report);
      }
    } catch (JsonProcessingException e) {
      throw new UnreadableException("要放入数字的报告不是JSON；请用 import 做成的或者导出的文件", e);
    }
    throw new UnreadableException("要放入数字的报告不是JSON；请用 import 做成的或者导出的文件");
  }

  /** The edition that it is in. */
  Edition edition() {
    return Edition.named(report.path("form").asText(""))
        .orElseGet(() -> Edition.of(report.path("year").asInt(SOME_YEAR)));
  }

  /** The report with all figures that a draft has. */
  ObjectNode with(ObjectNode draft) {
    ObjectNode laid = report.deepCopy();
    for (String table : FIGURES) {
      if (draft.has(table)) {
        laid.set(table, laid(laid.path(table), draft.get(table)));
      }
    }
    return laid;
  }

  /** What the document leaves open stays as it was. */
  private static JsonNode laid(JsonNode before, JsonNode figures) {
    if (figures.isNull() && !before.isMissingNode() && before.isValueNode()) {
      return before;
    }
    JsonNode laid = figures.deepCopy();
    if (laid instanceof ArrayNode row) {
      for (int i = 0; i < row.size(); i++) {
        row.set(i, laid(before.path(i), row.get(i)));
      }
    } else if (laid instanceof ObjectNode rows) {
      figures.fieldNames().forEachRemaining(n -> rows.set(n, laid(before.path(n), rows.get(n))));
    }
    return laid;
  }

  /** Whether a doubt is about figures, which alone are taken. */
  static boolean counts(Doubt doubt) {
    return FIGURES.stream().anyMatch(table -> doubt.problem().pointer().startsWith("/" + table));
  }
}
