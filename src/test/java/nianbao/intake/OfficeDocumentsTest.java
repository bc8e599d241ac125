package nianbao.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nianbao.form.Edition;
import nianbao.form.Form;
import nianbao.intake.LookAlike.Spec;
import nianbao.intake.draft.Draft;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
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
    String page =
        "MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\tboundary=\"----a\"\r\n\r\n"
            + "------a\r\nContent-Type: text/html; charset=\"utf-8\"\r\n"
            + "Content-Transfer-Encoding: quoted-printable\r\n\r\n"
            + printable(Written.webPage(REPORT))
            + "\r\n------a\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n"
            + "Content-Location: file:///a.png\r\n\r\nAAAA\r\n------a--\r\n";
    Draft draft = draft(page.getBytes(StandardCharsets.US_ASCII));
    assertThat(wrong(draft)).isEmpty();
    assertThat(draft.doubts()).isEmpty();
  }

  @Test
  void aSheetOfTheOldKindIsRead() throws Exception {
    Draft draft = draft(sheet());
    assertThat(wrong(draft)).isEmpty();
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

  private static String printable(String text) {
    StringBuilder printable = new StringBuilder();
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      boolean plain = b > ' ' && b != '=';
      printable.append(plain ? String.valueOf((char) b) : String.format("=%02X", b & 0xFF));
      printable.append(printable.length() % 70 == 0 ? "=\r\n" : "");
    }
    return printable.toString();
  }

  /** The three tables below each other, words as text and figures as numbers. */
  private static byte[] sheet() throws Exception {
    try (HSSFWorkbook book = new HSSFWorkbook()) {
      Sheet sheet = book.createSheet("年报");
      int first = 0;
      for (List<List<Spec>> table : REPORT.tables) {
        lay(table, sheet, first);
        first += table.size() + 1;
      }
      ByteArrayOutputStream file = new ByteArrayOutputStream();
      book.write(file);
      return file.toByteArray();
    }
  }

  private static void lay(List<List<Spec>> table, Sheet sheet, int first) {
    boolean[][] taken = new boolean[table.size()][64];
    for (int r = 0; r < table.size(); r++) {
      Row row = sheet.createRow(first + r);
      int column = 0;
      for (Spec cell : table.get(r)) {
        while (taken[r][column]) {
          column++;
        }
        if (cell.figure) {
          row.createCell(column).setCellValue(Double.parseDouble(cell.text));
        } else {
          row.createCell(column).setCellValue(cell.text);
        }
        int top = first + r;
        if (cell.rows * cell.columns > 1) {
          sheet.addMergedRegion(
              new CellRangeAddress(top, top + cell.rows - 1, column, column + cell.columns - 1));
        }
        for (int down = r; down < Math.min(table.size(), r + cell.rows); down++) {
          Arrays.fill(taken[down], column, column + cell.columns, true);
        }
        column += cell.columns;
      }
    }
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
