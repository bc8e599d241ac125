package nianbao.cli.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import nianbao.cli.Run;
import nianbao.press.listing.Shipped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every command that takes a report takes the documents of others too. */
class DocumentsAsInputTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Its tables are whole but for one surplus figure in two rows, which is a doubt. */
  private static final String TEXT = "unnamed-2022";

  @TempDir private Path folder;

  @Test
  void aTextIsCheckedWithItsDoubtsBeforeTheProblems() throws Exception {
    Files.write(folder.resolve("年报.txt"), text("jining-2022"));
    Run run = Run.in(folder, "check", "年报.txt", "--format", "json");
    JsonNode problems = JSON.readTree(run.text()).get("problems");
    List<String> rules = problems.findValuesAsText("rule");
    assertThat(rules).contains("import-text");
    assertThat(rules.lastIndexOf("import-text")).isEqualTo(0);
    assertThat(problems.get(0).get("message").asText()).contains("（原文第");
  }

  @Test
  void whatADocumentLacksKeepsItFromBeingMadeAndAllElseIsToldToo() throws Exception {
    Files.write(folder.resolve("年报.txt"), text(TEXT));
    Run run = Run.in(folder, "render", "年报.txt", "-o", "report.pdf");
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.messages())
        .contains("缺少", "import-placed", "/requests/outcomes/total", "heading-number", "没有做成");
    assertThat(folder.resolve("report.pdf")).doesNotExist();
  }

  @Test
  void aDocumentIsMadeAndArchivedWithItsDoubtsInTheManifest() throws Exception {
    Files.write(folder.resolve("年报.txt"), text("jining-2022"));
    Run made = Run.in(folder, "render", "年报.txt", "-o", "r.pdf", "--checks", "report");
    assertThat(made.exit()).isZero();
    Run run = Run.in(folder, "archive", "年报.txt", "-o", "archive", "--checks", "report");
    assertThat(run.exit()).isZero();
    assertThat(folder.resolve("archive/manifest.ndjson")).content().contains("import-text");
  }

  @Test
  void aDocumentOfLastYearIsComparedWithAndItsDoubtsAreTold() throws Exception {

    ObjectNode next = (ObjectNode) JSON.readTree(sample("jining-2022"));
    next.put("year", 2023).put("issuedOn", "2024-01-20");
    Files.writeString(folder.resolve("next.json"), next.toString());
    Files.write(folder.resolve("last.txt"), text("jining-2022"));
    Run run = Run.in(folder, "check", "next.json", "--previous", "last.txt");
    assertThat(run.text()).contains("repeated-text", "上年报告是从文档里读出来的，有1个疑点");
  }

  @Test
  void aPageOfOursGivesItsReportBackLetterByLetter() throws Exception {
    String odd = new String(sample("jining-2022"), StandardCharsets.UTF_8);
    odd = odd.replaceFirst("\"overview\": \\[", "\"overview\": [\"</script><b> \\\\\\\\u003c\",");
    Files.writeString(folder.resolve("report.json"), odd);
    String[] render = {"render", "report.json", "--checks", "report", "-o"};
    Run.in(folder, render[0], render[1], render[2], render[3], render[4], "page.html");
    Run.in(folder, render[0], render[1], render[2], render[3], render[4], "report.pdf");
    Run.in(folder, "extract", "report.pdf", "-o", "of-pdf.json");
    Run.in(folder, "extract", "page.html", "-o", "of-page.json");
    Run imported = Run.in(folder, "import", "page.html", "-o", "imported.json", "--quiet");
    assertThat(imported.messages()).contains("0个疑点");
    assertThat(folder.resolve("of-page.json"))
        .hasSameTextualContentAs(folder.resolve("of-pdf.json"))
        .content()
        .contains("</script><b>");
    assertThat(JSON.readTree(folder.resolve("imported.json").toFile()))
        .isEqualTo(JSON.readTree(odd));
  }

  @Test
  void inAFolderWhatWasMadeOfAReportIsNotMadeAgain() throws Exception {
    Files.createDirectories(folder.resolve("in"));
    Files.write(folder.resolve("in/a.json"), sample("jining-2022"));
    Files.writeString(folder.resolve("in/note.txt"), "记得补日期");
    for (String name : List.of("a.pdf", "a.html")) {
      Run.in(folder, "render", "in/a.json", "--checks", "report", "-o", "in/" + name);
    }
    Run run = Run.in(folder, "archive", "in", "-o", "archive", "--checks", "report");
    assertThat(run.exit()).isZero();
    assertThat(Files.readAllLines(folder.resolve("archive/manifest.ndjson"))).hasSize(1);
  }

  private static byte[] sample(String name) {
    return Shipped.sample(name).orElseThrow();
  }

  private static byte[] text(String name) throws Exception {
    try (var in = DocumentsAsInputTest.class.getResourceAsStream("/intake/" + name + ".txt")) {
      return Objects.requireNonNull(in).readAllBytes();
    }
  }
}
