package nianbao.preview;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

/** The pages beside the form. */
class ViewingTest extends ServedTest {

  @Test
  void thePagesFollowTheEditWithoutLosingTheirPlace() {
    try (Clerk clerk = clerk().opensSample("沂源县科学技术局2024年")) {
      Locator number = clerk.cell("页码");
      Locator cell = clerk.cell("一、本年新收政府信息公开申请数量，自然人");
      cell.focus();
      assertThat(number).hasValue("5");
      assertThat(clerk.cell("第5页").locator("canvas")).isVisible();
      final Object place = clerk.page().locator(".scroller").evaluate("node => node.scrollTop");
      cell.fill("98765");
      clerk.settled();
      assertThat(clerk.page().locator(".scroller").evaluate("node => node.scrollTop"))
          .isEqualTo(place);
      assertThat(number).hasValue("5");
      number.fill("1");
      number.blur();
      final Object before = picture(clerk, 1);
      clerk.cell("发布机关全称").fill("沂源县教育局");
      assertThat(picture(clerk.settled(), 1)).isNotEqualTo(before);
    }
  }

  @Test
  void thePagesAreNeverBlankWhileNewOnesAreMade() {
    try (Clerk clerk = clerk().opensSample("沂源县科学技术局2024年")) {
      clerk.page().evaluate(WATCH);
      for (String agency : new String[] {"甲局", "乙局", "丙局"}) {
        clerk.cell("发布机关全称").fill(agency);
        clerk.settled();
      }
      assertThat(clerk.page().evaluate("window.changes")).isNotEqualTo(0);
      assertThat(clerk.page().evaluate("window.blanks")).isEqualTo(0);
    }
  }

  @Test
  void thumbnailsTwoPagesAndZoomShowTheSamePages() {
    try (Clerk clerk = clerk().opensSample("沂源县科学技术局2024年")) {
      clerk.button("缩略图").click();
      clerk.button("到第3页").click();
      assertThat(clerk.cell("页码")).hasValue("3");
      double single = width(clerk, 3);
      clerk.button("双页").click();
      clerk.page().waitForCondition(() -> width(clerk, 3) < single);
      assertThat(clerk.cell("第4页").locator("canvas")).isVisible();
      double narrow = width(clerk, 3);
      clerk.button("放大").click();
      clerk.page().waitForCondition(() -> width(clerk, 3) > narrow);
      clerk.page().getByLabel("显示大小").selectOption("2");
      clerk.page().waitForCondition(() -> width(clerk, 3) > 1500);
      assertThat(clerk.cell("第3页")).isInViewport();
      clerk.page().getByLabel("显示大小").selectOption("0.5");
      clerk.page().waitForCondition(() -> Math.abs(width(clerk, 3) - 794 / 2.0) < 2);
    }
  }

  @Test
  void eachPageIsPrintedOnASheetOfItsOwn() throws Exception {
    try (Clerk clerk = clerk().opensSample("济宁市科学技术局2022年")) {
      clerk
          .page()
          .evaluate("() => { window.prints = 0; window.print = () => { window.prints++; }; }");
      clerk.button("打印").click();
      clerk.button("都看过了，打印").click();
      clerk.page().waitForCondition(() -> prints(clerk) == 1);
      clerk.presses("Control+p");
      clerk.page().waitForCondition(() -> prints(clerk) == 2);
      final int pages = clerk.page().locator("#print img").count();
      byte[] pdf = clerk.page().pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
      try (PDDocument sheets = Loader.loadPDF(pdf)) {
        assertThat(sheets.getNumberOfPages()).isEqualTo(pages).isGreaterThan(5);
      }
    }
  }

  @Test
  void aPageNumberBeyondTheLastLeadsToTheLast() {
    try (Clerk clerk = clerk().opensSample("沂源县科学技术局2024年")) {
      clerk.cell("页码").fill("99");
      clerk.cell("页码").blur();
      assertThat(clerk.cell("页码")).hasValue("8");
      assertThat(clerk.cell("第8页").locator("canvas")).isVisible();
    }
  }

  private static int prints(Clerk clerk) {
    return (int) clerk.page().evaluate("window.prints");
  }

  private static final String WATCH =
      """
      () => {
        window.changes = 0;
        window.blanks = 0;
        const look = () => {
          window.changes++;
          const sheet = document.querySelector(".scroller .sheet canvas");
          window.blanks += sheet && sheet.width > 0 ? 0 : 1;
        };
        new MutationObserver(look).observe(document.querySelector("#pages"), {childList: true, subtree: true});
      }
      """;

  private static double width(Clerk clerk, int number) {
    return clerk.cell("第" + number + "页").boundingBox().width;
  }

  private static Object picture(Clerk clerk, int number) {
    return clerk.cell("第" + number + "页").locator("canvas").evaluate("node => node.toDataURL()");
  }
}
