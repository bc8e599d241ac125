package nianbao.cases;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nianbao.report.text.MergedHead;

/** What a report must say in print, in reading order. */
final class Manuscript {

  private final List<Passage> passages = new ArrayList<>();
  private final Iterator<String> charts;
  private int rows;

  private Manuscript(Iterator<String> charts) {
    this.charts = charts;
  }

  static List<Passage> of(JsonNode report) {
    Manuscript manuscript = new Manuscript(DrawnTexts.of(report).iterator());
    manuscript.addReport(report);
    return List.copyOf(manuscript.passages);
  }

  private void addReport(JsonNode report) {
    String agency = report.path("agency").asText();
    add(Kind.TITLE, agency + report.path("year").asText() + "年政府信息公开工作年度报告");
    addBlocks(report.path("preamble"));
    add(Kind.PART, "一、总体情况");
    addBlocks(report.path("overview"));
    addForm("二、主动公开政府信息情况", OfficialForm.disclosure(report));
    addForm("三、收到和处理政府信息公开申请情况", OfficialForm.requests(report));
    addForm("四、政府信息公开行政复议、行政诉讼情况", OfficialForm.cases(report));
    add(Kind.PART, "五、存在的主要问题及改进情况");
    addBlocks(report.path("problems"));
    add(Kind.PART, "六、其他需要报告的事项");
    addBlocks(report.path("otherMatters"));
    add(Kind.SIGNATURE, agency);
    addDate(LocalDate.parse(report.path("issuedOn").asText()));
  }

  private void addDate(LocalDate date) {
    String printed = date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    add(Kind.DATE, printed);
  }

  private void addBlocks(JsonNode blocks) {
    for (JsonNode block : blocks) {
      if (block.isTextual()) {
        add(Kind.PARAGRAPH, block.asText());
      } else if (block.has("heading")) {
        addHeading(block);
      } else if (block.has("table")) {
        addTable(block.path("table"));
      } else if (block.has("chart")) {
        add(Kind.CHART, charts.next());
        add(Kind.CHART_CAPTION, block.at("/chart/caption").asText(""));
      } else {
        add(Kind.FIGURE, block.at("/figure/caption").asText(""));
      }
    }
  }

  private void addHeading(JsonNode block) {
    String heading = block.path("heading").asText();
    int level = block.path("level").asInt();
    if (block.has("text")) {
      String text = heading + block.path("text").asText();
      passages.add(new Passage(Kind.RUN_IN, level, 0, heading, text));
    } else {
      passages.add(new Passage(Kind.HEADING, level, 0, "", heading));
    }
  }

  private void addTable(JsonNode table) {
    if (table.has("caption")) {
      add(Kind.TABLE_CAPTION, table.path("caption").asText());
    }
    List<List<String>> header = new ArrayList<>();
    table.path("header").forEach(row -> header.add(cells(row).toList()));
    MergedHead.of(header, "")
        .forEach(
            row ->
                addRow(
                    Kind.HEADER_CELL,
                    row.stream().map(cell -> header.get(cell.row()).get(cell.column()))));
    table.path("rows").forEach(row -> addRow(Kind.CELL, cells(row)));
  }

  private static Stream<String> cells(JsonNode row) {
    return StreamSupport.stream(row.spliterator(), false).map(JsonNode::asText);
  }

  private void addForm(String title, List<List<String>> rows) {
    add(Kind.PART, title);
    rows.forEach(row -> addRow(Kind.FORM_CELL, row.stream()));
  }

  private void addRow(Kind kind, Stream<String> cells) {
    rows++;
    cells.forEach(cell -> passages.add(new Passage(kind, 0, rows, "", cell)));
  }

  private void add(Kind kind, String text) {
    passages.add(Passage.of(kind, text));
  }
}
