package nianbao.preview;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;

/** The editor of the parts that are text. */
class WritingTest extends ServedTest {

  private static final String PART = "一、总体情况";

  @Test
  void paragraphsAreSplitJoinedMovedTurnedIntoHeadingsAndAllIsUndone() {
    try (Clerk clerk = clerk().startsNew()) {
      clerk.part(PART).locator("textarea:visible").focus();
      clerk.types("主动公开全年主动公开40条。没有其他。");
      clerk.presses("Home", "ArrowRight", "ArrowRight", "ArrowRight", "ArrowRight", "Enter");
      assertThat(clerk.texts(PART)).containsExactly("主动公开", "全年主动公开40条。没有其他。");
      clerk.presses("Alt+ArrowUp");
      assertThat(clerk.texts(PART)).containsExactly("全年主动公开40条。没有其他。", "主动公开");
      clerk.presses("Alt+ArrowDown");
      clerk.part(PART).locator("textarea:visible").first().focus();
      clerk.part(PART).getByLabel("这一项是").selectOption("heading2");
      assertThat(clerk.cell(PART + "第1项，标题（一）")).hasValue("主动公开");
      clerk.presses("Control+z", "Control+z", "Control+z");
      assertThat(clerk.texts(PART)).containsExactly("主动公开", "全年主动公开40条。没有其他。");
      clerk.part(PART).locator("textarea:visible").last().focus();
      clerk.presses("Control+Home", "Backspace");
      assertThat(clerk.texts(PART)).containsExactly("主动公开全年主动公开40条。没有其他。");
      clerk.presses("Control+z", "Control+z", "Control+z");
      assertThat(clerk.texts(PART)).containsExactly("");
    }
  }

  @Test
  void whatIsUndoneIsBroughtIntoSight() {
    try (Clerk clerk = clerk().opensSample("沂源县科学技术局2024年")) {
      clerk.part(PART).locator("textarea:visible").first().focus();
      clerk.types("再写一句。");
      clerk.page().locator("#parts").getByText("六").click();
      assertThat(clerk.part(PART).locator("textarea:visible").first()).not().isInViewport();
      clerk.presses("Control+z");
      assertThat(clerk.part(PART).locator("textarea:visible").first()).isInViewport();
    }
  }

  @Test
  void aLongTextInATableIsSeenAsAWhole() {
    try (Clerk clerk = clerk().startsNew()) {
      clerk.button(PART, "加表格").click();
      clerk.cell("第1行第1列").fill("一句很长的话，一行里放不下。".repeat(5));
      assertThat((boolean) clerk.cell("第1行第1列").evaluate(IS_WHOLE)).isTrue();
    }
  }

  private static final String IS_WHOLE =
      "cell => cell.scrollHeight <= cell.clientHeight && cell.scrollWidth <= cell.clientWidth";

  @Test
  void severalParagraphsAndTablesArePasted() {
    try (Clerk clerk = clerk().startsNew()) {
      clerk.part(PART).locator("textarea:visible").focus();
      clerk.pastes("text/plain", "第一段。\r\n\r\n第二段。\r\n");
      clerk.pastes("text/plain", "序号\t任务\r\n1\t公开\r\n");
      assertThat(clerk.texts(PART)).containsExactly("第一段。", "第二段。");
      assertThat(clerk.cell("表头第1行第2列")).hasValue("任务");
      assertThat(clerk.cell("第1行第1列")).hasValue("1");
      clerk.button(PART, "加一列").click();
      clerk.cell("第1行第3列").fill("完成");
      clerk.button(PART, "加一行表头").click();
      clerk.cell("表头第1行第2列").fill("全年工作");
      clerk.cell("表头第1行第3列").fill("全年工作");
      clerk.cell("表头第2行第3列").fill("进度");
      assertThat(clerk.part(PART)).containsText("印出来就是一格");
      assertThat(clerk.settled().page().locator("#pages .sheet").first()).isVisible();
    }
  }

  @Test
  void aPictureIsDroppedInAndPrinted() throws IOException {
    try (Clerk clerk = clerk().opensSample("济宁市科学技术局2022年")) {
      clerk.part(PART).locator("textarea:visible").first().focus();
      drop(clerk, png());
      clerk.cell("替代文字（用一句话说明图上是什么）").fill("一个黑色的方块");
      clerk.settled();
      assertThat(pictures(clerk.publishes("下载 PDF"))).containsExactly("png 300×200");
    }
  }

  @Test
  void howWideAPictureIsPrintedIsChosenKeptAndTakenBack() throws IOException {
    try (Clerk clerk = clerk().opensSample("济宁市科学技术局2022年")) {
      clerk.part(PART).locator("textarea:visible").first().focus();
      drop(clerk, png());
      Locator size = clerk.part(PART).getByLabel("印多大");
      size.selectOption("整行宽");
      size.selectOption("半行宽，相邻两张并排");
      clerk.settled().page().reload();
      assertThat(size).hasValue("half");
      size.selectOption("原大");
      clerk.presses("Control+z");
      assertThat(size).hasValue("half");
    }
  }

  @Test
  void aPhotographThatIsTooLargeIsMadeSmallerForThePrint() throws IOException {
    try (Clerk clerk = clerk().opensSample("济宁市科学技术局2022年")) {
      clerk.part(PART).locator("textarea:visible").first().focus();
      drop(clerk, noise(2600, 600));
      assertThat(clerk.notice()).containsText("一份报告最多约7.5MB");
      assertThat(clerk.part(PART)).containsText(Pattern.compile("这张约\\d\\.\\dMB，全部图约\\d\\.\\dMB"));
      clerk.cell("替代文字（用一句话说明图上是什么）").fill("一张照片");
      assertThat(pictures(clerk.settled().publishes("下载 PDF"))).containsExactly("jpg 1843×425");
    }
  }

  /** The pictures that a PDF prints. */
  private static List<String> pictures(byte[] pdf) throws IOException {
    List<String> pictures = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (PDPage page : document.getPages()) {
        for (COSName name : page.getResources().getXObjectNames()) {
          if (page.getResources().getXObject(name) instanceof PDImageXObject image) {
            pictures.add(image.getSuffix() + " " + image.getWidth() + "×" + image.getHeight());
          }
        }
      }
    }
    return pictures;
  }

  @Test
  void aFileThatIsNoPictureIsRefusedInWords() {
    try (Clerk clerk = clerk().startsNew()) {
      clerk
          .page()
          .waitForFileChooser(() -> clerk.button(PART, "加图").click())
          .setFiles(new FilePayload("照片.png", "image/png", new byte[] {1, 2, 3}));
      assertThat(clerk.notice()).containsText("“照片.png”不是浏览器能看的图片");
    }
  }

  @Test
  void aPartLeftWithoutTextCanBeBegunAgain() {
    try (Clerk clerk = clerk().startsNew()) {
      clerk.button(PART, "删除").click();
      assertThat(clerk.texts(PART)).isEmpty();
      clerk.button(PART, "点这里写第一段").click();
      clerk.types("重新写。");
      assertThat(clerk.texts(PART)).containsExactly("重新写。");
    }
  }

  private static void drop(Clerk clerk, byte[] picture) {
    clerk
        .page()
        .evaluate(
            """
            ([base64]) => {
              const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
              const dataTransfer = new DataTransfer();
              dataTransfer.items.add(new File([bytes], "图.png", {type: "image/png"}));
              const event = new DragEvent("drop", {dataTransfer, bubbles: true, cancelable: true});
              document.activeElement.dispatchEvent(event);
            }
            """,
            List.of(Base64.getEncoder().encodeToString(picture)));
  }

  private static byte[] png() throws IOException {
    return png(new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB));
  }

  /** As a photograph: a PNG cannot make it small. */
  private static byte[] noise(int width, int height) throws IOException {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Random random = new Random(1);
    image.setRGB(0, 0, width, height, random.ints((long) width * height).toArray(), 0, width);
    return png(image);
  }

  private static byte[] png(BufferedImage image) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(image, "png", out);
    return out.toByteArray();
  }
}
