package nianbao.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import nianbao.cases.Case;

/** Reports of paragraphs and headings of all lengths, each the same whenever it is asked for. */
public final class SeededCases {

  private static final int ONE_IN = 5;

  private SeededCases() {}

  /** The report of a seed. */
  public static Case of(int seed) {
    Prose prose = new Prose(seed);
    return Draft.blank()
        .sealed(prose.between(0, 1) == 0)
        .put("overview", blocks(prose, 3, 14))
        .put("problems", blocks(prose, 1, 12))
        .put("otherMatters", blocks(prose, 1, 5))
        .as("seed-" + seed);
  }

  private static List<JsonNode> blocks(Prose prose, int least, int most) {
    List<JsonNode> blocks = new ArrayList<>();
    for (int count = prose.between(least, most); count > 0; count--) {
      if (prose.between(1, ONE_IN) == 1) {
        blocks.add(Draft.heading(2, "（一）" + prose.plain(prose.between(4, 12))));
      }
      blocks.add(Draft.paragraph(prose.lines(prose.between(1, 7))));
    }
    return blocks;
  }
}
