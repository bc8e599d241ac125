package nianbao.office.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nianbao.office.audit.Row;
import nianbao.office.audit.Row.Findings;
import nianbao.office.audit.Row.Standing;
import nianbao.office.audit.RuleNames;

/** A row of the page's table. */
final class OverviewRow {

  static final List<String> HEADS =
      List.of(
          "", "机关", "状态", "成文日期", "表样", "错误", "警告", "没有读出", "与上年雷同", "与其他机关雷同", "变化异常", "PDF/A",
          "权重", "规则");

  private OverviewRow() {}

  static void write(Markup page, Row row, int number) {
    Findings findings = row.findings();
    page.raw("<tr data-kind=\"" + kinds(row) + "\" data-rules=\"")
        .text(String.join(" ", findings.rules().keySet()))
        .raw("\"><td>" + number + "</td><td class=\"name\"><a href=\"#a" + number + "\">")
        .text(row.shown())
        .raw("</a>");
    row.notes().forEach(note -> page.element("small", note));
    page.raw("</td>");
    cell(page, row.standing().words(), row.standing() == Standing.PUBLISHED ? "" : "bad");
    String issued = row.file().issuedOn().map(Object::toString).orElse("");
    cell(
        page,
        findings.due().isPresent() ? issued + " 逾期" : issued,
        findings.due().isPresent() ? "bad" : "");
    cell(page, row.file().form(), "");
    count(page, findings.errors(), "bad");
    count(page, findings.warnings(), "");
    count(page, findings.unread(), "");
    compared(page, row, share(findings.fromLast(), findings.paragraphs()));
    number(page, share(findings.fromOthers(), findings.paragraphs()), "bad");
    compared(page, row, findings.jumps().isEmpty() ? "" : "" + findings.jumps().size());
    cell(page, look(row), "");
    page.raw("<td class=\"n\">" + row.weight() + "</td>");
    cell(page, rules(row), "rules");
    page.raw("</tr>\n");
  }

  /** What the filters look for. */
  private static String kinds(Row row) {
    Findings findings = row.findings();
    List<String> kinds = new ArrayList<>();
    add(kinds, "mend", row.isBad());
    add(kinds, "missing", row.standing() == Standing.MISSING);
    add(kinds, "unreadable", row.standing() == Standing.UNREADABLE);
    add(kinds, "rejected", row.standing() == Standing.REJECTED);
    add(kinds, "late", findings.due().isPresent());
    add(kinds, "error", findings.errors() > 0);
    add(kinds, "copied", findings.fromOthers() > 0);
    add(kinds, "last", findings.fromLast() > 0);
    add(kinds, "jump", !findings.jumps().isEmpty());
    add(kinds, "zero", findings.allZero());
    return String.join(" ", kinds);
  }

  private static void add(List<String> kinds, String kind, boolean holds) {
    if (holds) {
      kinds.add(kind);
    }
  }

  /** The rules that found something, and how often. */
  private static String rules(Row row) {
    return row.findings().rules().entrySet().stream()
        .map(
            rule ->
                RuleNames.of(rule.getKey()) + (rule.getValue() == 1 ? "" : "×" + rule.getValue()))
        .collect(Collectors.joining("、"));
  }

  private static String look(Row row) {
    String archival = row.file().look().archival().orElse("");
    String tags = row.file().look().tagged().map(tagged -> tagged ? "有标签" : "没有标签").orElse("");
    return (archival + " " + tags).strip();
  }

  private static void cell(Markup page, String words, String look) {
    page.element(look.isEmpty() || words.isEmpty() ? "td" : "td class=\"" + look + "\"", words);
  }

  private static void count(Markup page, long count, String look) {
    number(page, count == 0 ? "" : "" + count, look);
  }

  private static void number(Markup page, String words, String look) {
    page.element("td class=\"n " + (words.isEmpty() ? "" : look) + "\"", words);
  }

  private static String share(long count, int of) {
    return count == 0 ? "" : of == 0 ? "" + count : count + "/" + of;
  }

  private static void compared(Markup page, Row row, String words) {
    number(page, row.isUncompared() ? Explanation.NOT_COMPARED : words, "");
  }
}
