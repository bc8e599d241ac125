package nianbao.preview;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A Word file goes out of the page, and what was changed in it comes back into the draft. */
class ReturnedTest extends ServedTest {

  private static final String SAMPLE = "济宁市科学技术局2022年";
  private static final String FIGURE = "行政规范性文件，现行有效件数";
  private static final String PREAMBLE = "引言";

  @TempDir private Path folder;

  @Test
  void changesAreShownBesideWhatWasSentAndTakenOneByOneOrAll() throws Exception {
    try (Clerk clerk = clerk().opensSample(SAMPLE)) {
      Path file = changed(clerk.publishes("下载 Word"));
      clerk.opens("打开", file);
      Locator rows = clerk.dialog().locator("tbody tr");
      assertThat(rows).hasCount(2);
      assertThat(rows.nth(1).locator("td").nth(0)).hasText("7");
      assertThat(rows.nth(1).locator("td").nth(1)).hasText("8");
      rows.nth(1).locator("button").click();
      assertThat(rows.nth(1)).containsText("已采用");
      assertThat(clerk.dialog()).containsText("还有1处没有采用。");
      clerk.button("全部采用").click();
      assertThat(clerk.dialog()).containsText("改动都已采用");
      clerk.button("完成").click();
      clerk.settled();
      assertThat(clerk.cell(FIGURE)).hasValue("8");
      assertThat(clerk.texts(PREAMBLE).get(0)).startsWith("这份报告由济宁市");
      clerk.button("撤销").click();
      assertThat(clerk.cell(FIGURE)).hasValue("8");
      clerk.button("撤销").click();
      assertThat(clerk.cell(FIGURE)).hasValue("7");
    }
  }

  @Test
  void whatTheDraftSaysOtherwiseByNowIsLeftToTheClerk() throws Exception {
    try (Clerk clerk = clerk().opensSample(SAMPLE)) {
      Path file = changed(clerk.publishes("下载 Word"));
      clerk.cell(FIGURE).fill("9");
      clerk.settled();
      clerk.opens("打开", file);
      clerk.button("全部采用").click();
      assertThat(clerk.dialog().locator("tbody tr").nth(1)).containsText("草稿里这里已改成别的");
      clerk.button("完成").click();
      assertThat(clerk.cell(FIGURE)).hasValue("9");
    }
  }

  @Test
  void aFileThatCameBackIsOpenedByItselfWithItsChangesTold() throws Exception {
    Path file = changed(post("v1/reports/docx", get("v1/samples/jining-2022")));
    try (Clerk clerk = clerk().opens("从 Word 或网页开始", file)) {
      assertThat(clerk.dialog()).containsText("与发出时有2处不同");
      clerk.button("知道了").click();
      clerk.settled();
      assertThat(clerk.cell(FIGURE)).hasValue("8");
    }
  }

  @Test
  void whatIsStruckOrRemarkedInAFileIsToldAlsoWhereNothingElseIsChanged() throws Exception {
    byte[] sent = post("v1/reports/docx", get("v1/samples/jining-2022"));
    String struck = "<w:del><w:r><w:delText>此句再核</w:delText></w:r></w:del>";
    Path file = rewritten(sent, text -> text.replaceFirst("</w:p>", struck + "</w:p>"));
    try (Clerk clerk = clerk().opens("从 Word 或网页开始", file).settled()) {
      assertThat(clerk.page().locator("#review-title")).hasText("没有疑点");
      clerk.page().locator("#review .quiet").first().click();
      assertThat(clerk.dialog()).containsText("“此句再核”，修订中已删除的文字");
    }
    Path both = rewritten(sent, text -> changed(text).replaceFirst("</w:p>", struck + "</w:p>"));
    try (Clerk clerk = clerk().opensSample(SAMPLE).opens("打开", both)) {
      assertThat(clerk.dialog()).containsText("“此句再核”，修订中已删除的文字");
    }
  }

  /** As somebody sends it back who changed a figure and some words. */
  private Path changed(byte[] file) throws IOException {
    return rewritten(file, ReturnedTest::changed);
  }

  private Path rewritten(byte[] file, UnaryOperator<String> change) throws IOException {
    return Files.write(folder.resolve("返回.docx"), WordPackage.rewritten(file, change));
  }

  private static String changed(String text) {
    return text.replaceFirst("本报告由", "这份报告由").replaceFirst(">7</w:t>", ">8</w:t>");
  }
}
