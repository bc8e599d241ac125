package nianbao.preview;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import java.time.Duration;
import nianbao.http.Obstacle;
import nianbao.http.RunningService;
import org.junit.jupiter.api.Test;

/**
 * A service that says no, or something else in its place: the clerk is told, and goes on writing.
 */
class RefusedTest extends ServedTest {

  private static final String AGENCY = "发布机关全称";

  @Test
  void aServiceThatFailsIsAskedAgainOnlyForAnotherReport() throws Exception {
    Obstacle obstacle = new Obstacle();
    try (RunningService service = RunningService.obstructed(obstacle, Duration.ofSeconds(30));
        Clerk clerk = new Clerk(service.address())) {
      clerk.page().clock().install();
      clerk.opensSample("沂源县科学技术局2024年");
      obstacle.set(Obstacle.Kind.FAILURE);
      clerk.cell(AGENCY).fill("甲局");
      assertThat(clerk.state()).containsText("服务没有收下：");
      int[] requests = {0};
      clerk.page().onRequest(request -> requests[0]++);
      clerk.page().clock().runFor(60_000);
      assertThat(requests[0]).isZero();
      obstacle.set(Obstacle.Kind.NONE);
      clerk.cell(AGENCY).fill("乙局");
      assertThat(clerk.settled().state()).hasText("已保存在本机");
    }
  }

  @Test
  void anAnswerOfSomethingElseIsNoServiceUntilItIsBack() {
    try (Clerk clerk = clerk().opensSample("沂源县科学技术局2024年")) {
      clerk.page().route("**/check", route -> answers(route, 200, "<html>请先登录</html>"));
      clerk.cell(AGENCY).fill("甲局");
      assertThat(clerk.state()).containsText("连不上服务");
      clerk.page().unroute("**/check");
      assertThat(clerk.settled().state()).hasText("已保存在本机");
    }
  }

  @Test
  void aReportCanBeBegunWhileTheServiceHasNoSamples() {
    try (Clerk clerk = clerk()) {
      clerk.page().route("**/samples", route -> answers(route, 503, "{\"detail\": \"服务正在启动。\"}"));
      clerk.page().reload();
      assertThat(clerk.page().locator(".warning")).containsText("样例打不开：服务正在启动。");
      assertThat(clerk.button("新建报告")).isVisible();
      clerk.page().unroute("**/samples");
      clerk.button("再试一次").click();
      clerk.opensSample("沂源县科学技术局2024年");
    }
  }

  @Test
  void thePagesOfOneReportAreNeverShownForAnother() {
    try (Clerk clerk = clerk().opensSample("沂源县科学技术局2024年")) {
      clerk.button("全部报告").click();
      clerk.page().route("**/pdf*", route -> answers(route, 422, "{\"problems\": []}"));
      clerk.startsNew();
      clerk.button("双页").click();
      assertThat(clerk.page().locator(".without")).hasText("先改好列出的错误，这里才有版面。");
      assertThat(clerk.page().locator("#pages .sheet")).hasCount(0);
      assertThat(clerk.page().locator("#pages .number")).hasText("/ 0 页");
    }
  }

  private static void answers(Route route, int status, String body) {
    route.fulfill(new Route.FulfillOptions().setStatus(status).setBody(body));
  }
}
