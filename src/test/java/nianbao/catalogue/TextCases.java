package nianbao.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import nianbao.cases.Case;

/** Cases of running text. */
final class TextCases {

  /** Marks, and how they follow each other, that may not begin a line. */
  private static final List<String> CLOSING =
      List.of(
          "，", "。", "、", "；", "：", "？", "！", "）", "》", "〉", "】", "〕", "”", "’", "……", "——", "％",
          "%", "。”", "！”）", "》、", "》（", "’”", "）。", "……”", "——”", "〕〕", "？！", "5%", "37件", "1.5万元");

  private static final List<String> OPENING =
      List.of("（", "《", "〈", "【", "〔", "“", "‘", "“‘", "（《", "（“", "：“", "，《", "——《");

  private TextCases() {}

  static List<Case> all() {
    return List.of(plainText(), punctuation(), mixed(), veryLong(), endlessWords(), blanks());
  }

  /** Full pages of plain text: 28 characters a line, 22 lines a page. */
  private static Case plainText() {
    String text = new Prose(1).plain(28 * 22 * 2);
    return Draft.blank().put("overview", List.of(Draft.paragraph(text))).as("plain-text");
  }

  /** Every mark at every place near the end of the first and the second line. */
  private static Case punctuation() {
    Prose prose = new Prose(2);
    List<JsonNode> blocks = new ArrayList<>();
    List<String> marks = new ArrayList<>(CLOSING);
    marks.addAll(OPENING);
    for (String mark : marks) {
      for (int place = 24; place <= 27; place++) {
        String text = prose.plain(place) + mark + prose.plain(28 - mark.length() + place - 25);
        blocks.add(Draft.paragraph(text + mark + prose.plain(40)));
      }
    }
    return Draft.blank().put("overview", blocks).as("punctuation-at-line-edges");
  }

  private static Case mixed() {
    Prose prose = new Prose(3);
    List<JsonNode> blocks = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      blocks.add(Draft.paragraph(prose.mixed(prose.between(1, 20))));
    }
    return Draft.blank().put("overview", blocks).as("mixed-text");
  }

  /** What programs put before and behind a text, blanks that no line breaks at among them. */
  private static Case blanks() {
    Prose prose = new Prose(21);
    List<JsonNode> blocks = new ArrayList<>();
    for (String blank : List.of("\u00a0\u00a0", "\u3000\u3000", " ", "\u00a0 \u3000", "\u2007")) {
      blocks.add(Draft.heading(2, blank + "（一）标题" + blank));
      blocks.add(Draft.paragraph(blank + prose.lines(2) + blank));
      blocks.add(Draft.runIn(3, blank + "1.标题。" + blank, blank + prose.lines(2) + blank));
    }
    return Draft.blank().put("overview", blocks).as("blanks-around-texts");
  }

  private static Case veryLong() {
    String text = new Prose(4).mixed(700);
    return Draft.blank()
        .put("otherMatters", List.of(Draft.paragraph(text)))
        .as("very-long-paragraph");
  }

  /** File names that are digests, and addresses that hold them: no word of them ends in a line. */
  private static Case endlessWords() {
    Prose prose = new Prose(5);
    String digest = "6f1ed002ab5595859014ebf0951522d9a8b7c6d5e4f3a2b1c0d9e8f7a6b5c4d3e2f1";
    List<JsonNode> blocks = new ArrayList<>();
    for (int place = 0; place <= 27; place += 3) {
      String before = prose.plain(place);
      blocks.add(Draft.paragraph(before + digest + prose.plain(30)));
      blocks.add(Draft.paragraph(before + "https://www.example.gov.cn/" + digest + ".pdf文件。"));
      blocks.add(Draft.paragraph(before + "a".repeat(29 + 7 * place) + "。"));
    }
    return Draft.blank().put("overview", blocks).as("endless-words");
  }
}
