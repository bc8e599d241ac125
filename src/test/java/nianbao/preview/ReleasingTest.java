package nianbao.preview;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 发布前检查: nothing goes out that was not looked at, by whatever door. */
class ReleasingTest extends ServedTest {

  private static final List<String> DOORS = List.of("下载 PDF", "下载 OFD", "下载 Word", "打印");

  @TempDir private Path folder;

  @Test
  void errorsStopEveryDoorAndAreCountedAlikeEverywhere() {
    try (Clerk clerk = clerk().opensSample("沂源县科学技术局2024年")) {
      assertThat(clerk.page().locator("#problems-title")).hasText("4个错误、6个警告");
      for (String door : DOORS) {
        clerk.button(door).click();
        assertThat(clerk.dialog()).containsText("还有4个错误，改好后才能");
        assertThat(lines(clerk, "error")).hasCount(4);
        assertThat(lines(clerk, "question")).hasCount(6);
        clerk.button("回去修改").click();
      }
      clerk.page().evaluate("() => { window.print = () => { window.prints = true; }; }");
      clerk.button("打印").click();
      clerk.button("打印草稿").click();
      clerk.page().waitForFunction("() => window.prints");
      clerk.button("下载 OFD").click();
      Download draft = clerk.page().waitForDownload(() -> inDialog(clerk, "下载草稿").click());
      assertThat(draft.suggestedFilename()).endsWith(".pdf");
      clerk.button("发布前检查").click();
      lines(clerk, "error").locator("button").first().click();
      assertThat(clerk.cell("成文日期")).isFocused();
    }
  }

  @Test
  void warningsAskOnceAndStayTickedInTheDraft() {
    try (Clerk clerk = clerk().opensSample("济宁市科学技术局2022年")) {
      clerk.button("下载 PDF").click();
      assertThat(clerk.dialog()).containsText("没有错误。有2处请看一遍。");
      assertThat(clerk.dialog()).containsText("公布期限2023年1月31日已经过了");
      boxes(clerk).first().check();
      clerk.button("回去修改").click();
      clerk.settled().page().reload();
      clerk.settled().button("下载 PDF").click();
      assertThat(boxes(clerk).first()).isChecked();
      assertThat(boxes(clerk).last()).not().isChecked();
      assertThat(clerk.downloads("都看过了，下载 PDF")).isNotEmpty();
      assertThat(clerk.downloads("下载 OFD")).isNotEmpty();
      clerk.part("一、总体情况").locator("textarea:visible").first().fill("2021年，我局统计表模板");
      clerk.settled().button("下载 PDF").click();
      assertThat(clerk.dialog()).containsText(Pattern.compile("没有错误。有\\d处请看一遍。"));
    }
  }

  @Test
  void lastYearsTextsAreMarkedCountedAndNotHandedOutUnasked() throws Exception {
    String last = new String(get("v1/samples/jining-2022"), StandardCharsets.UTF_8);
    Path file = Files.writeString(folder.resolve("2022.json"), last);
    try (Clerk clerk = clerk().startsNew().opens("上年报告", file)) {
      clerk.button("由它新建").click();
      Locator told = clerk.settled().page().locator(".carried");
      assertThat(told).containsText(Pattern.compile("^\\d+段还是上年的文字，没有改过"));
      assertThat(clerk.page().locator("#problems")).containsText("但报告年度是2023年");
      clerk.button("看下一段").click();
      Locator first = clerk.page().locator(".block.stale").first();
      assertThat(first.locator("textarea:focus")).hasCount(1);
      clerk.button("二、主动公开政府信息情况", "填零").click();
      clerk.button("三、收到和处理政府信息公开申请情况", "填零并合计").click();
      clerk.button("四、政府信息公开行政复议、行政诉讼情况", "填零并合计").click();
      clerk.settled().button("下载 PDF").click();
      assertThat(lines(clerk, "question").filter(saying("还是上年的文字，没有改过")))
          .hasCount(clerk.page().locator(".block.stale").count());
      clerk.button("回去修改").click();
    }
  }

  private static Locator.FilterOptions saying(String words) {
    return new Locator.FilterOptions().setHasText(words);
  }

  private static Locator lines(Clerk clerk, String kind) {
    return clerk.dialog().locator("li." + kind);
  }

  private static Locator boxes(Clerk clerk) {
    return clerk.page().getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions());
  }

  private static Locator inDialog(Clerk clerk, String name) {
    return clerk
        .dialog()
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
  }
}
