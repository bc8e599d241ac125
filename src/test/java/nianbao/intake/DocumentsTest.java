package nianbao.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import nianbao.form.Edition;
import nianbao.form.Form;
import nianbao.intake.draft.Draft;
import org.junit.jupiter.api.Test;

/** Documents of every kind, from their bytes to the draft. */
class DocumentsTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final LookAlike REPORT = new LookAlike(Form.of(Edition.FORM_2021), 7);

  @Test
  void aWebPageIsReadAndItsSurroundingsAreListed() throws Exception {
    Draft draft = draft(Written.webPage(REPORT).getBytes(StandardCharsets.UTF_8));
    assertThat(wrong(draft)).isEmpty();
    assertThat(draft.doubts()).isEmpty();
    assertThat(draft.leftOut()).extracting("text").contains("首页", "主办：某某市大数据局");
  }

  @Test
  void aWebPageInTheNationalEncodingIsRead() throws Exception {
    Draft draft = draft(Written.webPage(REPORT).getBytes(Charset.forName("GB18030")));
    assertThat(wrong(draft)).isEmpty();
  }

  @Test
  void aWordFileIsRead() throws Exception {
    Draft draft = draft(docx(Written.wordBody(REPORT)));
    assertThat(wrong(draft)).isEmpty();
    assertThat(draft.doubts()).isEmpty();
    assertThat(JSON.readTree(draft.json()).at("/agency").asText()).isEqualTo("某某市某某局");
    assertThat(JSON.readTree(draft.json()).at("/issuedOn").asText()).isEqualTo("2025-01-20");
  }

  @Test
  void deletedTextOfAWordFileIsLeftOutAndTold() throws Exception {
    String body =
        Written.wordBody(REPORT)
            .replace(
                "公开的内容还不够全面",
                "公开的内容</w:t></w:r><w:del><w:r><w:delText>非常好</w:delText></w:r></w:del><w:r><w:t>还不够全面");
    Draft draft = draft(docx(body));
    assertThat(draft.json()).contains("公开的内容还不够全面").doesNotContain("非常好");
    assertThat(draft.leftOut()).extracting("text").contains("非常好");
  }

  @Test
  void aContentControlIsReadLikeAnyText() throws Exception {
    String body =
        Written.wordBody(REPORT)
            .replaceFirst("<w:tbl>", "<w:sdt><w:sdtContent><w:tbl>")
            .replaceFirst("</w:tbl>", "</w:tbl></w:sdtContent></w:sdt>");
    assertThat(wrong(draft(docx(body)))).isEmpty();
  }

  @Test
  void aWordFileWithEntitiesIsRefused() throws Exception {
    String body = "<!DOCTYPE w [<!ENTITY a \"aa\">]>" + Written.wordBody(REPORT);
    assertThat(sentence(docx(body))).contains("XML实体");
  }

  @Test
  void aWordFileThatUnpacksToTooMuchIsRefused() throws Exception {
    assertThat(sentence(docx(" ".repeat(60 << 20)))).contains("大得不正常");
  }

  @Test
  void aTextOfTabSeparatedRowsIsRead() throws Exception {
    Draft draft = draft(Written.rows(REPORT, "\t", "").getBytes(StandardCharsets.UTF_8));
    assertThat(wrong(draft)).isEmpty();
    assertThat(draft.doubts()).isEmpty();
  }

  @Test
  void aTextWithACellALineIsRead() throws Exception {
    Draft draft = draft(Written.cells(REPORT).getBytes(StandardCharsets.UTF_8));
    assertThat(wrong(draft)).isEmpty();
    assertThat(draft.doubts()).isEmpty();
  }

  @Test
  void markdownIsRead() throws Exception {
    Draft draft = draft(Written.rows(REPORT, " | ", "|").getBytes(StandardCharsets.UTF_8));
    assertThat(wrong(draft)).isEmpty();
  }

  @Test
  void filesThatAreNoReportSayWhatToDo() {
    assertThat(sentence("".getBytes(StandardCharsets.UTF_8))).contains("空的");
    assertThat(sentence("今天天气很好。".getBytes(StandardCharsets.UTF_8))).contains("不像");
    assertThat(sentence("{\\rtf1 年报}".getBytes(StandardCharsets.UTF_8))).contains("不像");
    assertThat(sentence("%PDF-1.7 damaged".getBytes(StandardCharsets.UTF_8))).contains("已损坏");
    assertThat(sentence(new byte[] {'P', 'K', 3, 4, 0, 0})).contains("已损坏");
  }

  @Test
  void markupWithinItselfWithoutEndIsRefusedOrReadButEnds() {
    byte[] deep = ("<html>" + "<div>".repeat(100_000) + "年报").getBytes(StandardCharsets.UTF_8);
    assertThat(sentence(deep)).isNotBlank();
  }

  private static byte[] docx(String document) throws Exception {
    return Filed.zip(Map.of("word/document.xml", document));
  }

  private static Draft draft(byte[] file) {
    return new Intake()
        .read(file, Stated.NOTHING)
        .fold(
            draft -> draft,
            sentence -> {
              throw new AssertionError(sentence);
            });
  }

  private static String sentence(byte[] file) {
    return new Intake().read(file, Stated.NOTHING).fold(draft -> "", sentence -> sentence);
  }

  private static List<String> wrong(Draft draft) throws Exception {
    JsonNode report = JSON.readTree(draft.json());
    return REPORT.truth.entrySet().stream()
        .filter(figure -> !report.at(figure.getKey()).asText("null").equals(figure.getValue()))
        .map(figure -> figure.getKey())
        .toList();
  }
}
