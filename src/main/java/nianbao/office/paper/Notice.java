package nianbao.office.paper;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianbao.form.Edition;
import nianbao.office.audit.Audit;
import nianbao.office.audit.Copy;
import nianbao.office.audit.Row;
import nianbao.office.audit.Row.Findings;
import nianbao.report.Figures;
import nianbao.report.Problem;

/**
 * What an agency is told: 整改通知 with its problems in a clerk's words, the passages that repeat, and
 * its tables as they are printed, with what is wrong in them marked.
 *
 * @param places where a problem is, in the words of the form
 */
record Notice(Audit audit, Function<Problem, String> places, Map<Edition, FormTables> tables) {

  private static final String REPEATED = "repeated-text";

  private static final List<String> NUMERALS = List.of("一", "二", "三", "四", "五", "六");

  void write(Markup page, Row row, int number) {
    page.raw("<section class=\"notice\" id=\"a" + number + "\"" + data(row) + ">");
    page.raw(
        "<nav><a href=\"#top\">← 回到总表</a> <button type=\"button\" class=\"print\">打印这份通知</button></nav>");
    page.element("h2", row.isBad() ? "整改通知" : "检查情况");
    page.element("p class=\"to\"", row.shown() + "：");
    page.element("p", opening(row));
    row.notes().forEach(note -> page.element("p class=\"note\"", "注：" + note + "。"));
    List<Part> parts = parts(row);
    for (int i = 0; i < parts.size(); i++) {
      page.element("h3", NUMERALS.get(i) + "、" + parts.get(i).title());
      parts.get(i).body().accept(page);
    }
    page.raw("<p class=\"sign\">（检查单位）<br>＿＿＿＿年＿＿月＿＿日</p>");
    if (row.findings().figures().isPresent()) {
      page.raw("<h3>附：报告中的三张表</h3><p class=\"note\">有颜色的格是上面说到的。</p><div class=\"tables\"></div>");
    }
    page.raw("</section>\n");
  }

  /** A part of the notice. */
  private record Part(String title, Consumer<Markup> body) {}

  private List<Part> parts(Row row) {
    Findings findings = row.findings();
    List<Problem> errors = findings.problems().stream().filter(Problem::isError).toList();
    // A paragraph that is shown beside its source is not told of twice.
    Set<String> shown = findings.copies().stream().map(Copy::pointer).collect(Collectors.toSet());
    List<Problem> warnings =
        findings.problems().stream()
            .filter(problem -> !problem.isError())
            .filter(
                problem -> !problem.rule().equals(REPEATED) || !shown.contains(problem.pointer()))
            .toList();
    return Stream.of(
            part("必须改正的", errors.size(), "处", page -> list(page, errors)),
            part("请核对的", warnings.size(), "处", page -> list(page, warnings)),
            part(
                "没有读清楚、请对照原文的",
                findings.doubts().size(),
                "处",
                page -> list(page, findings.doubts())),
            part(
                "与上年相比变化异常、请说明原因的",
                findings.jumps().size(),
                "个数",
                page -> sentences(page, findings.jumps())),
            part(
                "与别处雷同、请按本机关当年情况改写的",
                findings.copies().size(),
                "段",
                page -> copies(page, findings)))
        .flatMap(parts -> parts)
        .toList();
  }

  private static Stream<Part> part(String title, int count, String unit, Consumer<Markup> body) {
    return count == 0
        ? Stream.empty()
        : Stream.of(new Part(title + "（" + count + unit + "）", body));
  }

  private String opening(Row row) {
    String year = audit.year() == 0 ? "" : audit.year() + "年";
    String report = "《" + year + "政府信息公开工作年度报告》";
    return switch (row.standing()) {
      case MISSING -> "到检查时没有收到你单位的" + report + "，请尽快公布并报送。";
      case UNREADABLE -> "你单位报送的“" + row.file().shownName() + "”不是能读的报告，原因如下；请改正后重新报送。";
      case OTHER_YEAR ->
          "你单位报送的“"
              + row.file().shownName()
              + "”是"
              + row.file().year()
              + "年度的报告，这次检查的是"
              + audit.year()
              + "年度的。";
      case REJECTED ->
          "你单位报送的" + report + "（文件“" + row.file().shownName() + "”）有错误，已经退回；请改正下列问题后重新报送：";
      case PUBLISHED -> published(row, report);
    };
  }

  private static String published(Row row, String report) {
    Findings findings = row.findings();
    String date = row.file().issuedOn().map(day -> "，成文日期" + day).orElse("");
    String late = findings.due().map(due -> "，晚于最后日期" + due + "，已经逾期").orElse("");
    boolean nothing =
        Stream.of(findings.problems(), findings.doubts(), findings.jumps(), findings.copies())
            .allMatch(List::isEmpty);
    return "你单位的"
        + report
        + "（文件“"
        + row.file().shownName()
        + "”"
        + date
        + late
        + "）"
        + (nothing && findings.due().isPresent()
            ? "经检查没有发现其他问题，今后请按时公布和报送。"
            : nothing
                ? "经检查没有发现问题。"
                : row.isBad() ? "经检查有下列问题，请于＿＿月＿＿日前改正，重新公布并报送：" : "经检查，请核对下列事项：");
  }

  private void list(Markup page, List<Problem> problems) {
    page.raw("<ol>");
    for (Problem problem : problems) {
      page.raw("<li>").text(problem.message()).raw("<small>位置：");
      page.text(places.apply(problem)).raw("</small></li>");
    }
    page.raw("</ol>");
  }

  private static void sentences(Markup page, List<String> sentences) {
    page.raw("<ol>");
    sentences.forEach(sentence -> page.element("li", sentence));
    page.raw("</ol>");
  }

  private void copies(Markup page, Findings findings) {
    page.raw("<table class=\"copies\"><tr><th>本报告</th><th>来源</th></tr>");
    for (Copy copy : findings.copies()) {
      String from = copy.isFromLast() ? "本机关上年的报告" : "“" + copy.agency() + "”的报告";
      page.raw("<tr><td>")
          .element("small", places.apply(Problem.warning("", copy.pointer(), "")))
          .text(copy.own())
          .raw("</td><td>")
          .element("small", from + "“" + copy.part() + "”，相似度约" + copy.percent() + "%")
          .text(copy.other())
          .raw("</td></tr>");
    }
    page.raw("</table>");
    long all = findings.fromLast() + findings.fromOthers();
    if (all > findings.copies().size()) {
      page.element("p class=\"note\"", "共" + all + "段雷同，这里列出" + findings.copies().size() + "段。");
    }
  }

  /** The figures, and the cells that something is said of. */
  private String data(Row row) {
    if (row.findings().figures().isEmpty()) {
      return "";
    }
    Figures figures = row.findings().figures().get();
    FormTables form = Objects.requireNonNull(tables.get(figures.form().edition()));
    String marked =
        Stream.concat(row.findings().problems().stream(), row.findings().doubts().stream())
            .map(problem -> form.cells(problem.pointer()))
            .filter(cells -> !cells.isEmpty())
            .distinct()
            .collect(Collectors.joining(","));
    return " data-form=\"%s\" data-cells=\"%s\" data-marked=\"%s\""
        .formatted(figures.form().edition().word(), Markup.escaped(form.figures(figures)), marked);
  }
}
