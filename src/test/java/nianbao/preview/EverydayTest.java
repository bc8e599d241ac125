package nianbao.preview;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions.IsInViewportOptions;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a clerk does all day: keys, calm, mending, finding the way. */
class EverydayTest extends ServedTest {

  private static final String FIRST = "一、总体情况";
  private static final String THIRD = "三、收到和处理政府信息公开申请情况";
  private static final String RECEIVED = "一、本年新收政府信息公开申请数量，自然人";

  private static final IsInViewportOptions WHOLE = new IsInViewportOptions().setRatio(1);

  @Test
  void undoKeepsTheCaretAndNoKeyIsLost() {
    try (Clerk clerk = clerk().startsNew()) {
      clerk.part(FIRST).locator("textarea:visible").first().focus();
      clerk.types("甲乙丙丁");
      clerk.presses("ArrowLeft", "ArrowLeft", "Enter");
      clerk.types("戊");
      clerk.presses("Control+z", "Control+z");
      clerk.types("己");
      assertThat(clerk.texts(FIRST)).containsExactly("甲乙己丙丁");
      clerk.cell(RECEIVED).fill("5");
      clerk.presses("Tab");
      clerk.cell(RECEIVED).focus();
      clerk.types("77");
      clerk.presses("Escape");
      assertThat(clerk.cell(RECEIVED)).hasValue("5");
    }
  }

  @Test
  void aNewReportBeginsQuietAndOneButtonFillsATable() {
    try (Clerk clerk = clerk().startsNew()) {
      Locator title = clerk.page().locator("#problems-title");
      assertThat(title).hasText("未填200格、未填4处文字");
      assertThat(clerk.page().locator("#form .has-error")).hasCount(0);
      clerk.page().getByText("到没填的第一处").click();
      assertThat(clerk.cell("发布机关全称")).isFocused();
      clerk.cell(RECEIVED).fill("3");
      clerk.button(THIRD, "填零并合计").click();
      assertThat(clerk.cell("一、本年新收政府信息公开申请数量，总计")).hasValue("3");
      assertThat(title).hasText("2个错误 · 未填25格、未填4处文字");
      clerk.button("收起").click();
      clerk.cell(RECEIVED).fill("0");
      clerk.button(THIRD, "填零并合计").click();
      assertThat(title).hasText("未填25格、未填4处文字");
      clerk.button("展开").click();
      clerk.button("发布前检查").click();
      assertThat(clerk.dialog()).containsText("还有28个错误");
      clerk.button("知道了").click();
      assertThat(title).hasText(Pattern.compile("^28个错误、\\d个警告$"));
    }
  }

  @Test
  void aBubbleCoversNeitherTheFormNorItsHeads() {
    try (Clerk clerk = clerk().opensSample("沂源县科学技术局2024年")) {
      clerk.cell("（七）总计，总计").focus();
      Locator bubble = clerk.page().locator(".bubble");
      assertThat(bubble).containsText("前六列之和为2");
      double form = clerk.page().locator("#scroller").boundingBox().width;
      assertThat(bubble.boundingBox().x).isGreaterThanOrEqualTo(form);
    }
  }

  @Test
  void whatARuleKnowsTheRightTextOfIsMendedByAClick() {
    try (Clerk clerk = clerk().opensSample("沂源县科学技术局2024年")) {
      Locator mend = clerk.page().locator("#problems .mend").first();
      mend.click();
      assertThat(clerk.settled().page().locator("#problems")).not().containsText("应写作");
      assertThat(clerk.texts(FIRST)).anyMatch(text -> text.startsWith("1.主动公开"));
      clerk.cell("报告年度").fill("2025");
      clerk.settled().page().locator("#problems .mend").first().click();
      assertThat(clerk.settled().page().locator("#problems")).not().containsText("但报告年度是2025年");
      assertThat(clerk.texts(FIRST).get(0)).startsWith("2025年以来");
    }
  }

  @Test
  void unitsInCellsAreTakenOffAndConvertedByAClick() {
    try (Clerk clerk = clerk().startsNew()) {
      clerk.cell(RECEIVED).fill("3件");
      Locator fees = clerk.page().locator("[data-cell='/disclosure/fees']");
      fees.fill("3500元");
      assertThat(clerk.settled().problems().getByText("这一格以万元为单位，应写0.35")).isVisible();
      // All else is checked and printed all the same.
      assertThat(clerk.page().locator("#problems-title")).hasText("2个错误 · 未填198格、未填4处文字");
      assertThat(clerk.state()).hasText("已保存在本机");
      clerk.button("去掉单位（2处）").click();
      assertThat(fees).hasValue("0.35");
      assertThat(clerk.cell(RECEIVED)).hasValue("3");
      clerk.button("撤销").click();
      assertThat(fees).hasValue("3500元");
      fees.fill("3500");
      clerk.part("六、其他需要报告的事项").locator("textarea:visible").first().fill("本年度收取信息处理费3500元。");
      clerk.settled().button("换算成万元（1处）").click();
      assertThat(fees).hasValue("0.35");
      assertThat(clerk.settled().page().locator("#problems")).not().containsText("以万元为单位");
    }
  }

  @Test
  void onALowWindowDialogsShowTheirButtonsAndTheMenuHangsFromItsOwn() {
    try (Clerk clerk = clerk().opensSample("沂源县科学技术局2024年")) {
      clerk.page().setViewportSize(911, 417);
      clerk.button("发布前检查").click();
      assertThat(clerk.button("知道了")).isInViewport(WHOLE);
      clerk.button("知道了").click();
      Locator menu = clerk.page().locator("#tools summary");
      menu.click();
      assertThat(clerk.page().locator(".menu-list").boundingBox().x)
          .isCloseTo(menu.boundingBox().x, within(2.0));
    }
  }

  @Test
  void paragraphsAreNamedAndTheFirstTextIsNear() {
    try (Clerk clerk = clerk().startsNew()) {
      clerk.page().locator("#name").focus();
      int tabs = 0;
      while (!(boolean)
          clerk.page().evaluate("document.activeElement.matches('.writing textarea')")) {
        clerk.presses("Tab");
        tabs++;
        assertThat(tabs).isLessThan(18);
      }
      assertThat(clerk.page().locator("textarea:focus")).hasAttribute("aria-label", "引言第1项，段落");
      clerk.page().getByText("到问题").focus();
      clerk.presses("Enter");
      assertThat(clerk.button("收起")).isFocused();
    }
  }
}
