package nianbao.office;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nianbao.bulk.GeneratedReports;
import nianbao.form.Form;
import nianbao.form.Grid;
import nianbao.form.Part;
import nianbao.form.Table;
import nianbao.press.Press;
import nianbao.press.Setup;
import nianbao.press.format.Checks;
import nianbao.press.format.Format;
import nianbao.press.format.Wanted;

/** Reports of many agencies on 2024, and the same as other programs would write them. */
final class Agencies {

  static final int YEAR = 2024;
  static final Form FORM = Form.of(YEAR);

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int YEARS = 4;

  private Agencies() {}

  /** Reports without a problem, always the same. */
  static List<ObjectNode> reports(int count) {
    GeneratedReports generated = new GeneratedReports(2);
    return new ArrayList<>(
        IntStream.range(0, count)
            .mapToObj(number -> generated.report(number * YEARS + YEARS - 1))
            .toList());
  }

  static String name(JsonNode report) {
    return report.get("agency").textValue();
  }

  /** Reports as NDJSON. */
  static Path lines(Path file, List<ObjectNode> reports) throws IOException {
    StringBuilder lines = new StringBuilder();
    reports.forEach(report -> lines.append(report).append('\n'));
    return Files.writeString(file, lines);
  }

  static JsonNode read(Path file) throws IOException {
    return JSON.readTree(file.toFile());
  }

  /** A web page that somebody else made of a report. */
  static byte[] page(ObjectNode report) {
    StringBuilder page = new StringBuilder("<!DOCTYPE html><meta charset='utf-8'><body>");
    write(
        report,
        (words, level) ->
            page.append(level == 0 ? "<p>" : "<h1>")
                .append(words)
                .append(level == 0 ? "</p>" : "</h1>"),
        table -> page.append(webTable(table, report)));
    return page.append("</body>").toString().getBytes(StandardCharsets.UTF_8);
  }

  /** A Word file that somebody else made of a report. */
  static byte[] word(ObjectNode report) throws IOException {
    StringBuilder body = new StringBuilder();
    write(
        report,
        (words, level) -> body.append(paragraph(words)),
        table -> body.append(wordTable(table, report)));
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(file)) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      zip.write(
          ("<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                  + body
                  + "</w:body></w:document>")
              .getBytes(StandardCharsets.UTF_8));
    }
    return file.toByteArray();
  }

  /** Our PDF of a report. */
  static byte[] pdf(ObjectNode report) throws IOException {
    return Shared.PRESS
        .make(
            new ByteArrayInputStream(GeneratedReports.bytes(report)),
            Wanted.of(Format.PDF, Checks.REPORT))
        .fold(
            made -> made.value().bytes(),
            rejected -> new byte[0],
            unreadable -> new byte[0],
            unfit -> new byte[0]);
  }

  /** Made for the first PDF. */
  private static final class Shared {
    static final Press PRESS = new Press(Setup.shipped());
  }

  private interface Words {
    void write(String words, int level);
  }

  private interface Tables {
    void write(Table table);
  }

  private static void write(ObjectNode report, Words words, Tables tables) {
    words.write(name(report) + "2024年政府信息公开工作年度报告", 1);
    for (Part part : Part.values()) {
      if (part != Part.PREAMBLE) {
        words.write(part.title(), 1);
      }
      if (part.isText()) {
        report.path(part.member()).forEach(block -> words.write(block.asText(), 0));
      } else {
        tables.write(FORM.table(part));
      }
    }
    String[] date = report.get("issuedOn").asText().split("-", -1);
    words.write(name(report), 0);
    words.write(
        date[0] + "年" + Integer.parseInt(date[1]) + "月" + Integer.parseInt(date[2]) + "日", 0);
  }

  private static String webTable(Table table, ObjectNode report) {
    StringBuilder html = new StringBuilder("<table>");
    for (Grid.Row row : table.grid().rows()) {
      html.append("<tr>");
      for (Grid.Heading heading : row.headings()) {
        html.append(
            "<td colspan='%d' rowspan='%d'>%s</td>"
                .formatted(heading.columns(), heading.rows(), heading.label()));
      }
      for (Grid.Figure figure : row.figures()) {
        html.append("<td colspan='%d'>%s</td>".formatted(figure.columns(), figure(report, figure)));
      }
      html.append("</tr>");
    }
    return html.append("</table>").toString();
  }

  private static String figure(ObjectNode report, Grid.Figure figure) {
    return report.at(figure.line().pointer(figure.column())).asText();
  }

  private static String wordTable(Table table, ObjectNode report) {
    List<Grid.Row> rows = table.grid().rows();
    int width = table.grid().width();
    int[] left = new int[width];
    int[] span = new int[width];
    StringBuilder xml =
        new StringBuilder(
            "<w:tbl><w:tblGrid>" + "<w:gridCol w:w=\"800\"/>".repeat(width) + "</w:tblGrid>");
    for (Grid.Row row : rows) {
      List<Grid.Heading> headings = new ArrayList<>(row.headings());
      List<Grid.Figure> figures = new ArrayList<>(row.figures());
      xml.append("<w:tr>");
      for (int column = 0; column < width; ) {
        if (left[column] > 0) {
          left[column]--;
          xml.append(wordCell(span[column], "<w:vMerge/>", ""));
          column += span[column];
        } else if (!headings.isEmpty()) {
          Grid.Heading heading = headings.remove(0);
          left[column] = heading.rows() - 1;
          span[column] = heading.columns();
          xml.append(
              wordCell(
                  heading.columns(),
                  heading.rows() > 1 ? "<w:vMerge w:val=\"restart\"/>" : "",
                  heading.label()));
          column += heading.columns();
        } else {
          Grid.Figure figure = figures.remove(0);
          xml.append(wordCell(figure.columns(), "", figure(report, figure)));
          column += figure.columns();
        }
      }
      xml.append("</w:tr>");
    }
    return xml.append("</w:tbl>").toString();
  }

  private static String wordCell(int columns, String merge, String words) {
    return "<w:tc><w:tcPr><w:gridSpan w:val=\""
        + columns
        + "\"/>"
        + merge
        + "</w:tcPr>"
        + paragraph(words)
        + "</w:tc>";
  }

  private static String paragraph(String words) {
    return "<w:p><w:r><w:t xml:space=\"preserve\">" + words + "</w:t></w:r></w:p>";
  }
}
