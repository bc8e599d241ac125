package nianbao.intake;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import nianbao.intake.LookAlike.Spec;

/** A look-alike in the words of other programs. */
final class Written {

  static final String[] TEXTS = {
    "某某市某某局2024年政府信息公开工作年度报告",
    "一、总体情况",
    "2024年，我局依法公开政府信息。",
    "二、主动公开政府信息情况",
    "TABLE 0",
    "三、收到和处理政府信息公开申请情况",
    "TABLE 1",
    "四、政府信息公开行政复议、行政诉讼情况",
    "TABLE 2",
    "五、存在的主要问题及改进情况",
    "公开的内容还不够全面，下一步将加以改进。",
    "六、其他需要报告的事项",
    "本年度没有收取信息处理费。",
    "某某市某某局",
    "2025年1月20日"
  };

  private Written() {}

  private static String all(
      LookAlike report,
      String before,
      String behind,
      BiFunction<LookAlike, Integer, String> table) {
    StringBuilder all = new StringBuilder();
    for (String text : TEXTS) {
      boolean isTable = text.startsWith("TABLE ");
      all.append(
          isTable
              ? table.apply(report, Integer.parseInt(text.substring(6)))
              : before + text + behind);
    }
    return all.toString();
  }

  static String webPage(LookAlike report) {
    return "<!DOCTYPE html><html><head><meta"
        + " charset=\"GB2312\"></head><body><div><p>首页</p></div><div>"
        + all(report, "<p style=\"text-indent: 2em\"><span>", "</span></p>", Written::webTable)
        + "</div><div><p>主办：某某市大数据局</p></div></body></html>";
  }

  private static String webTable(LookAlike report, int table) {
    return report.tables.get(table).stream()
        .map(
            row ->
                row.stream().map(Written::webCell).collect(Collectors.joining("", "<tr>", "</tr>")))
        .collect(Collectors.joining("", "<table>", "</table>"));
  }

  private static String webCell(Spec cell) {
    String spans = " colspan=\"" + cell.columns + "\" rowspan=\"" + cell.rows + "\"";
    return "<td" + spans + "><p>" + cell.text + "<span></span></p></td>";
  }

  static String wordBody(LookAlike report) {
    return "<w:document"
        + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
        + all(report, "<w:p><w:r><w:t>", "</w:t></w:r></w:p>", Written::wordTable)
        + "</w:body></w:document>";
  }

  /** Word tells a cell that reaches down again in each row. */
  private static String wordTable(LookAlike report, int table) {
    StringBuilder rows = new StringBuilder("<w:tbl>");
    int[] open = new int[40];
    int[] wide = new int[40];
    for (List<Spec> row : report.tables.get(table)) {
      rows.append("<w:tr>");
      int column = 0;
      for (int i = 0; i <= row.size(); i++) {
        while (open[column] > 0) {
          rows.append(wordCell(wide[column], "<w:vMerge/>", ""));
          open[column]--;
          column += wide[column];
        }
        if (i < row.size()) {
          Spec cell = row.get(i);
          String merge = cell.rows > 1 ? "<w:vMerge w:val=\"restart\"/>" : "";
          rows.append(wordCell(cell.columns, merge, cell.text));
          open[column] = cell.rows - 1;
          wide[column] = cell.columns;
          column += cell.columns;
        }
      }
      rows.append("</w:tr>");
    }
    return rows.append("</w:tbl>").toString();
  }

  private static String wordCell(int columns, String merge, String text) {
    return "<w:tc><w:tcPr><w:gridSpan w:val=\""
        + columns
        + "\"/>"
        + merge
        + "</w:tcPr><w:p><w:r><w:t>"
        + text
        + "</w:t></w:r></w:p></w:tc>";
  }

  static String richText(LookAlike report) {
    return "{\\rtf1\\ansi\\ansicpg936 {\\fonttbl{\\f0 SimSun;}}"
        + coded(all(report, "\\pard ", "\\par\n", Written::richTable))
        + "}";
  }

  private static String coded(String text) {
    StringBuilder coded = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      coded.append(c < 128 ? String.valueOf(c) : "\\u" + (int) (short) c + "?");
    }
    return coded.toString();
  }

  /** Rich text tells a cell that reaches down again in each row, and where each cell ends. */
  private static String richTable(LookAlike report, int table) {
    StringBuilder rows = new StringBuilder();
    int[] open = new int[40];
    int[] wide = new int[40];
    for (List<Spec> row : report.tables.get(table)) {
      StringBuilder edges = new StringBuilder("\\trowd");
      StringBuilder cells = new StringBuilder("\\pard\\intbl ");
      int column = 0;
      for (int i = 0; i <= row.size(); i++) {
        while (open[column] > 0) {
          open[column]--;
          column += wide[column];
          edges.append("\\clvmrg\\cellx").append(column * 500);
          cells.append("\\cell ");
        }
        if (i < row.size()) {
          Spec cell = row.get(i);
          open[column] = cell.rows - 1;
          wide[column] = cell.columns;
          column += cell.columns;
          edges.append(cell.rows > 1 ? "\\clvmgf" : "").append("\\cellx").append(column * 500);
          cells.append(cell.text).append("\\cell ");
        }
      }
      rows.append(edges).append(cells).append("\\row\n");
    }
    return rows.toString();
  }

  /** Rows of fields with a mark between them, and one at both ends. */
  static String rows(LookAlike report, String between, String end) {
    String rule = end.isEmpty() ? "" : "\n|---|---|\n";
    return all(
        report,
        "\n\n",
        "\n\n",
        (document, table) ->
            document.tables.get(table).stream()
                .map(
                    row ->
                        row.stream()
                            .map(cell -> cell.text)
                            .collect(
                                Collectors.joining(
                                    between, end, end + (end.isEmpty() ? between : ""))))
                .collect(Collectors.joining("\n", rule, "\n")));
  }

  /** Each cell on a line of its own, led by a tab; a blank line between rows. */
  static String cells(LookAlike report) {
    return all(
        report,
        "",
        "\n",
        (document, table) ->
            document.tables.get(table).stream()
                .map(
                    row ->
                        row.stream()
                            .map(cell -> "\t" + cell.text + "\n")
                            .collect(Collectors.joining()))
                .collect(Collectors.joining("\n", "", "\n")));
  }
}
