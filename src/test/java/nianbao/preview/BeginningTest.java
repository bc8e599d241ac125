package nianbao.preview;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import org.junit.jupiter.api.Test;

/** How a report begins, what helps on the way, and the words that the clerk is told things in. */
class BeginningTest extends ServedTest {

  private static final String THIRD = "三、收到和处理政府信息公开申请情况";
  private static final String SIXTH = "六、其他需要报告的事项";
  private static final String TOTAL = "一、本年新收政府信息公开申请数量，总计";

  @Test
  void lastYearsOwnReportIsTakenFromTheListAndItsFiguresStandBeside() {
    try (Clerk clerk = clerk().opensSample("沂源县科学技术局2024年")) {
      clerk.button("全部报告").click();
      clerk.button("从上年的报告开始").click();
      clerk.dialog().getByText("沂源县科学技术局2024年").click();
      assertThat(clerk.settled().cell("报告年度")).hasValue("2025");
      clerk.button(THIRD, "和上年比").click();
      clerk.cell(TOTAL).fill("3");
      Locator last =
          clerk
              .part(THIRD)
              .locator("td")
              .filter(new Locator.FilterOptions().setHas(clerk.cell(TOTAL)));
      assertThat(last).hasText("上年1，+2");
      clerk.button("全部报告").click();
      assertThat(clerk.page().locator(".detail").first()).containsText("由沂源县科学技术局2024年的报告开始");
    }
  }

  @Test
  void whatBelongsInAPartIsSaidAndPhrasesComeOnlyWhenAsked() {
    try (Clerk clerk = clerk().startsNew()) {
      clerk.part(SIXTH).getByText("这里写什么").click();
      assertThat(clerk.part(SIXTH)).containsText("没有收取的也要写明");
      assertThat(clerk.texts(SIXTH)).containsExactly("");
      clerk.part(SIXTH).getByText("加：没有收信息处理费").click();
      assertThat(clerk.texts(SIXTH))
          .singleElement()
          .asString()
          .matches("20\\d\\d年，本机关没有收取.*信息处理费。");
      clerk.button("撤销").click();
      assertThat(clerk.texts(SIXTH)).containsExactly("");
      clerk.cell("（五）不予处理，2.重复申请，自然人").focus();
      assertThat(clerk.part(THIRD)).containsText("《政府信息公开条例》第三十六条第六项");
    }
  }

  @Test
  void whatIsWrittenWrongIsToldInTheWordsOfTheForm() {
    try (Clerk clerk = clerk().opensSample("济宁市科学技术局2022年")) {
      clerk.cell(TOTAL).fill("3件");
      clerk.cell("行政规范性文件，现行有效件数").fill("1.5");
      clerk.settled();
      Locator problems = clerk.page().locator("#problems");
      assertThat(problems).containsText("“总计”写的是“3件”，不写单位，应写3");
      assertThat(problems).containsText("写的是“1.5”，这里要整数");
      clerk.cell("报告年度").fill("");
      assertThat(clerk.settled().page().locator("#problems")).containsText("报告年度没有填，请写四位年份");
      assertThat(problems).not().containsText("引号");
      assertThat(problems).not().containsText("null");
      clerk.page().locator("#tools summary").click();
      assertThat(clerk.page().locator("#tools details button"))
          .hasText(new String[] {"下载 Word", "下载网页", "下载 OFD", "下载草稿", "备份文件"});
    }
  }

  @Test
  void aReportThatIsTooLargeIsToldWithItsPictures() {
    try (Clerk clerk = clerk().opensSample("济宁市科学技术局2022年")) {
      clerk.page().route("**/v1/reports/**", route -> route.fulfill(tooLarge()));
      clerk.cell("发布机关全称").fill("甲局");
      assertThat(clerk.state()).containsText("太大了，服务收不下");
      clerk.button("下载 PDF").click();
      assertThat(clerk.dialog()).containsText("报告太大了");
      assertThat(clerk.dialog()).not().containsText("字节");
    }
  }

  private static Route.FulfillOptions tooLarge() {
    return new Route.FulfillOptions().setStatus(413).setBody("{\"detail\": \"内容不得超过10485760字节。\"}");
  }

  @Test
  void theRoomIsDividedAsItWasPutAndTheHeadOfTheThirdTableStays() {
    try (Clerk clerk = clerk().opensSample("沂源县科学技术局2024年")) {
      Page page = clerk.page();
      page.getByLabel("问题的高度").focus();
      final double before = page.locator("#problems").boundingBox().height;
      clerk.presses("ArrowDown", "ArrowDown");
      assertThat(page.locator("#problems").boundingBox().height).isLessThan(before);
      page.getByLabel("填写的宽度").focus();
      final double narrow = page.locator("#left").boundingBox().width;
      clerk.presses("ArrowRight", "ArrowRight", "ArrowRight");
      final double wide = page.locator("#left").boundingBox().width;
      assertThat(wide).isGreaterThan(narrow);
      page.reload();
      clerk.settled();
      assertThat(page.locator("#left").boundingBox().width).isEqualTo(wide);
      clerk.cell("四、结转下年度继续办理，总计").focus();
      clerk.cell("四、结转下年度继续办理，总计").scrollIntoViewIfNeeded();
      assertThat(page.locator("#part-requests thead").getByText("自然人")).isInViewport();
      assertThat(page.locator("#part-requests tr.at")).containsText("四、结转下年度继续办理");
      assertThat(page.locator("#part-requests th.at")).hasText("总计");
      page.setViewportSize(1366, 600);
      page.reload();
      clerk.settled();
      assertThat(clerk.button("展开")).isVisible();
      assertThat(page.locator("#scroller").boundingBox().height).isGreaterThan(400);
      page.setViewportSize(911, 417);
      assertThat((int) page.evaluate("document.scrollingElement.scrollWidth"))
          .isLessThanOrEqualTo(911);
    }
  }
}
