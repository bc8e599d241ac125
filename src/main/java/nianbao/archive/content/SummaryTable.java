package nianbao.archive.content;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nianbao.report.Problem;

/**
 * An archive as a page of Markdown, as pipelines show it beside a run.
 *
 * @param manifest of the archive
 * @param tally what it has
 */
public record SummaryTable(Path manifest, Tally tally) {

  /** GitHub shows no page beyond 1 MiB. */
  private static final int MOST_ROWS = 500;

  private static final int MOST_CHARACTERS = 300;

  /** Writes the page, in UTF-8. */
  public void writeTo(OutputStream out) throws IOException {
    Writer page = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    page.write("## 年度报告归档\n\n| 报告 | 已做成 | 没有通过检查 | 程序出错 | 警告 | 页数 | MB |\n");
    page.write("|---:|---:|---:|---:|---:|---:|---:|\n");
    page.write(
        "| %d | %d | %d | %d | %d | %d | %d |\n"
            .formatted(
                tally.reports(),
                tally.made(),
                tally.rejected(),
                tally.failed(),
                tally.warnings(),
                tally.pages(),
                tally.bytes() >> 20));
    writeRefused(page);
    writeRules(page);
    page.flush();
  }

  private void writeRefused(Writer page) throws IOException {
    if (tally.refused() == 0) {
      return;
    }
    page.write("\n### 没有做成的报告\n\n| 报告 | 原因 |\n|---|---|\n");
    int[] rows = {0};
    ManifestLine.each(
        manifest,
        line -> {
          if (!line.outcome().equals(ManifestLine.MADE) && rows[0]++ < MOST_ROWS) {
            page.write("| %s | %s |\n".formatted(cell(line.source()), reasons(line.problems())));
          }
        });
    if (rows[0] > MOST_ROWS) {
      page.write("\n其余%d份见 rejected.ndjson。\n".formatted(rows[0] - MOST_ROWS));
    }
  }

  private static String reasons(List<Problem> problems) {
    List<Problem> errors = problems.stream().filter(Problem::isError).toList();
    String first = errors.isEmpty() ? "" : cell(errors.get(0).message());
    return errors.size() > 1 ? first + "；等" + errors.size() + "个错误" : first;
  }

  private void writeRules(Writer page) throws IOException {
    Map<String, Long> counts = new TreeMap<>();
    ManifestLine.each(
        manifest,
        line -> line.problems().forEach(problem -> counts.merge(problem.rule(), 1L, Long::sum)));
    if (counts.isEmpty()) {
      return;
    }
    page.write("\n### 各类问题\n\n| 规则 | 次数 |\n|---|---:|\n");
    List<Map.Entry<String, Long>> most =
        counts.entrySet().stream()
            .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
            .toList();
    for (Map.Entry<String, Long> rule : most) {
      page.write("| %s | %d |\n".formatted(cell(rule.getKey()), rule.getValue()));
    }
  }

  // Sources and messages quote what anybody may have written: it must stay text.
  private static String cell(String text) {
    int end =
        text.offsetByCodePoints(
            0, Math.min(MOST_CHARACTERS, text.codePointCount(0, text.length())));
    return text.substring(0, end)
        .replaceAll("[\\s\\p{Zl}\\p{Zp}]+", " ")
        .replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}]", "\uFFFD")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replaceAll("([\\\\`*_\\[\\]|~#!])", "\\\\$1");
  }
}
