package nianbao.preview;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
    }
  }
}
