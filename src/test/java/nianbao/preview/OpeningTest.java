package nianbao.preview;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are opened: exported ones, our PDFs, last year's report, and hostile ones. */
class OpeningTest extends ServedTest {

  private static final String HOSTILE = "<img src=x onerror=alert(1)>";

  @TempDir private Path folder;

  @Test
  void whatIsExportedIsOpenedAgainAsItWasAlsoHalfFinished() throws Exception {
    try (Clerk clerk = clerk().startsNew()) {
      clerk.part("一、总体情况").locator("textarea:visible").fill("只写了一段。");
      clerk.cell("（一）予以公开，其他").fill("三件");
      clerk.settled();
      Path file = Files.write(folder.resolve("a.json"), clerk.downloads("备份文件"));
      clerk.button("全部报告").click();
      clerk.opens("从 Word 或网页开始", file).settled();
      assertThat(clerk.texts("一、总体情况")).containsExactly("只写了一段。");
      assertThat(clerk.cell("（一）予以公开，其他")).hasValue("三件");
      assertThat(clerk.cell("（一）予以公开，自然人")).hasValue("");
    }
  }

  @Test
  void anExportedSampleIsTheSampleItself() throws Exception {
    try (Clerk clerk = clerk().opensSample("济宁市科学技术局2022年")) {
      byte[] pdf = post("v1/reports/pdf", clerk.downloads("备份文件"));
      assertThat(pdf).isEqualTo(post("v1/reports/pdf", get("v1/samples/jining-2022")));
    }
  }

  @Test
  void aPdfOfOursBringsItsReportBack() throws Exception {
    byte[] pdf = post("v1/reports/pdf", get("v1/samples/jining-2022"));
    Path file = Files.write(folder.resolve("a.pdf"), pdf);
    try (Clerk clerk = clerk().opens("从 Word 或网页开始", file).settled()) {
      assertThat(clerk.cell("发布机关全称")).hasValue("济宁市科学技术局");
      assertThat(clerk.page().locator("#problems-title")).isVisible();
    }
  }

  @Test
  void lastYearsPdfStartsThisYearsReport() throws Exception {
    byte[] pdf = post("v1/reports/pdf", get("v1/samples/jining-2022"));
    Path file = Files.write(folder.resolve("a.pdf"), pdf);
    try (Clerk clerk = clerk().startsNew().opens("上年报告", file)) {
      clerk.button("由它新建").click();
      clerk.settled();
      assertThat(clerk.cell("报告年度")).hasValue("2023");
      assertThat(clerk.cell("二、上年结转政府信息公开申请数量，总计")).hasValue("0");
      assertThat(clerk.cell("一、本年新收政府信息公开申请数量，总计")).hasValue("");
      assertThat(clerk.page().locator(".block.stale").first()).isVisible();
      final int stale = clerk.page().locator(".block.stale").count();
      clerk.page().locator(".block.stale textarea:visible").last().fill("今年重新写的一段。");
      assertThat(clerk.page().locator(".block.stale")).hasCount(stale - 1);
    }
  }

  @Test
  void lastYearsReportIsComparedWith() throws Exception {
    String last =
        new String(get("v1/samples/jining-2022"), StandardCharsets.UTF_8)
            .replaceFirst("\"carriedForward\": \\[0,", "\"carriedForward\": [4,");
    Path file = Files.writeString(folder.resolve("2022.json"), last);
    try (Clerk clerk = clerk().opensSample("济宁市科学技术局2022年")) {
      clerk.opens("上年报告", file);
      clerk.button("核对现在这份").click();
      assertThat(clerk.dialog()).containsText("这份上年报告不能用来核对");
      clerk.button("知道了").click();
      clerk.cell("报告年度").fill("2023");
      clerk.opens("上年报告", file);
      clerk.button("核对现在这份").click();
      assertThat(clerk.cell("二、上年结转政府信息公开申请数量，自然人")).hasAttribute("aria-invalid", "true");
      assertThat(clerk.page().locator("#problems")).containsText("雷同");
      clerk.cell("报告年度").fill("2024");
      assertThat(clerk.problems().first()).containsText("2022");
      assertThat(clerk.page().locator(".statistics .has-error")).hasCount(1);
      clerk.cell("报告年度").fill("2023");
      clerk.button("上年报告").click();
      assertThat(clerk.dialog()).containsText("现在用济宁市科学技术局2022年的报告核对。");
      clerk.button("不再核对").click();
      assertThat(clerk.page().locator("#problems")).not().containsText("雷同");
      assertThat(clerk.cell("二、上年结转政府信息公开申请数量，自然人")).not().hasAttribute("aria-invalid", "true");
    }
  }

  @Test
  void hostileTextIsSeenAsText() throws Exception {
    String report =
        new String(get("v1/samples/yiyuan-2024"), StandardCharsets.UTF_8)
            .replace("沂源县科学技术局\"", HOSTILE + "\"")
            .replaceAll("(?m)^(    )\"[^\"]+\"(,?)$", "$1\"" + HOSTILE + "\"$2")
            .replaceAll("\"heading\": \"[^\"]+\"", "\"heading\": \"" + HOSTILE + "\"");
    try (Clerk clerk =
        clerk()
            .opens("从 Word 或网页开始", Files.writeString(folder.resolve("a.json"), report))
            .settled()) {
      assertThat(clerk.cell("发布机关全称")).hasValue(HOSTILE);
      assertThat(clerk.texts("一、总体情况")).hasSize(11).containsOnly(HOSTILE);
      assertThat(clerk.page().title()).contains(HOSTILE);
      clerk.button("全部报告").click();
      assertThat(clerk.page().locator(".card").first()).containsText(HOSTILE);
      assertThat(clerk.page().locator("[onerror], [src=x]")).hasCount(0);
    }
  }

  @Test
  void whatIsNoReportIsRefusedInWords() throws Exception {
    refuses("别的.json", "[1, 2]", "文件里没有年度报告的内容");
    refuses("坏的.json", "{\"agency\": ", "这不是备份文件，或者内容不完整");
    refuses("别的.pdf", "%PDF-1.7\n", "PDF");
    refuses("空的.json", "", "文件是空的");
    byte[] other = "{\"agency\": \"沂源县\"}".getBytes(Charset.forName("GB18030"));
    refuses("国标.json", other, "文件的编码不是 UTF-8");
    refuses("照片.json", new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff}, "这是图片");
  }

  @Test
  void whatIsNotKnownInAFileIsLeftOutAndTold() throws Exception {
    String report =
        """
        {"agency": 5, "agancy": "甲局", "overview": ["一段。", {"x": 1}],
         "requests": {"received": [1, 2, 3, 4, 5, 6, 21, 8]}}
        """;
    Path file = Files.writeString(folder.resolve("a.json"), report);
    try (Clerk clerk = clerk().opens("从 Word 或网页开始", file)) {
      assertThat(clerk.notice()).containsText("文件里有4处内容认不出来");
      assertThat(clerk.texts("一、总体情况")).containsExactly("一段。");
    }
  }

  @Test
  void aTableWithRowsOfDifferentLengthsIsOpenedWithEmptyCells() throws Exception {
    String report =
        "{\"overview\": [{\"table\": {\"header\": [[\"甲\"]], \"rows\": [[\"1\", \"2\"]]}}]}";
    Path file = Files.writeString(folder.resolve("a.json"), report);
    try (Clerk clerk = clerk().opens("从 Word 或网页开始", file)) {
      assertThat(clerk.cell("第1行第2列")).hasValue("2");
      assertThat(clerk.cell("表头第1行第2列")).hasValue("");
    }
  }

  private void refuses(String name, String content, String words) throws Exception {
    refuses(name, content.getBytes(StandardCharsets.UTF_8), words);
  }

  private void refuses(String name, byte[] content, String words) throws Exception {
    Path file = Files.write(folder.resolve(name), content);
    try (Clerk clerk = clerk().opens("从 Word 或网页开始", file)) {
      assertThat(clerk.dialog()).containsText(words);
    }
  }
}
