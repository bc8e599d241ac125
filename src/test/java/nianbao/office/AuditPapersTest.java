package nianbao.office;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nianbao.cli.Run;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An audit as clerks read it. */
class AuditPapersTest {

  @TempDir private Path folder;

  @Test
  void inTheWorkbookNumbersAreNumbersAndANameIsNeverAFormula() throws IOException {
    List<ObjectNode> reports = Agencies.reports(3);
    reports.get(0).put("agency", "=HYPERLINK(\"http://x\",\"1\")");
    ((ArrayNode) reports.get(0).at("/requests/outcomes/total")).set(0, 4711);
    Agencies.lines(folder.resolve("all.ndjson"), reports);

    audit("all.ndjson", "-o", "audit.xlsx");

    Sheets sheets = Sheets.of(folder.resolve("audit.xlsx"));
    assertThat(sheets.cell(1, "A2").attr("t")).isEqualTo("inlineStr");
    assertThat(sheets.cell(1, "A2").text()).startsWith("=HYPERLINK");
    assertThat(sheets.cell(1, "H2").attr("t")).isEmpty();
    assertThat(sheets.cell(1, "H2").selectFirst("v").text()).isEqualTo("3");
    assertThat(sheets.sheets().values()).noneMatch(xml -> xml.contains("<f>"));
    assertThat(sheets.sheets().get(1))
        .contains("state=\"frozen\"")
        .contains("<autoFilter ref=\"A1:");
  }

  @Test
  void aStandardOutputThatIsFullIsToldAndIsNoFailureOfTheProgram() throws IOException {
    Agencies.lines(folder.resolve("all.ndjson"), Agencies.reports(2));
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("No space left on device");
          }
        };

    Run run =
        Run.into(full, InputStream.nullInputStream(), folder, "audit", "all.ndjson", "-o", "-");

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.messages()).contains("无法写标准输出：磁盘已满");
  }

  @Test
  void whatClerksReadNamesTheRulesInChineseAndSaysWhatWasNotCompared() throws IOException {
    List<ObjectNode> reports = Agencies.reports(2);
    ((ArrayNode) reports.get(0).at("/requests/outcomes/total")).set(0, 4711);
    Agencies.lines(folder.resolve("all.ndjson"), reports);
    Files.writeString(folder.resolve("w.properties"), "error=1\nblank-cell=50\n");

    audit("all.ndjson", "-o", "audit.html", "--weights", "w.properties");
    audit("all.ndjson", "-o", "audit.xlsx", "--weights", "w.properties");

    Document page = Jsoup.parse(Files.readString(folder.resolve("audit.html")));
    page.select("script, style").remove();
    Sheets sheets = Sheets.of(folder.resolve("audit.xlsx"));
    for (String text : List.of(page.text(), sheets.text(1), sheets.text(2), sheets.text(5))) {
      assertThat(text).doesNotContain("outcomes-total", "blank-cell", "error");
    }
    assertThat(page.text()).contains("办理结果总计").contains("空格没有填 50；错误，每处 1").contains("未比");
    assertThat(sheets.text(1)).contains("办理结果总计").contains("未比");
  }

  @Test
  void nothingInAListThatSomebodyChangedIsMarkupOfThePage() throws IOException {
    Files.createDirectory(folder.resolve("archive"));
    Files.writeString(
        folder.resolve("archive/manifest.ndjson"),
        "{\"source\":\"a.json\",\"outcome\":\"made\",\"agency\":\"甲局\",\"year\":2024,\"problems\":"
            + "[{\"rule\":\"\\\"><img src=x>\",\"severity\":\"error\",\"pointer\":\"\","
            + "\"message\":\"错\"}]}\n");

    audit("archive", "-o", "audit.html");

    Document page = Jsoup.parse(Files.readString(folder.resolve("audit.html")));
    assertThat(page.select("#rule option").eachAttr("value")).contains("\"><img src=x>");
    assertThat(page.select("img")).isEmpty();
  }

  private Run audit(String input, String... options) {
    List<String> arguments = new ArrayList<>(List.of("audit", input, "--quiet"));
    arguments.addAll(List.of(options));
    return Run.in(folder, arguments.toArray(String[]::new));
  }
}
