package nianbao.preview;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** A report from nothing to the PDF. */
class FillingTest extends ServedTest {

  @Test
  void aReportIsFilledFromNothingToThePdfByKeyboardAlone() throws IOException {
    try (Clerk clerk = clerk()) {
      clerk.tabsTo(clerk.button("新建报告"));
      clerk.presses("Enter");
      assertThat(clerk.cell("发布机关全称")).isFocused();
      clerk.types("沂源县科学技术局");
      writes(clerk, "一、总体情况", "全年主动公开政府信息40条。", "没有收到申请。");
      fills(clerk, "二、主动公开政府信息情况", "填零");
      fills(clerk, "三、收到和处理政府信息公开申请情况", "填零并合计");
      fills(clerk, "四、政府信息公开行政复议、行政诉讼情况", "填零并合计");
      writes(clerk, "五、存在的主要问题及改进情况", "公开的内容还不够全面，下一步逐项补齐。");
      writes(clerk, "六、其他需要报告的事项", "没有收取信息处理费。");
      assertThat(clerk.settled().page().locator("#problems-title")).hasText("没有发现问题");
      clerk.tabsTo(clerk.button("下载 PDF"));
      Download download = clerk.page().waitForDownload(() -> clerk.presses("Enter"));
      assertThat(download.suggestedFilename())
          .startsWith("沂源县科学技术局20")
          .endsWith("年政府信息公开工作年度报告.pdf");
      assertThat(text(Clerk.bytes(download)))
          .contains("沂源县科学技术局", "全年主动公开政府信息40条。", "没有收取信息处理费。")
          .doesNotContain("草稿");
    }
  }

  @Test
  void noPdfIsGivenWhileErrorsStandButADraftIs() throws IOException {
    try (Clerk clerk = clerk().opensSample("威海市环翠区科学技术局2023年")) {
      clerk.button("下载 PDF").click();
      assertThat(clerk.dialog()).containsText("还有2个错误，改好后才能下载");
      clerk.button("三、（七）总计“自然人”为1，但（一）至（六）各项之和为3").click();
      assertThat(clerk.cell("（七）总计，自然人")).isFocused();
      assertThat(text(clerk.downloads("下载草稿"))).contains("草稿");
    }
  }

  @Test
  void thePagesAreThereBeforeAnythingIsFilledIn() {
    try (Clerk clerk = clerk().startsNew()) {
      assertThat(clerk.page().locator("#pages .number")).containsText("/ 3 页");
      assertThat(clerk.page().locator("#problems-title")).hasText("未填200格、未填4处文字");
    }
  }

  private static void writes(Clerk clerk, String part, String... paragraphs) {
    clerk.tabsTo(clerk.part(part).locator("textarea:visible").first());
    for (int index = 0; index < paragraphs.length; index++) {
      if (index > 0) {
        clerk.presses("Enter");
      }
      clerk.types(paragraphs[index]);
    }
  }

  private static void fills(Clerk clerk, String part, String button) {
    clerk.tabsTo(clerk.button(part, button));
    clerk.presses("Enter");
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }
}
