package nianbao.cli.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import nianbao.cli.Run;
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
}
