package nianbao.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nianbao.cases.Case;
import nianbao.cases.SharedPress;
import nianbao.catalogue.Cases;
import nianbao.catalogue.EveryCase;
import nianbao.press.Press;
import nianbao.press.Setup;
import nianbao.press.Verification;
import nianbao.press.format.Checks;
import nianbao.press.format.Format;
import nianbao.press.format.Wanted;
import nianbao.press.input.Extraction;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The parts of a Word file: whole, pointing nowhere else, the same each time. */
class PartsTest {

  private static final Case SAMPLE = Cases.named("jining-2022");
  private static final Pattern POINTED = Pattern.compile("r:(?:id|embed)=\"([^\"]+)\"");

  @EveryCase
  void everyRelationLeadsToAPartAndEveryPartIsReached(Case source) throws Exception {
    WordFile file = WordFile.of(source);
    TreeSet<String> reached = new TreeSet<>();
    for (String name : file.parts().keySet()) {
      if (name.endsWith(".rels")) {
        reached.add(name);
        reached.addAll(targets(name, file.parts().get(name)));
      }
    }
    reached.add("[Content_Types].xml");

    assertThat(reached).containsExactlyElementsOf(new TreeSet<>(file.parts().keySet()));
    assertThat(ids(file.parts().get("word/_rels/document.xml.rels")))
        .containsAll(pointed(file.text(WordFile.DOCUMENT)));
  }

  private static List<String> targets(String relations, byte[] part) throws Exception {
    Path folder = Path.of("/" + relations).getParent().getParent();
    return attributes(part, "Relationship", "Target").stream()
        .map(target -> folder.resolve(target).normalize().toString().substring(1))
        .toList();
  }

  private static List<String> ids(byte[] part) throws Exception {
    return attributes(part, "Relationship", "Id");
  }

  private static List<String> pointed(String document) {
    return POINTED.matcher(document).results().map((MatchResult found) -> found.group(1)).toList();
  }

  private static List<String> attributes(byte[] part, String element, String attribute)
      throws Exception {
    NodeList found = ElementOrderTest.document(part).getElementsByTagName(element);
    List<String> values = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      values.add(((Element) found.item(i)).getAttribute(attribute));
    }
    return values;
  }

  @EveryCase
  void everyPartIsWellFormedXmlOrAPicture(Case source) throws Exception {
    for (Map.Entry<String, byte[]> part : WordFile.of(source).parts().entrySet()) {
      if (!part.getKey().startsWith("word/media/")) {
        assertThat(ElementOrderTest.document(part.getValue()).getDocumentElement()).isNotNull();
      }
    }
  }

  @Test
  void anotherPressMakesTheSameBytes() throws Exception {
    Press other = new Press(new Setup(Optional.empty(), Optional.empty(), "test", warning -> {}));
    Case charts = Cases.named("charts");
    byte[] again =
        other
            .make(new ByteArrayInputStream(charts.bytes()), Wanted.of(Format.DOCX, Checks.REPORT))
            .fold(
                made -> made.value().bytes(),
                rejected -> new byte[0],
                unreadable -> new byte[0],
                unfit -> new byte[0]);

    assertThat(again).isEqualTo(WordFile.bytes(charts, Wanted.of(Format.DOCX, Checks.REPORT)));
  }

  @Test
  void aFileIsMadeAgainFromWhatItCarries() throws Exception {
    byte[] file = WordFile.bytes(SAMPLE, Wanted.of(Format.DOCX, Checks.REPORT));
    byte[] draft = WordFile.bytes(SAMPLE, Wanted.draft(Format.DOCX));
    byte[] changed = WordFile.of(file).with("本报告", "这份报告").bytes();

    assertThat(verified(file)).isInstanceOf(Verification.Same.class);
    assertThat(verified(draft)).isInstanceOf(Verification.Same.class);
    assertThat(verified(changed)).isInstanceOf(Verification.Different.class);
    assertThat(Extraction.of(new ByteArrayInputStream(changed)))
        .isEqualTo(Extraction.of(new ByteArrayInputStream(SharedPress.pdf(SAMPLE))));
  }

  private static Verification verified(byte[] file) throws Exception {
    return SharedPress.press().verify(new ByteArrayInputStream(file));
  }

  @Test
  void aDraftSaysSoOnEachPageAndInItsTitle() {
    WordFile draft = WordFile.of(WordFile.bytes(SAMPLE, Wanted.draft(Format.DOCX)));
    WordFile published = WordFile.of(SAMPLE);

    assertThat(draft.text("word/header1.xml")).contains("string=\"草稿\"");
    assertThat(draft.text("word/header2.xml")).contains("string=\"草稿\"");
    assertThat(draft.text("docProps/core.xml")).contains("【草稿】");
    assertThat(published.parts()).doesNotContainKey("word/header1.xml");
    assertThat(published.text("docProps/core.xml")).doesNotContain("草稿");
  }

  @Test
  void theSheetIsThatOfTheStandard() {
    WordFile file = WordFile.of(SAMPLE);

    assertThat(file.text(WordFile.DOCUMENT))
        .contains("<w:pgSz w:w=\"11906\" w:h=\"16838\"/>")
        .contains("w:top=\"2098\" w:right=\"1474\" w:bottom=\"1984\" w:left=\"1587\"")
        .contains("<w:docGrid w:type=\"linesAndChars\" w:linePitch=\"579\" w:charSpace=\"-841\"/>");
    assertThat(file.text("word/settings.xml")).contains("<w:evenAndOddHeaders/>");
    assertThat(file.text("word/footer1.xml")).contains("— ", " PAGE ", " —", "\"right\"");
    assertThat(file.text("word/footer2.xml")).contains("— ", " PAGE ", " —", "\"left\"");
  }

  @Test
  void headingsHaveLevelsAndStylesHaveChineseNames() {
    String styles = WordFile.of(SAMPLE).text("word/styles.xml");

    assertThat(styles)
        .contains("heading 1", "一级标题", "<w:outlineLvl w:val=\"0\"/>")
        .contains("heading 4", "四级标题", "<w:outlineLvl w:val=\"3\"/>")
        .contains("年报正文", "年报表头", "年报署名")
        .contains("<w:lang w:val=\"zh-CN\" w:eastAsia=\"zh-CN\"");
  }

  @Test
  void facesHaveTheirOfficialNamesAndWhatStandsInForThem() {
    assertThat(WordFile.of(SAMPLE).text("word/fontTable.xml"))
        .contains("仿宋_GB2312", "方正小标宋简体", "黑体", "楷体_GB2312", "宋体")
        .contains("FangSong", "SimHei", "KaiTi", "SimSun");
  }

  @Test
  void headsOfTablesAreMarkedAndRepeatedAndCellsMerged() {
    assertThat(WordFile.of(SAMPLE).text(WordFile.DOCUMENT))
        .contains("<w:tblHeader/>", "<w:cantSplit/>", "<w:gridSpan w:val=\"7\"/>")
        .contains("<w:vMerge w:val=\"restart\"/>", "<w:vMerge/>")
        .contains("<w:tblCaption w:val=\"三、收到和处理政府信息公开申请情况\"/>");
  }

  @Test
  void everyPictureSaysWhatItShows() throws Exception {
    WordFile file = WordFile.of(Cases.named("charts"));
    List<String> told = attributes(file.parts().get(WordFile.DOCUMENT), "wp:docPr", "descr");

    assertThat(told).hasSizeGreaterThan(2).allMatch(words -> words.length() > 3);
  }
}
