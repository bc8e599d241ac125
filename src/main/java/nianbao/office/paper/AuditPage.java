package nianbao.office.paper;

import java.io.BufferedWriter;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import nianbao.form.Edition;
import nianbao.form.Form;
import nianbao.office.audit.Audit;
import nianbao.office.audit.RuleNames;
import nianbao.report.Digest;
import nianbao.report.Problem;

/** An audit as one page: the table of agencies with filters, and a notice for each of them. */
final class AuditPage {

  private final Audit audit;
  private final Function<Problem, String> places;
  private final Map<Edition, FormTables> tables = new EnumMap<>(Edition.class);
  private int number;

  AuditPage(Audit audit, Function<Problem, String> places) {
    this.audit = audit;
    this.places = places;
    for (Form form : Form.all()) {
      tables.put(form.edition(), new FormTables(form));
    }
  }

  void write(OutputStream out) throws IOException {
    try (BufferedWriter writer =
        new BufferedWriter(new OutputStreamWriter(new Unclosed(out), StandardCharsets.UTF_8))) {
      Markup page = new Markup(writer);
      head(page);
      overview(page);
      page.raw("<div id=\"notices\">\n");
      number = 0;
      Notice notice = new Notice(audit, places, tables);
      audit.each(row -> notice.write(page, row, ++number));
      page.raw("</div>\n");
      tables.values().forEach(form -> form.write(page));
      page.raw("<script>" + resource("audit.js") + "</script>\n</body>\n</html>\n");
    } catch (UncheckedIOException e) {
      // What the page is written to has failed: a full disk, a reader that left.
      throw e.getCause();
    }
  }

  /** Whoever opens the page closes what it is written to. */
  private static final class Unclosed extends FilterOutputStream {

    Unclosed(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      out.write(bytes, offset, length);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }

  private void head(Markup page) {
    String title = (audit.year() == 0 ? "" : audit.year() + "年") + "政府信息公开工作年度报告检查结果";
    page.raw("<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n")
        .raw("<meta http-equiv=\"Content-Security-Policy\" content=\"" + policy() + "\">\n")
        .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
        .element("title", title)
        .raw("\n<style>" + resource("audit.css") + "</style>\n</head>\n<body>\n")
        .raw("<header id=\"top\">")
        .element("h1", title);
    page.raw("<dl>");
    Explanation.of(audit).forEach((name, words) -> page.element("dt", name).element("dd", words));
    page.raw("</dl></header>\n");
  }

  // What agencies wrote is in the page; even if some of it came to be markup it could run nothing.
  private static String policy() {
    MessageDigest sum = Digest.sha256();
    byte[] hash = sum.digest(resource("audit.js").getBytes(StandardCharsets.UTF_8));
    return "default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-"
        + Base64.getEncoder().encodeToString(hash)
        + "'";
  }

  private void overview(Markup page) throws IOException {
    page.raw("<main id=\"overview\">\n<form id=\"filters\">")
        .raw("<label>机关 <input id=\"name\" type=\"search\" placeholder=\"名称里的字\"></label>")
        .raw("<label>只看 <select id=\"kind\">")
        .raw("<option value=\"\">全部</option><option value=\"mend\">要整改的</option>")
        .raw("<option value=\"missing\">没有收到的</option><option value=\"unreadable\">读不出来的</option>")
        .raw("<option value=\"rejected\">被退回的</option>")
        .raw("<option value=\"late\">逾期的</option><option value=\"error\">有错误的</option>")
        .raw("<option value=\"copied\">与其他机关雷同的</option><option value=\"last\">与上年雷同的</option>")
        .raw("<option value=\"jump\">变化异常的</option><option value=\"zero\">全是0的</option>")
        .raw("</select></label><label>规则 <select id=\"rule\"><option value=\"\">全部</option>");
    audit.summary().rules().forEach(rule -> page.element(option(rule), RuleNames.of(rule)));
    page.raw("</select></label><output id=\"count\"></output>")
        .raw("<button type=\"button\" id=\"print\">打印这张表</button>")
        .raw("<button type=\"button\" id=\"print-all\">打印列出各家的通知</button></form>\n")
        .raw("<table id=\"agencies\"><thead><tr>");
    OverviewRow.HEADS.forEach(head -> page.element("th", head));
    page.raw("</tr></thead><tbody>\n");
    number = 0;
    audit.each(row -> OverviewRow.write(page, row, ++number));
    page.raw("</tbody></table>\n</main>\n");
  }

  // The list of an archive that somebody changed can have anything for the name of a rule.
  private static String option(String rule) {
    return "option value=\"" + Markup.escaped(rule) + "\"";
  }

  /** What stands in the page beside the audit. */
  private static String resource(String name) {
    try (InputStream in =
        Objects.requireNonNull(AuditPage.class.getResourceAsStream("/nianbao/office/" + name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("a file of the program itself", e);
    }
  }
}
