package nianbao.preview;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import nianbao.http.RunningService;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A service for those alone who have a token. */
@Tag("browser")
class TokenTest {

  private static final String TOKEN = "0123456789abcdef0123456789abcdef";

  @Test
  void theClerkIsAskedForTheTokenOnce(@TempDir Path folder) throws Exception {
    Path tokens = Files.writeString(folder.resolve("tokens"), "bureau " + TOKEN + "\n");
    try (RunningService service = RunningService.guarded(tokens);
        Clerk clerk = new Clerk(service.address())) {
      clerk.cell("访问口令").fill("wrong");
      clerk.button("确定").click();
      assertThat(clerk.dialog()).containsText("口令不对，请再输一次。");
      clerk.cell("访问口令").fill(TOKEN);
      clerk.button("确定").click();
      clerk.opensSample("沂源县科学技术局2024年");
      assertThat(clerk.page().locator("#pages canvas").first()).isVisible();
      clerk.page().reload();
      assertThat(clerk.settled().page().locator("#pages canvas").first()).isVisible();
    }
  }

  @Test
  void aKeyInTheAddressIsGoodForOnePageAndLeavesTheAddress(@TempDir Path folder) throws Exception {
    String key = "0123456789abcdef0123456789abcdef01234567";
    Path tokens = Files.writeString(folder.resolve("tokens"), "desktop " + key + " once\n");
    try (RunningService service = RunningService.guarded(tokens);
        Clerk clerk = new Clerk(service.address())) {
      comes(clerk, service.address().resolve("#key=" + key));
      clerk.opensSample("沂源县科学技术局2024年");
      assertThat(clerk.page().locator("#pages canvas").first()).isVisible();
      assertThat(clerk.page()).not().hasURL(Pattern.compile("key="));
      clerk.page().reload();
      assertThat(clerk.settled().page().locator("#pages canvas").first()).isVisible();
      try (Clerk other = new Clerk(service.address())) {
        comes(other, service.address().resolve("#key=" + key));
        assertThat(other.dialog()).containsText("口令不对，请再输一次。");
      }
    }
  }

  private static void comes(Clerk clerk, URI address) {
    clerk.page().navigate("about:blank");
    clerk.page().navigate(address.toString());
  }

  @Test
  void whoHasNoTokenIsNotAskedAtEachKeystrokeAndCanGiveItLater(@TempDir Path folder)
      throws Exception {
    Path tokens = Files.writeString(folder.resolve("tokens"), "bureau " + TOKEN + "\n");
    try (RunningService service = RunningService.guarded(tokens);
        Clerk clerk = new Clerk(service.address())) {
      clerk.button("取消").click();
      assertThat(clerk.page().locator(".warning")).hasText("样例打不开：没有访问口令，请向管理员索取。");
      clerk.button("新建报告").click();
      clerk.button("取消").click();
      clerk.cell("发布机关全称").fill("甲局");
      assertThat(clerk.state()).hasText("没有访问口令，版面不更新：下载时可以再输入 · 已保存在本机");
      assertThat(clerk.dialog()).hasCount(0);
      clerk.button("下载草稿").click();
      clerk.cell("访问口令").fill(TOKEN);
      clerk.button("确定").click();
      assertThat(clerk.page().locator("#pages canvas").first()).isVisible();
    }
  }
}
