package nianbao.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nianbao.cases.Case;

/**
 * Reports whose text ends near the end of a page, a line later each, so that the sign-off would
 * stand alone on the next one; once for each kind of block that a report may end with.
 */
final class SignOffCases {

  private static final int LEAST = 4;
  private static final int MOST = 13;

  private SignOffCases() {}

  static List<Case> all() {
    List<Case> cases = new ArrayList<>();
    ends().forEach((name, end) -> series(name, end, cases));
    return cases;
  }

  private static void series(String name, List<JsonNode> end, List<Case> into) {
    for (int lines = LEAST; lines <= MOST; lines++) {
      Prose prose = new Prose(lines);
      List<JsonNode> before = new ArrayList<>();
      for (int i = 0; i < lines; i++) {
        before.add(Draft.paragraph(prose.lines(1)));
      }
      Draft draft = Draft.blank().sealed(lines % 2 == 0);
      into.add(
          draft
              .put("problems", before)
              .put("otherMatters", end)
              .as("ends-in-" + name + "-" + lines));
    }
  }

  private static Map<String, List<JsonNode>> ends() {
    Prose prose = new Prose(9);
    Map<String, List<JsonNode>> ends = new TreeMap<>();
    ends.put("nothing", List.of());
    ends.put("one-line", List.of(Draft.paragraph(prose.lines(2)), Draft.paragraph(prose.lines(1))));
    ends.put("long-paragraph", List.of(Draft.paragraph(prose.lines(6))));
    ends.put("heading", List.of(Draft.paragraph(prose.lines(3)), Draft.heading(2, "（一）其他事项")));
    ends.put("run-in", List.of(Draft.runIn(2, "（一）收费。", prose.lines(2))));
    ends.put("table", List.of(Draft.paragraph(prose.lines(2)), TableCases.small(prose)));
    ends.put("figure", List.of(Draft.figure(FigureCases.png(300, 80), "图1")));
    return ends;
  }
}
