package nianbao.preview;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What comes from elsewhere goes where it belongs, clean, and in one step that can be undone. */
class ArrivingTest extends ServedTest {

  private static final String AGENCY = "发布机关全称";
  private static final String FIRST = "一、总体情况";
  private static final String FOURTH = "四、政府信息公开行政复议、行政诉讼情况";

  @TempDir private Path folder;

  @Test
  void aWholePageIsSpreadOverThePartsWhereverItIsPasted() throws Exception {
    byte[] html = post("v1/reports/html?checks=report", get("v1/samples/jining-2022"));
    String page = new String(html, StandardCharsets.UTF_8);
    try (Clerk clerk = clerk().startsNew()) {
      clerk.cell(AGENCY).focus();
      clerk.pastes("text/html", page);
      assertThat(clerk.dialog()).containsText("认出了3张统计表、6个部分的标题");
      clerk.button("分到各部分").click();
      assertThat(clerk.notice()).containsText("已分到4个部分、填了200格");
      assertThat(clerk.cell(AGENCY)).hasValue("济宁市科学技术局");
      assertThat(clerk.cell("行政规范性文件，现行有效件数")).hasValue("7");
      clerk.settled().button("撤销").click();
      assertThat(clerk.cell(AGENCY)).hasValue("");
      clerk.button("全部报告").click();
      assertThat(clerk.button("新建报告")).isVisible();
      clerk.pastes("text/html", page);
      assertThat(clerk.settled().cell(AGENCY)).hasValue("济宁市科学技术局");
      assertThat(clerk.cell("报告年度")).hasValue("2022");
    }
  }

  @Test
  void figuresOfOneTableAreNeverWrittenIntoAnother() {
    try (Clerk clerk = clerk().startsNew()) {
      Locator last = clerk.part(FOURTH).locator("input").last();
      last.focus();
      clerk.pastes(
          "text/plain",
          row("一、本年新收政府信息公开申请数量") + row("二、上年结转政府信息公开申请数量") + row("（一）予以公开") + row("（七）总计"));
      assertThat(clerk.notice()).containsText("认出这是“三、收到和处理政府信息公开申请情况”的表，已填到那里");
      assertThat(clerk.cell("（七）总计，总计")).hasValue("1");
      last.focus();
      clerk.pastes("text/plain", "1\t0\t0\t0\t0\t0\t1\n".repeat(25));
      assertThat(clerk.notice()).containsText("没有粘贴");
      assertThat(Clerk.values(clerk.part(FOURTH).locator("input"))).containsOnly("");
      clerk.button("撤销").click();
      assertThat(clerk.cell("（七）总计，总计")).hasValue("");
      clerk.cell("一、本年新收政府信息公开申请数量，自然人").focus();
      clerk.pastes("text/plain", "无\t略\n1\t2\n");
      assertThat(clerk.cell("二、上年结转政府信息公开申请数量，商业企业")).hasValue("2");
    }
  }

  @Test
  void whatIsPastedIsCleanedAndItsHeadingsAreHeadings() throws Exception {
    try (Clerk clerk = clerk().startsNew()) {
      text(clerk).focus();
      clerk.pastes(
          Map.of(
              "text/html",
              "<p>一、总体情况</p><p>(一)主动公开</p><p>\u00a0全年\u200b公开。</p><img src='file:///C:/1.png'>",
              "text/rtf",
              "{\\rtf1 {\\pict\\pngblip\\picw1200\\bliptag-1{\\*\\blipuid 00ff}"
                  + HexFormat.of().formatHex(png(30, 20))
                  + "}}"));
      assertThat(clerk.notice()).containsText("已粘贴1段、1个标题、1张图");
      assertThat(clerk.notice()).containsText("“一、总体情况”是印好的标题，没有再放一遍");
      assertThat(clerk.notice()).containsText("1个看不见的符号");
      assertThat(clerk.texts(FIRST)).containsExactly("（一）主动公开", "全年公开。");
      assertThat(clerk.part(FIRST).locator("img")).hasCount(1);
      clerk.button("撤销").click();
      assertThat(clerk.texts(FIRST)).containsExactly("");
      text(clerk).focus();
      clerk.pastes("text/html", "<p>甲</p><img src='file:///C:/1.png'>");
      assertThat(clerk.notice()).containsText("1张图拿不到，没有带过来");
      clerk.cell(AGENCY).focus();
      clerk.pastes("text/plain", "甲\u00ad局\u200b");
      assertThat(clerk.cell(AGENCY)).hasValue("甲局");
      text(clerk).focus();
      clerk.presses("End");
      clerk.pastes("text/plain", "乙\u2028丙\t丁");
      assertThat(clerk.texts(FIRST)).containsExactly("甲乙", "丙 丁");
    }
  }

  @Test
  void aTypedNumberMakesAHeadingAndTheNextOneIsOffered() {
    try (Clerk clerk = clerk().startsNew()) {
      text(clerk).focus();
      clerk.types("（一）主动公开情况");
      clerk.presses("Enter");
      assertThat(clerk.cell(FIRST + "第1项，标题（一）")).hasValue("（一）主动公开情况");
      clerk.button("撤销").click();
      assertThat(clerk.cell(FIRST + "第1项，标题（一）")).hasCount(0);
      clerk.button("重做").click();
      clerk.part(FIRST).locator("textarea:visible").last().focus();
      clerk.types("依申请公开情况");
      clerk.part(FIRST).getByLabel("这一项是").selectOption("heading2");
      clerk.part(FIRST).getByText("加序号“（二）”").click();
      assertThat(clerk.texts(FIRST)).containsExactly("（一）主动公开情况", "（二）依申请公开情况");
    }
  }

  @Test
  void anAgencyThatWasRenamedIsStillComparedWithItself() throws Exception {
    String last =
        new String(get("v1/samples/jining-2022"), StandardCharsets.UTF_8)
            .replaceFirst("\"carriedForward\": \\[0,", "\"carriedForward\": [4,");
    Path file = Files.writeString(folder.resolve("2022.json"), last);
    try (Clerk clerk = clerk().startsNew().opens("上年报告", file)) {
      clerk.button("由它新建").click();
      clerk.settled().cell(AGENCY).fill("济宁市科技创新局");
      assertThat(clerk.part("基本情况")).containsText("上年报告的机关是“济宁市科学技术局”，名称不同，没有核对。");
      assertThat(clerk.problems().first()).not().containsText("previousYear");
      clerk.button("机关改了名，照常核对").click();
      assertThat(clerk.settled().part("基本情况")).containsText("照常和上年报告核对");
      assertThat(clerk.page().locator("#problems")).containsText("雷同");
      assertThat(clerk.page().locator("#problems")).containsText("济宁市科学技术局");
      clerk.part("基本情况").locator("select").nth(1).selectOption("");
      assertThat(clerk.part("基本情况")).containsText("没有选机关类别，没有检查公布期限");
      clerk.part("基本情况").getByText("上年的数（核对用，不印出来）").click();
      assertThat(clerk.cell("上年结转下年，自然人")).hasValue("4");
      clerk.cell("上年结转下年，自然人").fill("3");
      assertThat(clerk.settled().cell("二、上年结转政府信息公开申请数量，自然人")).hasAttribute("aria-invalid", "true");
    }
  }

  private static byte[] png(int width, int height) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", out);
    return out.toByteArray();
  }

  private static String row(String label) {
    return label + "\t1\t0\t0\t0\t0\t0\t1\n";
  }

  private static Locator text(Clerk clerk) {
    return clerk.part(FIRST).locator("textarea:visible").first();
  }
}
