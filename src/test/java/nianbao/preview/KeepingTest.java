package nianbao.preview;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import nianbao.http.RunningService;
import org.junit.jupiter.api.Test;

/** Nothing gets lost. */
class KeepingTest extends ServedTest {

  private static final String AGENCY = "发布机关全称";

  @Test
  void everythingIsThereAfterAReload() {
    try (Clerk clerk = clerk().opensSample("沂源县科学技术局2024年")) {
      clerk.cell(AGENCY).fill("沂源县教育局");
      clerk.cell("（一）予以公开，其他").fill("8");
      clerk.settled().page().reload();
      assertThat(clerk.settled().cell(AGENCY)).hasValue("沂源县教育局");
      assertThat(clerk.cell("（一）予以公开，其他")).hasValue("8");
      assertThat(clerk.texts("一、总体情况")).hasSize(11);
    }
  }

  @Test
  void anEditMadeJustBeforeThePageIsLeftIsKept() {
    try (Clerk clerk = clerk().startsNew()) {
      clerk.cell(AGENCY).fill("汶上县教育局");
      clerk.page().reload();
      assertThat(clerk.settled().cell(AGENCY)).hasValue("汶上县教育局");
    }
  }

  @Test
  void theServiceMayStopWhileTheClerkWritesAndComeBack() throws Exception {
    RunningService service = RunningService.start();
    try (Clerk clerk = new Clerk(service.address()).opensSample("沂源县科学技术局2024年")) {
      service.close();
      clerk.cell(AGENCY).fill("沂源县教育局");
      assertThat(clerk.state()).hasText("连不上服务：可以接着写，恢复后自动更新版面 · 已保存在本机");
      assertThat(clerk.page().locator("#pages canvas").first()).isVisible();
      comesBack(service.address().getPort(), clerk);
    }
  }

  private static void comesBack(int port, Clerk clerk) throws Exception {
    try (RunningService again = RunningService.startAt(port)) {
      assertThat(clerk.settled().state()).hasText("已保存在本机");
      assertThat(again.logs("/v1/reports/pdf")).isTrue();
    }
  }

  @Test
  void severalReportsLieSideBySideUntilTheyAreThrownAway() {
    try (Clerk clerk = clerk().opensSample("沂源县科学技术局2024年")) {
      clerk.button("全部报告").click();
      clerk.startsNew().cell(AGENCY).fill("汶上县教育局");
      clerk.settled().button("全部报告").click();
      assertThat(clerk.page().locator(".detail")).hasCount(2);
      clerk
          .page()
          .locator("button", new Page.LocatorOptions().setHasText("汶上县教育局"))
          .first()
          .click();
      assertThat(clerk.settled().cell(AGENCY)).hasValue("汶上县教育局");
      clerk.button("全部报告").click();
      clerk.button("删除：沂源县科学技术局2024年").click();
      clerk.button("删除").click();
      assertThat(clerk.page().locator(".detail")).hasCount(1);
    }
  }

  @Test
  void whoComesBackByTheBrowsersButtonFindsOneReport() {
    try (Clerk clerk = clerk().startsNew()) {
      clerk.cell(AGENCY).fill("甲局");
      clerk.page().evaluate(LEAVE_AND_COME_BACK);
      clerk.cell(AGENCY).fill("乙局");
      clerk.settled().page().reload();
      assertThat(clerk.settled().cell(AGENCY)).hasValue("乙局");
      clerk.button("全部报告").click();
      assertThat(clerk.page().locator(".card:has(.detail)")).hasCount(1);
    }
  }

  /** What a browser does that freezes a page instead of closing it. */
  private static final String LEAVE_AND_COME_BACK =
      """
      for (const name of ["pagehide", "pageshow"]) {
        window.dispatchEvent(new PageTransitionEvent(name, {persisted: true}));
      }
      """;

  @Test
  void aReportThatIsOpenInTwoWindowsIsTheSameInBoth() {
    try (Clerk clerk = clerk().opensSample("沂源县科学技术局2024年")) {
      Page other = clerk.window(clerk.page().url());
      assertThat(other.getByLabel(AGENCY)).hasValue("沂源县科学技术局");
      clerk.cell(AGENCY).fill("甲局");
      assertThat(other.getByLabel(AGENCY)).hasValue("甲局");
      other.getByLabel(AGENCY).fill("乙局");
      assertThat(clerk.cell(AGENCY)).hasValue("乙局");
      clerk.button("全部报告").click();
      assertThat(clerk.page().locator(".detail")).hasCount(1);
    }
  }

  @Test
  void twoWindowsThatDoNotHearOfEachOtherOverwriteNothing() {
    try (Clerk clerk = clerk("BroadcastChannel.prototype.postMessage = () => {};")) {
      clerk.opensSample("沂源县科学技术局2024年");
      Page other = clerk.window(clerk.page().url());
      assertThat(other.getByLabel(AGENCY)).hasValue("沂源县科学技术局");
      clerk.cell(AGENCY).fill("甲局");
      clerk.settled();
      other.getByLabel(AGENCY).fill("乙局");
      assertThat(other.locator("#notice")).containsText("这里的另存了一份");
      other.getByText("全部报告").click();
      assertThat(other.locator(".card:has(.detail)"))
          .hasText(new Pattern[] {Pattern.compile("乙局"), Pattern.compile("甲局")});
    }
  }
}
