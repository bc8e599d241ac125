package nianbao.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import nianbao.cases.Case;

/** Cases that put headings and short paragraphs at the ends of many pages. */
final class PageEndCases {

  /**
   * Lines before a heading that ends a part: 4 leave the table of 二、 no room under it, 13 and 14
   * make it the last line, or the last but one, of the page that 六、 begins after.
   */
  private static final List<Integer> LINES = List.of(4, 13, 14);

  private PageEndCases() {}

  static List<Case> all() {
    List<Case> cases = new ArrayList<>();
    cases.add(headings());
    cases.add(runInHeadings());
    cases.add(shortParagraphs());
    LINES.forEach(lines -> cases.add(headingsAtTheEndsOfParts(lines)));
    return cases;
  }

  /** Headings with nothing under them: what follows is the title of the next part. */
  private static Case headingsAtTheEndsOfParts(int lines) {
    Prose prose = new Prose(lines);
    List<JsonNode> blocks = new ArrayList<>();
    for (int i = 0; i < lines; i++) {
      blocks.add(Draft.paragraph(prose.lines(1)));
    }
    blocks.add(Draft.heading(2, "（一）末尾的标题"));
    blocks.add(Draft.heading(3, "1.也没有正文"));
    return Draft.blank()
        .put("preamble", blocks)
        .put("overview", blocks)
        .put("problems", blocks)
        .put("otherMatters", List.of(Draft.paragraph(prose.lines(3))))
        .as("headings-at-the-ends-of-parts-" + lines);
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
