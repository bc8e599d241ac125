package nianbao.preview;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Text from Word, WPS and web pages, and the keys of who writes it. */
class PastedTextTest extends ServedTest {

  private static final String PART = "一、总体情况";

  @Test
  void aTableAmongTextKeepsTheTextAroundIt() {
    String html =
        """
        <script>words</script><h2>（一）主动公开</h2><p>全年公开的情况如
        下表：</p><table><tr><td>类别</td><td>件数</td></tr><tr><td>通知</td><td>3</td></tr></table>
        <div>以上<b>全部</b>公开。</div>
        """;
    try (Clerk clerk = clerk().startsNew()) {
      begins(clerk);
      clerk.pastes("text/html", html);
      assertThat(clerk.texts(PART)).containsExactly("（一）主动公开", "全年公开的情况如下表：", "以上全部公开。");
      assertThat(clerk.cell("表头第1行第2列")).hasValue("件数");
      assertThat(clerk.cell("第1行第1列")).hasValue("通知");
    }
  }

  @Test
  void paragraphsThatATabBeginsAreNoTable() {
    try (Clerk clerk = clerk().startsNew()) {
      begins(clerk);
      clerk.pastes("text/plain", "\t第一段。\r\n\t第二段。\r\n");
      assertThat(clerk.texts(PART)).containsExactly("第一段。", "第二段。");
    }
  }

  @Test
  void severalParagraphsDivideTheOneWhereTheCaretStands() {
    try (Clerk clerk = clerk().startsNew()) {
      begins(clerk);
      clerk.types("前后");
      clerk.presses("ArrowLeft");
      clerk.pastes("text/plain", "甲。\n乙。\n");
      assertThat(clerk.texts(PART)).containsExactly("前甲。", "乙。后");
      clerk.types("丙。");
      assertThat(clerk.texts(PART)).containsExactly("前甲。", "乙。丙。后");
      clerk.pastes("text/plain", "丁。\n");
      assertThat(clerk.texts(PART)).containsExactly("前甲。", "乙。丙。丁。后");
    }
  }

  @Test
  void aHeadingThatIsSplitTakesItsTextAlong() {
    try (Clerk clerk = clerk().startsNew()) {
      begins(clerk);
      clerk.types("主动公开。全年40条。");
      clerk.part(PART).getByLabel("这一项是").selectOption("run2");
      assertThat(clerk.cell(PART + "第1项，标题（一）接正文")).hasValue("主动公开。");
      clerk.cell(PART + "第1项，标题（一）接正文").focus();
      clerk.presses("Home", "ArrowRight", "ArrowRight", "Enter");
      assertThat(clerk.texts(PART)).containsExactly("主动", "公开。全年40条。");
    }
  }

  @Test
  void theArrowsGoFromParagraphToParagraphAndDeleteJoinsThem() {
    try (Clerk clerk = clerk().startsNew()) {
      begins(clerk);
      clerk.pastes("text/plain", "第一段。\n第二段。\n第三段。");
      clerk.presses("Home", "ArrowUp");
      assertThat(clerk.page().locator("textarea:focus")).hasValue("第二段。");
      clerk.presses("Home", "ArrowUp");
      assertThat(clerk.page().locator("textarea:focus")).hasValue("第一段。");
      clerk.presses("End", "Delete");
      assertThat(clerk.texts(PART)).containsExactly("第一段。第二段。", "第三段。");
      clerk.presses("End", "ArrowDown");
      assertThat(clerk.page().locator("textarea:focus")).hasValue("第三段。");
    }
  }

  @Test
  void wordsCanBeDraggedToAnotherPlaceInTheText() {
    try (Clerk clerk = clerk().startsNew()) {
      begins(clerk);
      assertThat(clerk.page().evaluate(DRAG, "text/plain")).isEqualTo(false);
      assertThat(clerk.page().evaluate(DRAG, "Files")).isEqualTo(true);
    }
  }

  /** Whether the page takes what is dropped for itself. */
  private static final String DRAG =
      """
      (type) => {
        const dataTransfer = new DataTransfer();
        if (type === "Files") {
          dataTransfer.items.add(new File(["{}"], "a.json"));
        } else {
          dataTransfer.setData(type, "words");
        }
        const drop = new DragEvent("drop", {dataTransfer, bubbles: true, cancelable: true});
        document.activeElement.dispatchEvent(drop);
        return drop.defaultPrevented;
      }
      """;

  private static void begins(Clerk clerk) {
    clerk.part(PART).locator("textarea:visible").first().focus();
  }
}
