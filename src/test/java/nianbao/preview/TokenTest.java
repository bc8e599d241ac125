package nianbao.preview;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import nianbao.http.RunningService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A service for those alone who have a token. */
class TokenTest {

  private static final String TOKEN = "0123456789abcdef0123456789abcdef";

  @Test
  void theClerkIsAskedForTheTokenOnce(@TempDir Path folder) throws Exception {
    Path tokens = Files.writeString(folder.resolve("tokens"), "bureau " + TOKEN + "\n");
    try (RunningService service = RunningService.guarded(tokens);
        Clerk clerk = new Clerk(service.address())) {
      clerk.cell("访问口令").fill("wrong");
      clerk.button("确定").click();
      clerk.cell("访问口令").fill(TOKEN);
      clerk.button("确定").click();
      clerk.opensSample("沂源县科学技术局2024年");
      assertThat(clerk.page().locator("#pages canvas").first()).isVisible();
      clerk.page().reload();
      assertThat(clerk.settled().page().locator("#pages canvas").first()).isVisible();
    }
  }
}
