package nianbao.cli.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nianbao.cli.Run;
import nianbao.cli.archive.JUnitForm;
import nianbao.press.listing.Shipped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command as a clerk calls it. */
class ImportCommandTest {

  private static final String TEXT =
      """
      某某市某某局2024年政府信息公开工作年度报告
      一、总体情况
      2024年，我局依法公开政府信息。
      五、存在的主要问题及改进情况
      公开的内容还不够全面。
      六、其他需要报告的事项
      本年度没有收取信息处理费。
      """;

  @TempDir private Path folder;

  @Test
  void aDraftAndItsDoubtsAreWrittenBesideEachOther() throws Exception {
    Files.writeString(folder.resolve("年报.txt"), TEXT);
    Run run = Run.in(folder, "import", "年报.txt", "--agency", "某某市某某局");
    assertThat(run.exit()).isEqualTo(1);
    assertThat(folder.resolve("年报.json")).content().contains("\"year\":2024", "\"rules\":[null");
    assertThat(folder.resolve("年报.import.json")).content().contains("import-unread", "/requests");
    assertThat(run.messages()).contains("疑点：", "没有找到这个表");
  }

  @Test
  void ofManyDocumentsTheDoubtsStandInOneList() throws Exception {
    Files.createDirectories(folder.resolve("往年"));
    Files.writeString(folder.resolve("往年/甲.txt"), TEXT);
    Files.writeString(folder.resolve("往年/乙.txt"), "今天天气很好。");
    Run run = Run.in(folder, "import", "往年", "-o", "drafts", "--quiet");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(folder.resolve("drafts/甲.json")).exists();
    assertThat(folder.resolve("drafts/乙.json")).doesNotExist();
    assertThat(Files.readAllLines(folder.resolve("drafts/import.ndjson"))).hasSize(2);
  }

  @Test
  void aDateThatIsNoneIsWrongUsage() throws Exception {
    Files.writeString(folder.resolve("年报.txt"), TEXT);
    assertThat(Run.in(folder, "import", "年报.txt", "--issued-on", "明天").exit()).isEqualTo(2);
  }

  @Test
  void documentsInAZipFileAreImportedAndAPipelineIsShownWhatCameOfThem() throws Exception {
    try (ZipOutputStream zip =
        new ZipOutputStream(Files.newOutputStream(folder.resolve("各县.zip")))) {
      for (String name : List.of("甲县/年报.txt", "乙县/天气.txt", "__MACOSX/._年报.txt")) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write((name.contains("天气") ? "今天天气很好。" : TEXT).getBytes(StandardCharsets.UTF_8));
      }
    }
    Run run =
        Run.in(
            folder,
            "import",
            "各县.zip",
            "-o",
            "drafts",
            "--quiet",
            "--junit",
            "junit.xml",
            "--summary",
            "summary.md");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(folder.resolve("drafts/甲县/年报.json")).exists();
    assertThat(folder.resolve("drafts/import.ndjson"))
        .content()
        .contains("各县.zip!/乙县/天气.txt", "unreadable");
    assertThat(JUnitForm.faults(folder.resolve("junit.xml"))).isEmpty();
    assertThat(folder.resolve("junit.xml"))
        .content()
        .contains("tests=\"2\" failures=\"2\"", "疑点：", "不像政府信息公开工作年度报告");
    assertThat(folder.resolve("summary.md")).content().contains("| 各县.zip\\!/甲县/年报.txt |");
  }

  @Test
  void figuresOfASheetAreLaidIntoAReportOfWhichTheRestStays() throws Exception {
    String report = new String(Shipped.sample("jining-2022").orElseThrow(), StandardCharsets.UTF_8);
    Files.writeString(folder.resolve("report.json"), report);
    Files.writeString(
        folder.resolve("数字.csv"),
        """
        信息内容,本年制发件数,本年废止件数,现行有效件数
        规章,1,2,3
        行政规范性文件,4,5,6
        第二十条第（五）项,,,
        信息内容,本年处理决定数量,,
        行政许可,7,,
        """);
    Run run = Run.in(folder, "import", "数字.csv", "--into", "report.json", "-o", "new.json");
    assertThat(run.exit()).isEqualTo(1);
    JsonNode before = new ObjectMapper().readTree(report);
    JsonNode after = new ObjectMapper().readTree(folder.resolve("new.json").toFile());
    assertThat(after.at("/disclosure/rules").toString()).isEqualTo("[1,2,3]");
    assertThat(after.at("/disclosure/licensing").asInt()).isEqualTo(7);
    assertThat(after.at("/overview")).isEqualTo(before.at("/overview"));
    assertThat(after.at("/requests")).isEqualTo(before.at("/requests"));
    assertThat(run.messages()).contains("/requests").doesNotContain("/issuedOn");
  }
}
