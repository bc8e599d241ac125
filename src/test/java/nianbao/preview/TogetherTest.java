package nianbao.preview;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.KeyboardModifier;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Form and pages go together, and the text is worked on as a whole. */
class TogetherTest extends ServedTest {

  private static final String FIRST = "一、总体情况";
  private static final String FIFTH = "五、存在的主要问题及改进情况";

  @Test
  void thePageOfTheFieldInHandIsShownAndAClickOnAPageGoesToItsField() {
    try (Clerk clerk = clerk().opensSample("沂源县科学技术局2024年")) {
      Locator number = clerk.cell("页码");
      clerk.cell("（七）总计，自然人").focus();
      assertThat(number).hasValue("5");
      Object place = clerk.page().locator(".scroller").evaluate("node => node.scrollTop");
      clerk.types("1");
      assertThat(clerk.settled().page().locator(".scroller").evaluate("node => node.scrollTop"))
          .isEqualTo(place);
      clerk.cell("发布机关全称").focus();
      assertThat(number).hasValue("1");
      clerk.page().locator("#parts a").getByText("四").click();
      assertThat(number).hasValue("6");
      clerk.page().locator("#parts a").getByText("基本").click();
      assertThat(number).hasValue("1");
      BoundingBox page = clerk.cell("第1页").boundingBox();
      clerk.page().mouse().click(page.x + page.width * 0.4, page.y + page.height * 0.44);
      assertThat(clerk.page().locator("textarea:focus")).hasValue(Pattern.compile("^2024年以来，县科技局"));
    }
  }

  @Test
  void aFigureOfPartFourGoesToItsCellAlsoWhereOthersAreBlank() {
    try (Clerk clerk = clerk().opensSample("沂源县科学技术局2024年")) {
      clerk.page().locator("[data-cell='/litigation/direct/1']").fill("");
      clerk.settled();
      BoundingBox page = clerk.cell("第6页").boundingBox();
      clerk.page().mouse().click(page.x + page.width * 0.85, page.y + page.height * 0.278);
      assertThat(clerk.page().locator("[data-cell='/litigation/afterReview/4']")).isFocused();
      clerk.page().mouse().click(page.x + page.width * 0.158, page.y + page.height * 0.278);
      assertThat(clerk.page().locator("[data-cell='/review/0']")).isFocused();
    }
  }

  @Test
  void severalParagraphsAreChosenMovedAndWordsAreReplacedEverywhere() {
    try (Clerk clerk = clerk().opensSample("沂源县科学技术局2024年")) {
      List<String> before = clerk.texts(FIRST);
      Locator texts = clerk.part(FIRST).locator("textarea:visible");
      texts.nth(1).focus();
      texts.nth(2).click(new Locator.ClickOptions().setModifiers(List.of(KeyboardModifier.SHIFT)));
      assertThat(clerk.part(FIRST).locator(".block.chosen")).hasCount(2);
      clerk.part(FIRST).getByLabel("移到别的部分").selectOption(FIFTH);
      assertThat(clerk.texts(FIFTH)).contains(before.get(1), before.get(2));
      assertThat(clerk.texts(FIRST)).doesNotContain(before.get(1));
      clerk.button("撤销").click();
      assertThat(clerk.texts(FIRST)).isEqualTo(before);
      clerk.button("查找替换").click();
      clerk.cell("查找").fill("县科技局");
      clerk.cell("换成").fill("本局");
      assertThat(clerk.dialog()).containsText("正文里有");
      clerk.button("全部替换").click();
      assertThat(clerk.texts(FIRST).get(0)).startsWith("2024年以来，本局");
      clerk.button("撤销").click();
      clerk.button("查找替换").click();
      clerk.button("把2023年换成2024年").click();
      assertThat(clerk.cell("查找")).hasValue("2023年");
      clerk.button("关闭").click();
    }
  }

  @Test
  void aLineIsBrokenInACellOfAnOwnTable() {
    try (Clerk clerk = clerk().startsNew()) {
      clerk.button(FIRST, "加表格").click();
      clerk.cell("第1行第1列").focus();
      clerk.types("甲");
      clerk.presses("Alt+Enter");
      clerk.types("乙");
      assertThat(clerk.cell("第1行第1列")).hasValue("甲\n乙");
    }
  }
}
