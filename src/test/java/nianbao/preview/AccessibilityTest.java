package nianbao.preview;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What stands in the way of a clerk who cannot see, or not well, or uses no mouse: nothing. */
class AccessibilityTest extends ServedTest {

  private static final String AXE = axe();

  // Asked here for what it finds alone: its own builder for Playwright has all that is in order
  // told as well, which takes as long again.
  private static final String JUDGE =
      """
      async () => {
        const found = await axe.run(document, {resultTypes: ["violations"]});
        return found.violations.flatMap((rule) =>
          [`${rule.id}: ${rule.help}`, ...rule.nodes.map((node) => node.html)]);
      }
      """;

  @Test
  void nothingStandsInTheWayInAnyState() {
    try (Clerk clerk = clerk()) {
      assertThat(clerk.button("新建报告")).isVisible();
      assertThat(hindrances(clerk.page())).as("start").isEmpty();
      clerk.opensSample("沂源县科学技术局2024年");
      assertThat(hindrances(clerk.page())).as("sample with problems").isEmpty();
      clerk.button("缩略图").click();
      clerk.button("下载 PDF").click();
      assertThat(clerk.button("回去修改")).isVisible();
      assertThat(hindrances(clerk.page())).as("refused").isEmpty();
      clerk.button("回去修改").click();
      clerk.button("全部报告").click();
      assertThat(clerk.button("删除：沂源县科学技术局2024年")).isVisible();
      assertThat(hindrances(clerk.page())).as("drafts").isEmpty();
    }
  }

  @Test
  void nothingStandsInTheWayWhileDoubtsAreLookedAt() {
    Path text = Path.of("src/test/resources/intake/unnamed-2022.txt");
    try (Clerk clerk = clerk().opens("从 Word 或网页开始", text).settled()) {
      clerk.button("下一个").click();
      assertThat(hindrances(clerk.page())).isEmpty();
      clerk.page().setViewportSize(390, 844);
      assertThat(hindrances(clerk.page())).as("on a phone").isEmpty();
    }
  }

  @Test
  void nothingStandsInTheWayOfCharts() {
    String part = "一、总体情况";
    try (Clerk clerk = clerk().startsNew()) {
      for (int width : new int[] {1366, 390}) {
        clerk.page().setViewportSize(width, 800);
        clerk.button(part, "加图表").click();
        assertThat(hindrances(clerk.page())).as("kinds, %d wide", width).isEmpty();
        clerk.button("申请人构成").click();
        clerk.button(part, "取表中的数").click();
        assertThat(hindrances(clerk.page())).as("cells, %d wide", width).isEmpty();
        clerk.button("取消").click();
        assertThat(hindrances(clerk.page())).as("chart, %d wide", width).isEmpty();
        assertThat((int) clerk.page().evaluate("document.scrollingElement.scrollWidth"))
            .isLessThanOrEqualTo(width);
        clerk.button(part, "删除").click();
      }
    }
  }

  @Test
  void nothingStandsInTheWayOnAPhone() {
    try (Clerk clerk = clerk().startsNew()) {
      clerk.page().setViewportSize(390, 844);
      for (String view : List.of("问题", "版面", "填写")) {
        clerk.page().locator("#views").getByText(view).click();
        assertThat(hindrances(clerk.page())).as(view).isEmpty();
        assertThat((int) clerk.page().evaluate("document.scrollingElement.scrollWidth"))
            .isLessThanOrEqualTo(390);
      }
    }
  }

  @Test
  void nothingStandsInTheWayOfWhatOpens() {
    try (Clerk clerk = clerk().opensSample("济宁市科学技术局2022年")) {
      clerk.page().locator("#tools summary").click();
      clerk.part("基本情况").getByText("上年的数（核对用，不印出来）").click();
      clerk.part("一、总体情况").getByText("这里写什么").click();
      assertThat(hindrances(clerk.page())).as("menu, figures, guidance").isEmpty();
      clerk.button("查找替换").click();
      assertThat(hindrances(clerk.page())).as("words").isEmpty();
      clerk.button("关闭").click();
      clerk.button("下载 PDF").click();
      assertThat(clerk.button("回去修改")).isVisible();
      assertThat(hindrances(clerk.page())).as("what is left").isEmpty();
      clerk.button("回去修改").click();
      clerk.button("全部报告").click();
      clerk.button("从上年的报告开始").click();
      clerk.dialog().getByText("济宁市科学技术局2022年").click();
      clerk.settled().button("三、收到和处理政府信息公开申请情况", "和上年比").click();
      assertThat(hindrances(clerk.page())).as("beside last year").isEmpty();
    }
  }

  @Test
  void everyCellHasANameOfItsOwn() {
    try (Clerk clerk = clerk().startsNew()) {
      List<String> names =
          Clerk.strings(
              clerk
                  .page()
                  .locator(".statistics input")
                  .evaluateAll("cells => cells.map((cell) => cell.ariaLabel)"));
      assertThat(names).hasSize(10 + 175 + 15).doesNotHaveDuplicates().doesNotContain("", "null");
    }
  }

  /** The judge must be able to say no. */
  @Test
  void aFieldWithoutANameIsFound() {
    try (Clerk clerk = clerk()) {
      clerk.page().evaluate("document.body.append(document.createElement('textarea'))");
      assertThat(hindrances(clerk.page())).anyMatch(found -> found.startsWith("label: "));
    }
  }

  /** What axe finds. */
  static List<String> hindrances(Page page) {
    page.evaluate(AXE);
    return Clerk.strings(page.evaluate(JUDGE));
  }

  private static String axe() {
    try (InputStream in = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
      // What a script comes to is handed over, which a library is too large for.
      return new String(in.readAllBytes(), StandardCharsets.UTF_8) + "\n;0";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
