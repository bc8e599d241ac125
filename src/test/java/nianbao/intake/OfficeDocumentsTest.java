package nianbao.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nianbao.form.Edition;
import nianbao.form.Form;
import nianbao.intake.draft.Draft;
import org.junit.jupiter.api.Test;

/** Documents of office programs of the old kinds, from their bytes to the draft. */
class OfficeDocumentsTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final LookAlike REPORT = new LookAlike(Form.of(Edition.FORM_2021), 7);
  private static final String OLE = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";

  @Test
  void richTextIsReadWithItsMergedCells() throws Exception {
    Draft draft = draft(Written.richText(REPORT).getBytes(StandardCharsets.US_ASCII));
    assertThat(wrong(draft)).isEmpty();
    assertThat(draft.doubts()).isEmpty();
    assertThat(JSON.readTree(draft.json()).at("/agency").asText()).isEqualTo("某某市某某局");
    assertThat(JSON.readTree(draft.json()).at("/issuedOn").asText()).isEqualTo("2025-01-20");
  }

  @Test
  void richTextInTheNationalEncodingIsReadAndWhatItHidesIsTold() {
    String body =
        "{\\rtf1\\ansi\\ansicpg936{\\fonttbl{\\f0 SimSun;}}某局2024年政府信息公开工作年度报告\\par "
            + "一、总体情况\\par 依法公开。{\\v 草稿}\\par 六、其他需要报告的事项\\par 没有。}";
    Draft draft = draft(body.getBytes(Charset.forName("GBK")));
    assertThat(draft.json()).contains("\"overview\":[\"依法公开。\"]").doesNotContain("SimSun");
    assertThat(draft.leftOut()).extracting("text").contains("草稿");
  }

  @Test
  void aWebArchiveIsRead() throws Exception {
    Draft draft = draft(Filed.archivedPage(REPORT));
    assertThat(wrong(draft)).isEmpty();
    assertThat(draft.doubts()).isEmpty();
  }

  @Test
  void aSheetOfTheOldKindIsRead() throws Exception {
    Draft draft = draft(Filed.oldSheet(REPORT));
    assertThat(wrong(draft)).isEmpty();
  }

  @Test
  void aSheetOfTheNewKindIsRead() throws Exception {
    Draft draft = draft(Filed.sheet(REPORT));
    assertThat(wrong(draft)).isEmpty();
  }

  @Test
  void anOpenDocumentSaysWhatToSaveItAs() throws Exception {
    byte[] file = Filed.zip(Map.of("mimetype", "", "content.xml", "<a/>"));
    assertThat(sentence(new String(file, StandardCharsets.ISO_8859_1))).contains("另存为.docx");
  }

  @Test
  void damagedFilesOfTheOldKindSayWhatToDo() {
    assertThat(sentence(OLE + utf16("WordDocument") + "x".repeat(4000))).contains("另存为.docx");
    assertThat(sentence(OLE + utf16("Workbook") + "x".repeat(4000))).contains("另存为.xlsx");
    assertThat(sentence(OLE + utf16("EncryptedPackage"))).contains("有密码");
    assertThat(sentence(OLE + utf16("PowerPoint Document"))).contains("不是Word或Excel");
    assertThat(sentence("{\\rtf1" + "{".repeat(5000))).contains("256层");
    assertThat(sentence("MIME-Version: 1.0\nContent-Type: text/plain\n\nx")).contains(".html");
  }

  private static String utf16(String name) {
    byte[] bytes = (name + "\0").getBytes(StandardCharsets.UTF_16LE);
    return new String(bytes, StandardCharsets.ISO_8859_1);
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

  private static String sentence(String file) {
    return new Intake()
        .read(file.getBytes(StandardCharsets.ISO_8859_1), Stated.NOTHING)
        .fold(draft -> "", sentence -> sentence);
  }

  private static List<String> wrong(Draft draft) throws Exception {
    JsonNode report = JSON.readTree(draft.json());
    return REPORT.truth.entrySet().stream()
        .filter(figure -> !report.at(figure.getKey()).asText("null").equals(figure.getValue()))
        .map(figure -> figure.getKey())
        .collect(Collectors.toList());
  }
}
