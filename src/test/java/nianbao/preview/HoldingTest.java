package nianbao.preview;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Dialog;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A browser that keeps nothing, or no more: what is written lasts as long as its window. */
class HoldingTest extends ServedTest {

  private static final String AGENCY = "发布机关全称";

  /** As where all cookies are blocked: even to look at the store is an error. */
  private static final String KEEPS_NOTHING =
      """
      for (const store of ["indexedDB", "localStorage", "sessionStorage"]) {
        Object.defineProperty(window, store, {get() { throw new DOMException("no", "SecurityError"); }});
      }
      """;

  private static final String CAN_BE_FULL =
      """
      const put = IDBObjectStore.prototype.put;
      IDBObjectStore.prototype.put = function (draft) {
        if (window.full) {
          throw new DOMException("full", "QuotaExceededError");
        }
        return put.call(this, draft);
      };
      """;

  @Test
  void aBrowserThatKeepsNothingHoldsTheReportsOfItsWindow() {
    try (Clerk clerk = clerk(KEEPS_NOTHING)) {
      assertThat(clerk.page().locator(".warning")).containsText("不让网页保存草稿");
      clerk.button("新建报告").click();
      clerk.cell(AGENCY).fill("甲局");
      assertThat(clerk.state()).containsText("没能保存在本机，请“导出”");
      clerk.button("全部报告").click();
      assertThat(clerk.page().locator(".detail")).containsText("没能保存，关闭窗口就没有了");
      clerk.page().locator(".card:has(.detail)").click();
      assertThat(clerk.cell(AGENCY)).hasValue("甲局");
    }
  }

  @Test
  void onAFullDiskNothingIsLostAndAllIsKeptWhenThereIsRoomAgain() {
    try (Clerk clerk = clerk(CAN_BE_FULL).opensSample("沂源县科学技术局2024年")) {
      clerk.presses("Control+s");
      assertThat(clerk.notice()).containsText("随时都在自动保存");
      clerk.page().evaluate("window.full = true");
      clerk.cell(AGENCY).fill("甲局");
      assertThat(clerk.state()).containsText("没能保存在本机");
      clerk.presses("Control+s");
      assertThat(clerk.notice()).containsText("没能保存在本机，请“导出”备份文件。");
      clerk.button("全部报告").click();
      clerk.page().locator(".card:has(.detail)").click();
      assertThat(clerk.cell(AGENCY)).hasValue("甲局");
      clerk.page().evaluate("window.full = false");
      clerk.cell(AGENCY).fill("乙局");
      clerk.settled().page().reload();
      assertThat(clerk.settled().cell(AGENCY)).hasValue("乙局");
    }
  }

  @Test
  void theBrowserAsksBeforeItClosesAWindowWithWhatIsNowhereElse() {
    try (Clerk clerk = clerk(CAN_BE_FULL).opensSample("沂源县科学技术局2024年")) {
      List<String> questions = new ArrayList<>();
      clerk.page().onDialog(dialog -> asked(dialog, questions));
      clerk.page().reload();
      assertThat(questions).isEmpty();
      clerk.settled().page().evaluate("window.full = true");
      clerk.cell(AGENCY).fill("甲局");
      assertThat(clerk.state()).containsText("没能保存在本机");
      clerk.page().reload();
      assertThat(questions).containsExactly("beforeunload");
    }
  }

  private static void asked(Dialog dialog, List<String> questions) {
    questions.add(dialog.type());
    dialog.accept();
  }
}
