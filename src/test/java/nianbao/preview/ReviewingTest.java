package nianbao.preview;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents that are opened: what is doubtful in them is looked at, place by place. */
class ReviewingTest extends ServedTest {

  private static final String COUNT = "#review-title";
  private static final String FORWARD = "四、结转下年度继续办理，自然人";

  private static final String TOTAL = "（七）总计，自然人";

  @TempDir private Path folder;

  @Test
  void eachDoubtStandsBesideItsFieldUntilItIsKeptOrChanged() throws Exception {
    try (Clerk clerk = clerk().opens("从 Word 或网页开始", document()).settled()) {
      assertThat(clerk.notice()).containsText("有3个疑点");
      assertThat(clerk.page().locator(COUNT)).hasText("还有3个疑点（共3个）");
      assertThat(clerk.page().locator("#review .doubt")).containsText("成文日期");
      clerk.button("改").click();
      assertThat(clerk.cell("成文日期")).isFocused();
      clerk.cell("成文日期").fill("2023-01-20");
      assertThat(clerk.page().locator(COUNT)).hasText("还有2个疑点（共3个）");
      clerk.button("下一个").click();
      Locator beside = clerk.page().locator(".origin");
      assertThat(beside).containsText("原文（第75行）：“0 | 0 | 0");
      assertThat(below(beside, clerk.cell(TOTAL))).isBetween(0.0, 8.0);
      clerk.button("照原文").click();
      assertThat(clerk.cell(FORWARD)).hasClass(Pattern.compile("has-doubt"));
      clerk.button("照原文").click();
      assertThat(clerk.page().locator(COUNT)).hasText("疑点都核对过了");
      assertThat(clerk.page().locator(".has-doubt, .origin:visible")).hasCount(0);
      clerk.button("收起").first().click();
      assertThat(clerk.page().locator("#review")).isHidden();
    }
  }

  @Test
  void whatIsLeftToLookAtIsThereAgainAfterThePageWasLeft() throws Exception {
    try (Clerk clerk = clerk().opens("从 Word 或网页开始", document()).settled()) {
      clerk.button("照原文").click();
      clerk.settled();
      clerk.page().reload();
      clerk.settled();
      assertThat(clerk.page().locator(COUNT)).hasText("还有2个疑点（共3个）");
      assertThat(clerk.page().locator("#review .hint")).hasText("来自“年报.txt”");
      clerk.page().locator("#review .quiet").first().click();
      assertThat(clerk.dialog()).isVisible();
    }
  }

  @Test
  void aDocumentIsDroppedOnThePage() throws Exception {
    try (Clerk clerk = clerk()) {
      assertThat(clerk.button("新建报告")).isVisible();
      clerk
          .page()
          .evaluate(
              """
              (base64) => {
                const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
                const dataTransfer = new DataTransfer();
                dataTransfer.items.add(new File([bytes], "年报.htm"));
                document.body.dispatchEvent(
                  new DragEvent("drop", {dataTransfer, bubbles: true, cancelable: true}));
              }
              """,
              Base64.getEncoder().encodeToString(page()));
      clerk.settled();
      assertThat(clerk.cell("一、本年新收政府信息公开申请数量，自然人")).hasValue("0");
      assertThat(clerk.page().locator(COUNT)).hasText("没有疑点");
      clerk.button("收起").first().click();
      assertThat(clerk.page().locator("#review")).isHidden();
    }
  }

  @Test
  void aDocumentOfLastYearIsLookedAtFirstOrItsDoubtsGoAlong() throws Exception {
    try (Clerk clerk = clerk().startsNew().opens("上年报告", document())) {
      assertThat(clerk.dialog()).containsText("有3个疑点");
      clerk.button("由它新建").click();
      clerk.settled();
      assertThat(clerk.cell("报告年度")).hasValue("2023");
      assertThat(clerk.page().locator("#review .doubt")).containsText("上年报告：");
      clerk.button("下一个").click();
      clerk.button("下一个").click();
      Locator beside = clerk.page().locator(".origin");
      assertThat(below(beside, clerk.cell("二、上年结转政府信息公开申请数量，自然人"))).isBetween(0.0, 8.0);
    }
    try (Clerk clerk = clerk().startsNew().opens("上年报告", document())) {
      clerk.button("先核对疑点").click();
      clerk.settled();
      assertThat(clerk.cell("报告年度")).hasValue("2022");
    }
  }

  @Test
  void whatIsNoReportIsRefusedWithWhatToDo() throws Exception {
    Path scan = Files.write(folder.resolve("a.docx"), new byte[] {(byte) 0x89, 'P', 'N', 'G'});
    try (Clerk clerk = clerk().opens("从 Word 或网页开始", scan)) {
      assertThat(clerk.dialog()).containsText("这是图片");
    }
  }

  /** How many pixels one thing stands below another. */
  private static double below(Locator one, Locator other) {
    return one.boundingBox().y - other.boundingBox().y - other.boundingBox().height;
  }

  private Path document() throws Exception {
    try (InputStream in = ReviewingTest.class.getResourceAsStream("/intake/unnamed-2022.txt")) {
      return Files.write(folder.resolve("年报.txt"), Objects.requireNonNull(in).readAllBytes());
    }
  }

  /** The page that we make of a sample, without the report that it carries. */
  private byte[] page() throws Exception {
    String page =
        new String(post("v1/reports/html", get("v1/samples/jining-2022")), StandardCharsets.UTF_8);
    return page.replaceAll("(?s)<script.*</script>", "").getBytes(StandardCharsets.UTF_8);
  }
}
