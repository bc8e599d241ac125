package nianbao.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import nianbao.cases.Case;

/** Cases that put headings and short paragraphs at the ends of many pages. */
final class PageEndCases {

  private PageEndCases() {}

  static List<Case> all() {
    return List.of(headings(), runInHeadings(), shortParagraphs());
  }

  private static Case headings() {
    Prose prose = new Prose(5);
    List<JsonNode> blocks = new ArrayList<>();
    for (int i = 0; i < 90; i++) {
      for (int level = prose.between(2, 4); level <= prose.between(2, 4); level++) {
        blocks.add(Draft.heading(level, prose.plain(prose.between(4, 40))));
      }
      blocks.add(Draft.paragraph(prose.lines(prose.between(1, 5))));
    }
    return Draft.blank().put("overview", blocks).as("headings-at-page-ends");
  }

  private static Case runInHeadings() {
    Prose prose = new Prose(6);
    List<JsonNode> blocks = new ArrayList<>();
    for (int i = 0; i < 80; i++) {
      String heading = "（一）" + prose.plain(prose.between(3, 30));
      String mark = List.of("。", "：", "", "（", "。“").get(prose.between(0, 4));
      blocks.add(
          Draft.runIn(prose.between(2, 4), heading + mark, prose.lines(prose.between(1, 5))));
    }
    return Draft.blank().put("overview", blocks).as("run-in-headings-at-page-ends");
  }

  private static Case shortParagraphs() {
    Prose prose = new Prose(7);
    List<JsonNode> blocks = new ArrayList<>();
    for (int i = 0; i < 120; i++) {
      blocks.add(Draft.paragraph(prose.lines(prose.between(1, 6))));
    }
    return Draft.blank().put("overview", blocks).as("widows-and-orphans");
  }
}
