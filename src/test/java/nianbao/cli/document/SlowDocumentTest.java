package nianbao.cli.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import nianbao.cli.Run;
import nianbao.press.listing.Shipped;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A document that takes longer than it may ends in a sentence, whichever command reads it. */
@Tag("load")
class SlowDocumentTest {

  private static final int MANY = 99_000;

  /** Nothing of this size is read so soon. */
  private static final String SHORT = "--document-timeout=1ms";

  private static final String GIVEN_UP = "读这个文件超过1毫秒，没有读完，不像正常的文件；请另存一份再试";

  @TempDir private Path folder;

  @BeforeEach
  void writeTheDocuments() throws Exception {
    String title = "某某市某某局2024年政府信息公开工作年度报告";
    Files.writeString(folder.resolve("slow.txt"), title + "\n" + "行政 许可\n".repeat(MANY));
    Files.writeString(
        folder.resolve("slow.html"),
        "<p>" + title + "<table>" + "<tr><td>规章<td>1".repeat(MANY) + "</table>");
    Files.writeString(folder.resolve("slow.rtf"), "{\\rtf1 " + "{\\b 1".repeat(MANY));
    Files.write(folder.resolve("good.json"), Shipped.sample("jining-2022").orElseThrow());
    Files.writeString(folder.resolve("roster.csv"), "机关\n济宁市科学技术局\n");
  }

  @ParameterizedTest
  @CsvSource({
    "check slow.txt, 2",
    "check slow.html, 2",
    "check slow.rtf, 2",
    "check good.json --previous slow.html, 2",
    "render slow.html -o report.pdf, 2",
    "render good.json -o report.pdf --previous slow.txt, 2",
    "import slow.html -o draft.json, 2",
    "import slow.txt -o draft.json, 2",
    "archive slow.html -o archive, 1"
  })
  void isGivenUpAtEachDoor(String command, int exit) {
    Run run = Run.in(folder, (command + " " + SHORT).split(" "));

    assertThat(run.messages()).contains(GIVEN_UP).doesNotContain("程序出错");
    assertThat(run.exit()).as(run.messages()).isEqualTo(exit);
    assertThat(folder.resolve("report.pdf")).doesNotExist();
    assertThat(folder.resolve("draft.json")).doesNotExist();
  }

  @Test
  void keepsNoOtherReportFromItsArchive() throws Exception {
    Run run =
        Run.in(folder, "archive", "slow.html", "slow.txt", "good.json", "-o", "archive", SHORT);

    assertThat(run.exit()).as(run.messages()).isEqualTo(1);
    assertThat(Files.readAllLines(folder.resolve("archive/manifest.ndjson")))
        .filteredOn(line -> line.contains("\"outcome\":\"made\""))
        .hasSize(1);
    assertThat(Files.readAllLines(folder.resolve("archive/rejected.ndjson")))
        .hasSize(2)
        .allMatch(line -> line.contains(GIVEN_UP));
  }

  @Test
  void isAnUnreadableOneOfManyToTheSupervisingOffice() throws Exception {
    Run run =
        Run.in(
            folder, "audit", "slow.html", "good.json", "-o", "audit.ndjson", "--year=2022", SHORT);

    assertThat(folder.resolve("audit.ndjson"))
        .as(run.messages())
        .content(StandardCharsets.UTF_8)
        .contains("slow.html", GIVEN_UP);
  }

  @Test
  void aTimeThatIsNoneIsWrongUsage() {
    assertThat(Run.in(folder, "check", "good.json", "--document-timeout=soon").messages())
        .contains("选项 --document-timeout 不能是“soon”，应是1h以内的时间，如500ms、60s、5m。");
  }
}
