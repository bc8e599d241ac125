package nianbao.preview;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.KeyboardModifier;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Blocks go to another place, by the mouse and by keys. */
class DraggingTest extends ServedTest {

  private static final String PREAMBLE = "引言";
  private static final String FIRST = "一、总体情况";
  private static final String FIFTH = "五、存在的主要问题及改进情况";

  @Test
  void chosenBlocksAreDraggedWhereTheLineShowsAndOneStepBringsThemBack() {
    try (Clerk clerk = written("甲", "乙", "丙", "丁")) {
      chooses(clerk, 0, 1);
      drags(clerk, handle(clerk, FIRST, 1), block(clerk, FIRST, 2), 0.8);
      Locator line = clerk.page().locator(".drop-line");
      assertThat(line).isVisible();
      assertThat(line.boundingBox().y)
          .isBetween(bottom(block(clerk, FIRST, 2)) - 3, bottom(block(clerk, FIRST, 2)) + 3);
      clerk.page().mouse().up();
      assertThat(clerk.texts(FIRST)).containsExactly("丙", "甲", "乙", "丁");
      assertThat(clerk.part(FIRST).locator(".block.chosen")).hasCount(2);
      assertThat(line).hasCount(0);
      clerk.button("撤销").click();
      assertThat(clerk.texts(FIRST)).containsExactly("甲", "乙", "丙", "丁");
    }
  }

  @Test
  void whatIsDroppedOutsideOrGivenUpStaysWhereItIs() {
    try (Clerk clerk = written("甲", "乙", "丙")) {
      drags(clerk, handle(clerk, FIRST, 0), clerk.page().locator("#pages"), 0.5);
      assertThat(clerk.page().locator(".drop-line")).hasCount(0);
      clerk.page().mouse().up();
      assertThat(clerk.texts(FIRST)).containsExactly("甲", "乙", "丙");
      drags(clerk, handle(clerk, FIRST, 0), block(clerk, FIRST, 2), 0.8);
      clerk.presses("Escape");
      clerk.page().mouse().up();
      assertThat(clerk.texts(FIRST)).containsExactly("甲", "乙", "丙");
      assertThat(clerk.page().locator(".dragged, .drop-line, .carried-blocks")).hasCount(0);
    }
  }

  @Test
  void aTableIsDraggedIntoAnotherPartAndAParagraphOntoItsLink() {
    try (Clerk clerk = written("甲", "乙")) {
      clerk.button(FIRST, "加表格").click();
      clerk.types("县直机关");
      // The form scrolls under who waits at its edge.
      drags(clerk, handle(clerk, FIRST, 2), clerk.page().locator("#scroller"), 0.02);
      clerk.page().waitForFunction("() => document.getElementById('scroller').scrollTop === 0");
      holds(clerk, block(clerk, PREAMBLE, 0), 0.2);
      clerk.page().mouse().up();
      assertThat(clerk.part(PREAMBLE).locator("table")).isVisible();
      assertThat(clerk.part(FIRST).locator("table")).hasCount(0);
      assertThat(clerk.page().locator(":focus")).hasValue("县直机关");
      Locator link =
          clerk.page().locator("#parts a").filter(new Locator.FilterOptions().setHasText("五"));
      drags(clerk, handle(clerk, FIRST, 1), link, 0.5);
      assertThat(link).hasClass("drop");
      clerk.page().mouse().up();
      assertThat(clerk.texts(FIFTH)).containsExactly("乙");
      assertThat(clerk.notice()).hasText("已移到“" + FIFTH + "”，可以撤销。");
    }
  }

  @Test
  void keysMoveWhatIsChosenAndLeadOnIntoTheNextPart() {
    try (Clerk clerk = written("甲", "乙", "丙")) {
      chooses(clerk, 1, 2);
      clerk.presses("Alt+ArrowUp");
      assertThat(clerk.texts(FIRST)).containsExactly("乙", "丙", "甲");
      clerk.presses("Alt+ArrowUp");
      assertThat(clerk.texts(PREAMBLE)).containsExactly("乙", "丙");
      assertThat(clerk.part(PREAMBLE).locator(".block.chosen")).hasCount(2);
      clerk.presses("Alt+ArrowDown");
      assertThat(clerk.texts(FIRST)).containsExactly("乙", "丙", "甲");
      assertThat(clerk.texts(PREAMBLE)).isEmpty();
    }
  }

  private static Clerk written(String... paragraphs) {
    Clerk clerk = clerk().startsNew();
    clerk.part(FIRST).locator("textarea:visible").first().focus();
    clerk.pastes("text/plain", String.join("\n", paragraphs));
    return clerk.settled();
  }

  private static void chooses(Clerk clerk, int first, int last) {
    Locator texts = clerk.part(FIRST).locator("textarea:visible");
    texts.nth(first).click();
    texts.nth(last).click(new Locator.ClickOptions().setModifiers(List.of(KeyboardModifier.SHIFT)));
  }

  private static Locator block(Clerk clerk, String part, int index) {
    return clerk.part(part).locator(".block").nth(index);
  }

  private static Locator handle(Clerk clerk, String part, int index) {
    return block(clerk, part, index).locator(".kind");
  }

  /** Takes something and holds it at a height of another. */
  private static void drags(Clerk clerk, Locator handle, Locator over, double height) {
    handle.hover();
    clerk.page().mouse().down();
    holds(clerk, over, height);
  }

  private static void holds(Clerk clerk, Locator over, double height) {
    BoundingBox box = over.boundingBox();
    clerk.page().mouse().move(box.x + box.width / 2, box.y + box.height / 2);
    clerk.page().mouse().move(box.x + box.width / 2, box.y + box.height * height);
  }

  private static double bottom(Locator node) {
    BoundingBox box = node.boundingBox();
    return box.y + box.height;
  }
}
