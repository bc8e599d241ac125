package nianbao.preview;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.regex.Pattern;
import nianbao.cli.Run;
import nianbao.drafts.DraftSettings;
import nianbao.http.RunningService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report on its way from a clerk and a colleague to who approves it, and back. */
@Tag("browser")
class ApprovingTest {

  private static final String TOKEN = "0123456789abcdef0123456789abcdef";
  private static final String AGENCY = "发布机关全称";
  private static final String SAMPLE = "济宁市科学技术局2022年";

  @TempDir private Path folder;

  private RunningService service;

  @BeforeEach
  void start() throws Exception {
    Path tokens = Files.writeString(folder.resolve("tokens"), "bureau " + TOKEN + "\n");
    DraftSettings drafts = new DraftSettings(folder.resolve("drafts"), 1 << 20);
    service = RunningService.withDrafts(drafts, tokens, Clock.systemUTC());
  }

  @AfterEach
  void stop() {
    service.close();
  }

  @Test
  void whatWasReturnedIsCorrectedApprovedAndSaidSoInTheManifest() throws Exception {
    try (Clerk clerk = comes()) {
      clerk.opensSample(SAMPLE);
      called(clerk, "张三").cell(AGENCY).fill("济宁市教育局");
      assertThat(clerk.state()).hasText("已存到服务 · 已保存在本机");
      String link = handsOver(clerk);
      try (Clerk boss = new Clerk(service.address())) {
        opens(boss, link);
        says(boss, boss.page().locator(".passage .remark").first(), "请再核一遍。");
        called(boss, "王局长");
        says(boss, boss.page().locator("[aria-label^='对（一）予以公开，其他']"), "为什么是0？");
        decides(boss, "退回修改", "改好再报。");
        assertThat(boss.state()).containsText("王局长");
        assertThat(boss.page().locator(".said")).hasCount(2);
        assertThat(AccessibilityTest.hindrances(boss.page())).isEmpty();
        assertThat((int) boss.page().evaluate("document.scrollingElement.scrollWidth"))
            .isLessThanOrEqualTo(390);

        clerk.page().reload();
        assertThat(clerk.page().locator(".standing")).containsText("王局长退回");
        assertThat(clerk.page().locator(".standing")).containsText("：改好再报。");
        seesTo(clerk);
        clerk.button("送审").click();
        assertThat(clerk.dialog().locator("input.link")).hasValue(link);
        clerk.button("关闭").click();
        boss.page().reload();
        assertThat(boss.page().locator("h1")).containsText("济宁市教育局2022年");
        assertThat(boss.page().locator(".said.done")).hasCount(2);
        decides(boss, "同意", "");
        assertThat(boss.state()).containsText("已同意");
      }
      clerk.page().reload();
      assertThat(clerk.page().locator(".standing")).containsText("王局长已同意");
      Files.write(folder.resolve("report.pdf"), clerk.downloads("下载 PDF"));
      clerk.settled().cell(AGENCY).fill("济宁市教体局");
      assertThat(clerk.page().locator(".standing")).containsText("要重新送审");
    }
    assertThat(manifest()).contains("\"approval\":{\"by\":\"王局长\"");
  }

  private static void seesTo(Clerk clerk) {
    clerk.button("意见（2）").click();
    assertThat(AccessibilityTest.hindrances(clerk.page())).isEmpty();
    clerk.button("为什么是0？").click();
    assertThat(clerk.cell("（一）予以公开，其他")).isFocused();
    assertThat(clerk.page().locator(".bubble.said")).hasText("王局长：为什么是0？");
    for (int open = 1; open >= 0; open--) {
      clerk.page().locator(".opinions input:not(:checked)").first().click();
      assertThat(clerk.page().locator(".opinions input:not(:checked)")).hasCount(open);
    }
  }

  private String manifest() throws Exception {
    HttpResponse<byte[]> approvals =
        service.send(service.request("/v1/approvals").header("Authorization", "Bearer " + TOKEN));
    Files.write(folder.resolve("approvals.ndjson"), approvals.body());
    Run.in(folder, "extract", "report.pdf", "-o", "report.json");
    Run run =
        Run.in(
            folder, "archive", "report.json", "-o", "archive", "--approvals", "approvals.ndjson");
    assertThat(run.exit()).as(run.messages()).isZero();
    return Files.readString(folder.resolve("archive/manifest.ndjson"));
  }

  @Test
  void aColleagueSeesWhoWritesReadsAlongAndTakesTurns() throws Exception {
    try (Clerk clerk = comes();
        Clerk colleague = new Clerk(service.address())) {
      clerk.opensSample(SAMPLE);
      called(clerk, "张三").cell(AGENCY).fill("济宁市教育局");
      assertThat(clerk.state()).containsText("已存到服务");
      // So that it does not hear, before it saves, that another has taken its turn.
      clerk.page().route("**/writer", Route::abort);
      letIn(colleague);
      colleague.page().getByText(Pattern.compile("张三正在写")).click();
      called(colleague, "李四");
      assertThat(colleague.page().locator(".standing")).hasText("张三正在写，这里只能看");
      assertThat(colleague.page().locator(".reading")).containsText("一、总体情况");
      assertThat(colleague.cell(AGENCY)).isHidden();
      assertThat(AccessibilityTest.hindrances(colleague.page())).isEmpty();
      colleague.button("接着写").click();
      colleague.cell(AGENCY).fill("济宁市体育局");
      assertThat(colleague.state()).hasText("已存到服务 · 已保存在本机");

      clerk.cell(AGENCY).fill("济宁市民政局");
      assertThat(clerk.notice()).containsText("别人同时改过：两边都留着");
      clerk.button("全部报告").click();
      assertThat(clerk.page().locator(".card .detail"))
          .hasText(new Pattern[] {Pattern.compile("同时改过，这是本机的一份"), Pattern.compile("李四正在写")});
      colleague.button("旧版本").click();
      assertThat(colleague.dialog()).containsText("同时改的另一份");
      colleague.button("换成这一份").first().click();
      assertThat(colleague.cell(AGENCY)).hasValue("济宁市民政局");
      colleague.button("撤销").click();
      assertThat(colleague.cell(AGENCY)).hasValue("济宁市体育局");
    }
  }

  private Clerk comes() {
    Clerk clerk = new Clerk(service.address());
    letIn(clerk);
    return clerk;
  }

  private static void letIn(Clerk clerk) {
    clerk.cell("访问口令").fill(TOKEN);
    clerk.button("确定").click();
  }

  private static Clerk called(Clerk person, String name) {
    person.cell("您的姓名").fill(name);
    person.button("确定").click();
    return person;
  }

  /** Hands over for the first time, with all questions ticked off; gives the link. */
  private static String handsOver(Clerk clerk) {
    clerk.button("送审").click();
    clerk.button("都看过了，送审").click();
    clerk.button("做一个链接").click();
    String address = clerk.dialog().locator("input.link").inputValue();
    clerk.button("关闭").click();
    return address;
  }

  private static void opens(Clerk boss, String link) {
    boss.page().setViewportSize(390, 844);
    boss.page().navigate("about:blank");
    boss.page().navigate(link);
  }

  private static void says(Clerk boss, Locator place, String text) {
    place.click();
    boss.dialog().locator("textarea").fill(text);
    boss.button("发出").click();
  }

  private static void decides(Clerk boss, String decision, String text) {
    boss.button(decision).click();
    boss.dialog().locator("textarea").fill(text);
    boss.dialog().getByText(decision, new Locator.GetByTextOptions().setExact(true)).last().click();
  }
}
