package nianbao.preview;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Page;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nianbao.http.RunningService;
import nianbao.press.listing.Shipped;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many reports are judged in the page: 检查一批. */
@Tag("browser")
class AuditingTest {

  @TempDir private Path folder;

  @Test
  void aFolderIsJudgedAnAgencyLookedAtAndTheNoticesExported() throws Exception {
    Path in = Files.createDirectory(folder.resolve("各部门"));
    for (String name : List.of("huancui-2023", "yiyuan-2024")) {
      Files.write(in.resolve(name + ".json"), Shipped.sample(name).orElseThrow());
    }
    Files.writeString(in.resolve("roster.csv"), "没有报的局,县,部门,\n");
    try (RunningService service = RunningService.start();
        Clerk clerk = new Clerk(service.address())) {
      Page page = clerk.page();
      page.locator("a", new Page.LocatorOptions().setHasText("检查一批报告")).click();
      FileChooser chooser = page.waitForFileChooser(() -> clerk.button("选文件夹").click());
      chooser.setFiles(in);
      clerk.button("开始检查").click();

      assertThat(page.locator("#progress")).containsText("没有收到1家");
      assertThat(page.locator("tbody tr")).hasCount(3);
      page.locator("select").first().selectOption("missing");
      assertThat(page.locator("tbody tr:visible")).hasCount(1);
      page.locator("select").first().selectOption("");
      page.locator("tbody tr button").first().click();
      assertThat(page.locator("article h2")).isVisible();
      clerk.button("← 回到总表").click();
      Download download = page.waitForDownload(() -> clerk.button("导出网页（整改通知）").click());
      assertThat(Files.readString(download.path(), StandardCharsets.UTF_8))
          .contains("到检查时没有收到你单位的");
      assertThat(download.suggestedFilename()).isEqualTo("检查结果.html");
      assertThat(page.locator("#result")).containsText("没有上年的报告可比");
      assertThat(page.locator("tbody")).containsText("未比");
    }
  }

  @Test
  void lastYearsReportsAreComparedAndWhatIsDamagedIsSaidTruly() throws Exception {
    String report = new String(Shipped.sample("yiyuan-2024").orElseThrow(), StandardCharsets.UTF_8);
    Path last = Files.createDirectory(folder.resolve("上年"));
    Files.writeString(
        last.resolve("a.json"), report.replaceFirst("\"year\": *2024", "\"year\": 2023"));
    Path in = Files.createDirectory(folder.resolve("今年"));
    Files.writeString(in.resolve("a.json"), report);
    try (RunningService service = RunningService.start();
        Clerk clerk = new Clerk(service.address())) {
      Page page = clerk.page();
      page.locator("a", new Page.LocatorOptions().setHasText("检查一批报告")).click();
      page.waitForFileChooser(() -> clerk.button("选文件夹").click()).setFiles(in);
      page.waitForFileChooser(() -> clerk.button("选上年报告的文件夹").click()).setFiles(last);
      clerk.button("开始检查").click();

      assertThat(page.locator("#result")).containsText("上年报告：a.json");
      assertThat(page.locator("tbody")).not().containsText("未比");

      page.waitForFileChooser(() -> clerk.button("选 ZIP 文件").click())
          .setFiles(torn(folder.resolve("torn.zip"), report));
      page.locator("#previous button").click();
      clerk.button("开始检查").click();
      assertThat(page.locator("#progress")).containsText("损坏");
      assertThat(page.locator("#progress")).not().containsText("连不上");
    }
  }

  private static Path torn(Path file, String report) throws Exception {
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(whole)) {
      for (String name : List.of("a.json", "b.json")) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(report.getBytes(StandardCharsets.UTF_8));
      }
    }
    return Files.write(file, Arrays.copyOf(whole.toByteArray(), whole.size() - 2000));
  }
}
