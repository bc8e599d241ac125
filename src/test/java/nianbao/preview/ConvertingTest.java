package nianbao.preview;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole way of a clerk who has a Word file and wants the PDF. */
class ConvertingTest extends ServedTest {

  private static final String FIGURE = "行政规范性文件，现行有效件数";

  /** No more than a clerk makes in three minutes, at five seconds each. */
  private static final int MOST_CLICKS = 36;

  @TempDir private Path folder;
  private int clicks;

  @Test
  void aWordFileWithGapsGoesInIsMendedAndLeavesAsTheFinalPdf() throws Exception {
    byte[] report = get("v1/samples/jining-2022");
    byte[] word = WordPackage.foreign(post("v1/reports/docx", report), ConvertingTest::gappy);
    Path file = Files.write(folder.resolve("年报.docx"), word);
    try (Clerk clerk = clerk().opens("从 Word 或网页开始", file).settled()) {
      assertThat(clerk.page().locator("#review-title")).hasText(Pattern.compile("还有\\d个疑点.*"));
      click(clerk.button("下载 PDF"));
      assertThat(clerk.dialog()).containsText("改好后才能下载");
      click(clerk.button("回去修改"));
      for (int step = 0; step < MOST_CLICKS && isOpen(clerk); step++) {
        answer(clerk);
      }
      assertThat(clerk.page().locator("#review-title")).hasText("疑点都核对过了");
      click(clerk.button("收起").first());
      assertThat(clerk.cell(FIGURE)).hasValue("7");
      click(clerk.settled().button("下载 PDF"));
      byte[] pdf = clerk.downloads("都看过了，下载 PDF");
      clicks++;
      assertThat(pdf).isEqualTo(post("v1/reports/pdf", withoutWhatNoWordFileSays(report)));
    }
    assertThat(clicks).isLessThan(MOST_CLICKS);
  }

  /** Two figures and the date are not there any more. */
  private static String gappy(String text) {
    return text.replaceFirst(">7</w:t>", "></w:t>").replaceFirst(">2023年1月28日</w:t>", "></w:t>");
  }

  private static byte[] withoutWhatNoWordFileSays(byte[] report) {
    return new String(report, StandardCharsets.UTF_8)
        .replaceAll("\"(?:level|body)\": \"[a-z]+\",", "")
        .getBytes(StandardCharsets.UTF_8);
  }

  /** What lacks is filled in; what only may be wrong is as it should be. */
  private void answer(Clerk clerk) {
    Locator next = clerk.page().locator("#review .tools .main");
    boolean isGap = next.innerText().equals("改");
    click(next);
    if (isGap) {
      boolean isDate = clerk.page().locator("#review .doubt").innerText().contains("日期");
      clerk.page().locator(":focus").fill(isDate ? "2023-01-28" : "7");
    }
    clerk.settled();
  }

  private static boolean isOpen(Clerk clerk) {
    return clerk.page().locator("#review .doubt").isVisible();
  }

  private void click(Locator button) {
    button.click();
    clicks++;
  }
}
