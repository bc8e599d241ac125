package nianbao.benchmark.peers.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/**
 * Reports as long as a given one, its clauses in another order and with other figures: nobody can
 * answer with what is left in memory of the one before. Each is the same whenever it is asked for.
 */
final class LikeReports {

  private static final ObjectMapper JSON = new ObjectMapper();
  /** The members that hold text. */
  static final List<String> TEXTS =
      List.of("preamble", "overview", "problems", "otherMatters");
  private static final List<String> FIGURES =
      List.of("disclosure", "requests", "review", "litigation");

  /** Behind a comma, a semicolon or a full stop; the last clause keeps its place and its stop. */
  private static final Pattern CLAUSE_END = Pattern.compile("(?<=[，；。])");

  private final byte[] model;

  LikeReports(byte[] model) {
    this.model = model;
  }

  /**
   * The report of a number.
   *
   * @param figures a report that has the figures
   */
  byte[] report(int number, byte[] figures) throws IOException {
    ObjectNode report = (ObjectNode) JSON.readTree(model);
    JsonNode other = JSON.readTree(figures);
    FIGURES.forEach(name -> report.set(name, other.get(name)));
    Random random = new Random(number);
    TEXTS.forEach(name -> shuffle((ArrayNode) report.get(name), random));
    return JSON.writeValueAsBytes(report);
  }

  private static void shuffle(ArrayNode blocks, Random random) {
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i).isTextual()) {
        blocks.set(i, JSON.getNodeFactory().textNode(shuffled(blocks.get(i).asText(), random)));
      }
    }
  }

  private static String shuffled(String text, Random random) {
    List<String> clauses = new ArrayList<>(List.of(CLAUSE_END.split(text)));
    Collections.shuffle(clauses.subList(0, clauses.size() - 1), random);
    return String.join("", clauses);
  }
}
