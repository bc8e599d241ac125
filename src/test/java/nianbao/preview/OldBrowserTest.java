package nianbao.preview;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.Media;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A clerk whose machine has a browser of 2020, which cannot read PDF.js: all the same is done. */
class OldBrowserTest extends ServedTest {

  @Test
  void aReportIsOpenedWrittenSeenPrintedAndPublishedAsInNewOnes() throws Exception {
    Clerk clerk = OldChromium.clerk(ServedTest::clerk);
    try (Browser old = clerk.page().context().browser();
        clerk) {
      assertThat(old.version()).startsWith("86.");
      clerk.opensSample("济宁市科学技术局2022年");
      Page page = clerk.page();
      assertThat(page.locator(".sheet canvas").first()).isVisible();
      assertThat(page.locator("#pages .number")).containsText("/ 9 页");
      Object before = picture(page);
      assertThat(before).isNotEqualTo(0);
      page.locator("#form textarea:visible").first().fill("现将情况报告如下。");
      clerk.settled();
      assertThat(picture(page)).isNotEqualTo(before);

      // The service tells what its pictures say: they lead to fields, and fields to them.
      Locator last = page.locator("[data-cell='/litigation/afterReview/4']");
      last.focus();
      assertThat(clerk.cell("页码")).hasValue(Pattern.compile("[67]"));
      clerk.cell("发布机关全称").focus();
      assertThat(clerk.cell("页码")).hasValue("1");
      BoundingBox first = clerk.cell("第1页").boundingBox();
      page.mouse().click(first.x + first.width * 0.5, first.y + first.height * 0.24);
      assertThat(page.locator("textarea:focus")).hasValue(Pattern.compile("^现将情况报告如下"));

      page.evaluate("() => { window.print = () => {}; }");
      clerk.button("打印").click();
      clerk.button("都看过了，打印").click();
      assertThat(page.locator("#print img")).hasCount(9);
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      assertThat(page.locator("#print img").first()).isVisible();
      assertThat(page.locator("#top")).isHidden();
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));

      assertThat(handed(clerk, "下载 PDF")).isEqualTo("%PDF-");
    }
  }

  /** How the file begins that a button hands out; of downloads this browser tells nobody. */
  private static Object handed(Clerk clerk, String button) {
    clerk
        .page()
        .evaluate(
            """
            () => {
              const {createObjectURL} = URL;
              URL.createObjectURL = (blob) => {
                blob.slice(0, 5).text().then((head) => { window.handed = head; });
                return createObjectURL(blob);
              };
            }
            """);
    clerk.button(button).click();
    return clerk.page().waitForFunction("() => window.handed").jsonValue();
  }

  /** A number that is another one where the first page looks otherwise. */
  private static Object picture(Page page) {
    return page.evaluate(
        """
        () => {
          const canvas = document.querySelector(".sheet canvas");
          const {data} = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height);
          return data.reduce((sum, value, at) => (sum + (255 - value) * (at % 65521)) % 4294967296, 0);
        }
        """);
  }
}
