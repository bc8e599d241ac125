package nianbao.preview;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What does not add up is seen at once, found by a click, and gone when it is mended. */
class MendingTest extends ServedTest {

  private static final String RECEIVED = "一、本年新收政府信息公开申请数量，其他";
  private static final String BALANCE = "“其他”列不平衡";

  @Test
  void aBrokenBalanceIsMarkedFoundMendedAndGone() {
    try (Clerk clerk = clerk().opensSample("济宁市科学技术局2022年")) {
      final int before = clerk.problems().count();
      clerk.cell(RECEIVED).fill("7");
      clerk.settled();
      assertThat(clerk.page()).hasTitle(Pattern.compile("^（\\d+个错误.*济宁市科学技术局2022年$"));
      assertThat(clerk.cell(RECEIVED)).hasAttribute("aria-invalid", "true");
      clerk.page().locator("#name").focus();
      clerk
          .problems()
          .filter(new Locator.FilterOptions().setHasText(BALANCE))
          .locator("button")
          .click();
      assertThat(clerk.cell(RECEIVED)).isFocused();
      assertThat(clerk.page().locator(".bubble")).containsText(BALANCE);
      clerk.types("0");
      clerk.settled();
      assertThat(clerk.cell(RECEIVED)).not().hasAttribute("aria-invalid", "true");
      assertThat(clerk.problems()).hasCount(before);
    }
  }

  @Test
  void charactersThatOnlyLookLikeOthersAreAllMendedByOneClickAndBroughtBackByOne() {
    try (Clerk clerk = clerk().startsNew()) {
      clerk.part("一、总体情况").locator("textarea:visible").first().fill("本年度\u2F8F政公开\u2F42件。");
      clerk.part("五、存在的主要问题及改进情况").locator("textarea:visible").first().fill("长\u2F85不足。");
      clerk.cell("发布机关全称").fill("青石市\u2F42化局");
      clerk.settled();
      Locator told = clerk.problems().filter(new Locator.FilterOptions().setHasText("看上去一样，却是部首"));
      assertThat(told).hasCount(3);
      assertThat(told.first()).containsText("“\u2F42”（U+2F42）应为“文”");
      clerk.button("全部改为通用字（3处）").click();
      clerk.settled();
      assertThat(told).hasCount(0);
      assertThat(clerk.page().locator("#problems-title")).isFocused();
      assertThat(clerk.cell("发布机关全称")).hasValue("青石市文化局");
      assertThat(clerk.texts("一、总体情况")).containsExactly("本年度行政公开文件。");
      clerk.button("撤销").click();
      clerk.settled();
      assertThat(told).hasCount(3);
      assertThat(clerk.texts("一、总体情况")).containsExactly("本年度\u2F8F政公开\u2F42件。");
    }
  }

  @Test
  void aRunThatIsFoldedIsMendedByTheSameOneButton() {
    try (Clerk clerk = clerk().startsNew()) {
      Locator text = clerk.part("一、总体情况").locator("textarea:visible").first();
      text.focus();
      clerk.pastes("text/plain", "第\u2F00项。\n".repeat(8));
      clerk.settled();
      assertThat(clerk.button("全部改为通用字（8处）")).hasCount(1);
      clerk.button("全部改为通用字（8处）").click();
      clerk.settled();
      assertThat(clerk.texts("一、总体情况")).hasSize(8).containsOnly("第一项。");
    }
  }

  @Test
  void errorsStandBeforeWarnings() {
    try (Clerk clerk = clerk().opensSample("沂源县科学技术局2024年")) {
      assertThat(clerk.page().locator("#problems .severity").allTextContents())
          .containsSubsequence("错误", "错误", "错误", "错误", "警告", "警告")
          .hasSize(10)
          .satisfies(words -> assertThat(words.lastIndexOf("错误")).isLessThan(words.indexOf("警告")));
    }
  }

  @Test
  void aProblemInTheTextLeadsToItsParagraphAlsoAfterPlacesLeftEmpty() {
    try (Clerk clerk = clerk().opensSample("沂源县科学技术局2024年")) {
      clerk.part("一、总体情况").locator("textarea:visible").first().focus();
      clerk.presses("Control+Home", "Enter", "Enter");
      clerk.settled();
      clerk
          .problems()
          .filter(new Locator.FilterOptions().setHasText("正文称“规范性文件1件”"))
          .locator("button")
          .click();
      assertThat(clerk.page().locator("textarea:focus")).hasValue(Pattern.compile("规范性文件1件"));
    }
  }

  @Test
  void aRunOfProblemsStaysUnfoldedWhileItIsMended() {
    try (Clerk clerk = clerk().startsNew()) {
      clerk.button("发布前检查").click();
      clerk.button("知道了").click();
      clerk.page().locator("#problems summary").click();
      clerk.problems().getByText("二、规章“本年制发件数”为空，没有的请填0").click();
      clerk.types("0");
      assertThat(clerk.settled().page().locator("#problems summary")).containsText("等199处");
      assertThat(clerk.problems().getByText("二、规章“本年废止件数”为空，没有的请填0")).isVisible();
    }
  }

  @Test
  void aLinkToAPartBringsItToTheTop() {
    try (Clerk clerk = clerk().opensSample("沂源县科学技术局2024年")) {
      clerk.page().locator("#parts").getByText("三").click();
      Locator title = clerk.page().locator("#part-requests-title");
      assertThat(title).isFocused();
      assertThat(title).isInViewport();
      assertThat(clerk.page().locator("#part-disclosure-title")).not().isInViewport();
    }
  }

  @Test
  void theTablesReadAsTheyArePrinted() throws Exception {
    try (Clerk clerk = clerk().opensSample("济宁市科学技术局2022年")) {
      byte[] html = post("v1/reports/html?checks=report", get("v1/samples/jining-2022"));
      assertThat(words(clerk.page(), "#form .statistics th"))
          .isEqualTo(words(clerk.window("about:blank"), html));
    }
  }

  @Test
  void theHeadingsOfNarrowColumnsBreakBetweenWords() {
    try (Clerk clerk = clerk().startsNew()) {
      Locator headings = clerk.page().locator("#part-requests .short");
      assertThat(Clerk.strings(headings.evaluateAll(LINES)))
          .contains("自然人", "商业/企业", "科研/机构", "其他", "总计")
          .allMatch(lines -> lines.matches("自然人|申请人情况|(..)+(/(..)+)*"));
    }
  }

  /**
   * The text of each cell with a stroke where a line ends. A machine without a Chinese face draws
   * something narrower: each character is given the width that it has in print.
   */
  private static final String LINES =
      """
      cells => cells.map((cell) => {
        const range = document.createRange();
        const word = [...cell.childNodes].find((node) => node.data);
        range.setStart(word, 0);
        range.setEnd(word, 1);
        const size = Number.parseFloat(getComputedStyle(cell).fontSize);
        cell.style.letterSpacing = `${size - range.getBoundingClientRect().width}px`;
        return cell;
      }).map((cell) => {
        const range = document.createRange();
        const tops = [...cell.childNodes].filter((node) => node.data).flatMap((node) =>
          [...node.data].map((sign, at) => {
            range.setStart(node, at);
            range.setEnd(node, at + 1);
            return [sign, range.getBoundingClientRect().top];
          }));
        return tops.map(([sign, top], at) => (at > 0 && top > tops[at - 1][1] ? "/" : "") + sign).join("");
      })
      """;

  private static String words(Page page, String selector) {
    return String.join("|", page.locator(selector).allTextContents()).replaceAll("\\s", "");
  }

  private static String words(Page page, byte[] html) {
    page.setContent(new String(html, StandardCharsets.UTF_8));
    return words(page, "table th");
  }
}
