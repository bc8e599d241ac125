package nianbao.word;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import nianbao.cases.Case;
import nianbao.cases.SharedPress;
import nianbao.catalogue.Cases;
import nianbao.intake.Stated;
import nianbao.intake.draft.Change;
import nianbao.press.Importer;
import nianbao.press.input.CheckedDraft;
import nianbao.press.input.Difference;
import nianbao.report.Problem;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What was changed in a Word file of ours is told, and what stands in the file counts. */
@Tag("cases")
class ChangedFileTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Case SAMPLE = Cases.named("jining-2022");
  private static final WordFile FILE = WordFile.of(SAMPLE);
  private static final String FIRST = "本报告由济宁市科学技术局按照";
  private static final String PICTURE = "word/media/image1.png";
  private static final String PARAGRAPH =
      "<w:p><w:pPr><w:pStyle w:val=\"nb1\"/></w:pPr><w:r><w:t xml:space=\"preserve\">";

  @Test
  void aFigureIsToldWithWhatStoodThere() throws IOException {
    CheckedDraft draft = imported(FILE.with(">7</w:t>", ">8</w:t>"));

    assertThat(draft.differences())
        .containsExactly(
            new Difference("/disclosure/normativeDocuments/2", "二、行政规范性文件“现行有效件数”", "7", "8"));
    assertThat(report(draft).at("/disclosure/normativeDocuments/2").asInt()).isEqualTo(8);
  }

  @Test
  void aParagraphIsToldByTheWordsThatDiffer() throws IOException {
    CheckedDraft draft = imported(FILE.with(FIRST, "本报告由本局按照"));

    assertThat(draft.changes())
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change.pointer()).isEqualTo("/preamble/0");
              assertThat(change.before().words()).startsWith(FIRST).endsWith("……");
              assertThat(change.now().words()).startsWith("本报告由本局按照").endsWith("……");
            });
    assertThat(report(draft).at("/preamble/0").asText()).startsWith("本报告由本局按照");
  }

  @Test
  void aHeadingOfAnotherLevelIsToldAsThat() throws IOException {
    String heading = "<w:pStyle w:val=\"2\"/>";
    CheckedDraft draft = imported(FILE.with(heading, "<w:pStyle w:val=\"3\"/>"));

    assertThat(draft.changes())
        .isNotEmpty()
        .allSatisfy(
            change -> assertThat(change.before().words()).isNotEqualTo(change.now().words()));
  }

  @Test
  void anotherNameInTheSignOffIsADoubt() throws IOException {
    String text = FILE.text(WordFile.DOCUMENT);
    String name = ">济宁市科学技术局</w:t>";
    String last = text.substring(text.lastIndexOf(name) - 200, text.lastIndexOf(name));
    CheckedDraft draft = imported(FILE.with(last + name, last + ">济宁市大数据局</w:t>"));

    assertThat(draft.doubts()).anyMatch(doubt -> doubt.toString().contains("济宁市大数据局"));
  }

  @Test
  void aNewParagraphIsNewAndTheOthersStay() throws IOException {
    String before = PARAGRAPH + FIRST;
    CheckedDraft draft =
        imported(FILE.with(before, PARAGRAPH + "添的一段。</w:t></w:r></w:p>" + before));

    assertThat(draft.changes())
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change.pointer()).isEqualTo("/preamble/0");
              assertThat(change.before().json()).isEmpty();
              assertThat(change.now().json()).contains("\"添的一段。\"");
            });
  }

  @Test
  void aChangeThatIsTrackedCountsAsAccepted() throws IOException {
    String tracked =
        PARAGRAPH
            + "</w:t></w:r><w:del><w:r><w:delText>本报告</w:delText></w:r></w:del>"
            + "<w:ins><w:r><w:t>这份报告</w:t></w:r></w:ins><w:r><w:t>"
            + FIRST.substring(3);
    CheckedDraft draft = imported(FILE.with(PARAGRAPH + FIRST, tracked));

    assertThat(draft.changes()).extracting(Change::pointer).containsExactly("/preamble/0");
    assertThat(report(draft).at("/preamble/0").asText()).startsWith("这份报告由济宁市");
    assertThat(draft.leftOut()).anyMatch(left -> left.text().equals("本报告"));
  }

  @Test
  void nothingOfTheReportInsideIsMixedIn() throws IOException {
    CheckedDraft draft = imported(FILE.with(FIRST, "本报告由本局按照"));

    assertThat(SAMPLE.report().has("level")).isTrue();
    assertThat(report(draft).has("level")).isFalse();
    assertThat(draft.leftOut())
        .anyMatch(left -> left.text().equals("机关层级：市级") && left.reason().contains("不印"));
  }

  @Test
  void aChartWhosePictureIsTheSameIsStillThatChart() throws IOException {
    Case charts = Cases.named("charts");
    WordFile file = WordFile.of(charts);
    String heading = charts.report().at("/overview/0").asText();
    CheckedDraft draft = imported(file.with(heading, "改过的一段。"));

    assertThat(draft.changes()).extracting(Change::pointer).containsExactly("/overview/0");
    assertThat(report(draft).toString()).contains("\"chart\"").doesNotContain("\"figure\"");
  }

  @Test
  void aChartThatAnotherProgramPackedAnewIsStillThatChart() throws IOException {
    WordFile file = WordFile.of(Cases.named("charts"));
    byte[] smaller = repainted(file.parts().get(PICTURE), 0.73, Color.BLACK, 0);
    CheckedDraft draft = imported(file.with(PICTURE, smaller));

    assertThat(draft.changes()).isEmpty();
    assertThat(report(draft)).isEqualTo(report(imported(file)));
  }

  @Test
  void aPictureThatAnotherOneTookThePlaceOfIsNoLongerThatChart() throws IOException {
    WordFile file = WordFile.of(Cases.named("charts"));
    byte[] other = repainted(file.parts().get(PICTURE), 1, Color.BLACK, 30);
    CheckedDraft draft = imported(file.with(PICTURE, other));

    assertThat(draft.changes())
        .singleElement()
        .satisfies(change -> assertThat(change.now().words()).startsWith("（图片"));
  }

  @Test
  void twoPicturesOfTheSameWordsAreToldApart() throws IOException {
    WordFile file = WordFile.of(Cases.named("figures"));
    byte[] before = file.parts().get(PICTURE);
    BufferedImage picture = ImageIO.read(new ByteArrayInputStream(before));
    String dots = picture.getWidth() + "×" + picture.getHeight() + "点";
    CheckedDraft draft = imported(file.with(PICTURE, repainted(before, 1, Color.BLACK, 3)));

    assertThat(draft.changes())
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change.before().words()).startsWith("（图片，" + dots + "，");
              assertThat(change.now().words()).startsWith("图片内容不同：（图片，" + dots + "，");
            });
  }

  @Test
  void otherWordsForThoseWhoCannotSeeAChartAreToldAndItStaysAChart() throws IOException {
    WordFile file = WordFile.of(Cases.named("charts"));
    CheckedDraft draft = imported(file.with("descr=\"", "descr=\"改过："));

    assertThat(draft.changes())
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change.pointer()).isEqualTo("/overview/1");
              assertThat(change.now().json().orElseThrow()).contains("\"chart\"", "\"alt\":\"改过：");
              assertThat(change.now().words()).contains("改过：");
            });
  }

  /** Painted anew in another size, with a spot in the middle. */
  private static byte[] repainted(byte[] png, double scale, Color color, int spot)
      throws IOException {
    BufferedImage before = ImageIO.read(new ByteArrayInputStream(png));
    int width = (int) (before.getWidth() * scale);
    int height = (int) (before.getHeight() * scale);
    BufferedImage after = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = after.createGraphics();
    pen.drawImage(before.getScaledInstance(width, height, Image.SCALE_AREA_AVERAGING), 0, 0, null);
    pen.setColor(color);
    pen.fillRect(width / 2, height / 2, spot, spot);
    pen.dispose();
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    ImageIO.write(after, "png", file);
    return file.toByteArray();
  }

  @Test
  void whoPrintsAChangedFileIsToldToo() throws IOException {
    byte[] changed = FILE.with(">7</w:t>", ">8</w:t>").bytes();
    List<Problem> told =
        SharedPress.press()
            .check(new ByteArrayInputStream(changed))
            .fold(
                made -> made.problems(),
                rejected -> rejected.problems(),
                unreadable -> List.<Problem>of(),
                unfit -> List.<Problem>of());

    assertThat(told)
        .filteredOn(problem -> problem.rule().equals("changed-in-word"))
        .extracting(Problem::message)
        .containsExactly("返回的Word文件改了：原为“7”，现为“8”");
  }

  private static JsonNode report(CheckedDraft draft) throws IOException {
    return JSON.readTree(draft.json());
  }

  private static CheckedDraft imported(WordFile file) {
    return new Importer(SharedPress.press())
        .read(
            file.bytes(),
            Stated.NOTHING,
            made -> made,
            sentence -> {
              throw new AssertionError(sentence);
            });
  }
}
