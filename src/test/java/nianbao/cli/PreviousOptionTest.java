package nianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import nianbao.press.listing.Shipped;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code --previous}: a report next to last year's. */
final class PreviousOptionTest {

  @TempDir private Path folder;

  @BeforeEach
  void writeReports() throws IOException {
    String report = new String(Shipped.sample("jining-2022").orElseThrow(), StandardCharsets.UTF_8);
    Files.writeString(folder.resolve("report.json"), report);
    Files.writeString(
        folder.resolve("last.json"),
        report
            .replace("\"year\": 2022", "\"year\": 2021")
            .replace("\"issuedOn\": \"2023", "\"issuedOn\": \"2022"));
  }

  @Test
  void whatRepeatsLastYearsReportIsTold() {
    Run run = Run.in(folder, "check", "report.json", "--previous", "last.json");

    assertThat(run.exit()).isZero();
    assertThat(run.text()).contains("这一段与上年报告“一、总体情况”中的一段雷同（相似度100%）", "repeated-text");
    assertThat(run.messages()).isEqualTo("“report.json”有15个警告。\n");
  }

  @Test
  void lastYearsPdfDoesAsWell() {
    Run.in(folder, "render", "last.json", "-o", "last.pdf");
    Run run = Run.in(folder, "render", "report.json", "--previous", "last.pdf", "-o", "report.pdf");

    assertThat(run.exit()).isZero();
    assertThat(run.messages()).contains("repeated-text").endsWith("报告有15个警告，见上。\n");
    assertThat(folder.resolve("report.pdf")).exists();
  }

  @Test
  void oneOfTheTwoMayBeStandardInput() {
    assertThat(
            Run.fed(Run.sample("jining-2022"), folder, "check", "-", "--previous", "last.json")
                .exit())
        .isZero();
    assertThat(Run.in(folder, "check", "-", "--previous", "-"))
        .returns(2, Run::exit)
        .returns("报告和上年报告不能都从标准输入读，请把其中一个存成文件。\n", Run::messages);
  }

  @Test
  void lastYearsAgencyMaySpellItsNameDifferently() throws IOException {
    rename("report.json", "青石县卫生和健康局（老龄办）");
    rename("last.json", "青石县卫生与健康局(老龄办) ");

    assertThat(Run.in(folder, "check", "report.json", "--previous", "last.json"))
        .returns(0, Run::exit)
        .matches(run -> run.text().contains("repeated-text"));

    rename("last.json", "青石县卫生健康局（老龄办）");

    assertThat(Run.in(folder, "check", "report.json", "--previous", "last.json").messages())
        .contains("这是“青石县卫生健康局（老龄办）”的报告，不是“青石县卫生和健康局（老龄办）”的");
  }

  private void rename(String file, String agency) throws IOException {
    String report = Files.readString(folder.resolve(file));
    Files.writeString(
        folder.resolve(file),
        report.replaceFirst("\"agency\": \"[^\"]*\"", "\"agency\": \"" + agency + "\""));
  }

  @Test
  void theReportOfAnotherYearIsWrongUsage() {
    Run run = Run.in(folder, "check", "report.json", "--previous", "report.json");

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.text()).isEmpty();
    assertThat(run.messages())
        .isEqualTo(
            """
            错误：这是2022年的报告，应是2021年的
                  位置：“报告年度”（previous-report，/year）
            上年报告“report.json”不能用来核对，原因见上。
            """);
  }

  @Test
  void aFileThatIsNoReportIsNamedAsLastYears() throws IOException {
    Files.writeString(folder.resolve("broken.json"), "[1, 2");

    Run run =
        Run.in(folder, "render", "report.json", "--previous", "broken.json", "--checks", "report");

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.messages())
        .startsWith("错误：第1行第6个字符：")
        .endsWith("上年报告“broken.json”不能用来核对，原因见上。\n");
    assertThat(Run.in(folder, "check", "report.json", "--previous", "none.json").messages())
        .isEqualTo("无法读取“none.json”：找不到这个文件或文件夹。\n");
  }
}
