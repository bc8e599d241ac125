package nianbao.preview;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import nianbao.press.listing.Shipped;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Charts on the clerk's page. */
class ChartingTest extends ServedTest {

  private static final String PART = "一、总体情况";
  private static final String FIRST = "第1项第1组的数";
  private static final String SECOND = "第2项第1组的数";

  @TempDir private Path folder;

  @Test
  void aFigureIsTypedOrTakenFromATableAndFollowsIt() throws IOException {
    try (Clerk clerk = clerk().opensSample("济宁市科学技术局2022年")) {
      add(clerk, "柱形图");
      clerk.cell("图表标题").fill("近年收到的申请");
      clerk.cell(FIRST).fill("987");
      clerk.cell(SECOND).focus();
      take(clerk, "三、本年新收政府信息公开申请数量", "总计");
      assertThat(clerk.cell(SECOND)).hasValue("三、本年新收 总计");
      clerk.cell("一、本年新收政府信息公开申请数量，总计").fill("654");
      assertThat(clerk.part(PART).locator(".taken").last()).hasText("= 654");
      clerk.settled();
      assertThat(printed(clerk)).contains("近年收到的申请", "987", "654");
      clerk.cell(SECOND).focus();
      clerk.types("12");
      assertThat(clerk.part(PART).locator(".taken").last()).isEmpty();
    }
  }

  @Test
  void aKindIsChosenByItsPictureAndAllIsUndoneAndDoneAgain() {
    try (Clerk clerk = clerk().startsNew()) {
      add(clerk, "折线图");
      kind(clerk, "折线图").focus();
      clerk.presses("ArrowRight");
      assertThat(kind(clerk, "堆积柱形图")).isChecked();
      clerk.presses("Control+z");
      assertThat(kind(clerk, "折线图")).isChecked();
      clerk.presses("Control+z");
      assertThat(kind(clerk, "折线图")).hasCount(0);
      clerk.presses("Control+y", "Control+y");
      assertThat(kind(clerk, "堆积柱形图")).isChecked();
      clerk.settled().page().reload();
      assertThat(kind(clerk, "堆积柱形图")).isChecked();
    }
  }

  @Test
  void columnsFromASheetMakeAChartInTheDialogInTheGridAndOutOfATable() {
    try (Clerk clerk = clerk().startsNew()) {
      clerk.button(PART, "加图表").click();
      clerk.pastes("text/plain", "渠道\t条数\r\n网站\t1,234\r\n公众号\t56\r\n");
      assertThat(clerk.cell("第1组的名称")).hasValue("条数");
      assertThat(clerk.cell(FIRST)).hasValue("1234");
      clerk.cell(FIRST).focus();
      clerk.pastes("text/plain", "报纸\t7\t8\r\n");
      assertThat(clerk.cell("第1项的名称")).hasValue("报纸");
      assertThat(clerk.cell("第1项第2组的数")).hasValue("8");
      clerk.button(PART, "删除").click();
      clerk.part(PART).locator("textarea:visible").focus();
      clerk.pastes("text/plain", "渠道\t条数\r\n网站\t9\r\n");
      clerk.button(PART, "改成图表").click();
      assertThat(clerk.cell(FIRST)).hasValue("9");
      clerk.presses("Control+z");
      assertThat(clerk.cell("表头第1行第2列")).hasValue("条数");
    }
  }

  @Test
  void theUsualChartsAreAddedWithOneClickAndComparedWithLastYear() throws IOException {
    String sample = new String(Shipped.sample("jining-2022").orElseThrow(), StandardCharsets.UTF_8);
    Path last = folder.resolve("last.json");
    Files.writeString(last, sample.replace("\"year\": 2022", "\"year\": 2021"));
    try (Clerk clerk = clerk().opensSample("济宁市科学技术局2022年")) {
      add(clerk, "申请数量与上年比较");
      assertThat(clerk.dialog()).containsText("上年报告");
      clerk.button("知道了").click();
      clerk.opens("上年报告", last).button("核对现在这份").click();
      assertThat(clerk.dialog()).hasCount(0);
      add(clerk, "柱形图");
      clerk.cell(FIRST).focus();
      takeOfLastYear(clerk, "三、本年新收政府信息公开申请数量", "总计");
      assertThat(clerk.cell(FIRST)).hasValue("上年三、本年新收 总计");
      clerk.button(PART, "删除").click();
      for (String name : new String[] {"申请数量与上年比较", "办理结果构成", "申请人构成", "复议诉讼与上年比较"}) {
        add(clerk, name);
        assertThat(clerk.notice()).containsText("已加“" + name + "”");
      }
      assertThat(
              clerk.part(PART).locator(".taken", new Locator.LocatorOptions().setHasNotText("=")))
          .hasCount(0);
      clerk.settled();
      assertThat(printed(clerk))
          .contains("政府信息公开申请数量与上年比较", "办理结果构成", "政府信息公开申请人构成", "行政诉讼数量与上年比较")
          .contains("2021年", "2022年");
    }
  }

  @Test
  void aProblemOfAChartLeadsToItsFigure() {
    try (Clerk clerk = clerk().startsNew()) {
      add(clerk, "饼图");
      clerk.cell(SECOND).fill("约3");
      clerk.problems().filter(new Locator.FilterOptions().setHasText("约3")).first().click();
      assertThat(clerk.cell(SECOND)).isFocused();
    }
  }

  private static void add(Clerk clerk, String name) {
    clerk.button(PART, "加图表").click();
    clerk.button(name).click();
  }

  private static Locator kind(Clerk clerk, String name) {
    return clerk
        .part(PART)
        .getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName(name).setExact(true));
  }

  private static void take(Clerk clerk, String row, String column) {
    clerk.button(PART, "取表中的数").click();
    list(clerk, "行").selectOption(row);
    list(clerk, "列").selectOption(column);
    clerk.button("取这一格").click();
  }

  private static void takeOfLastYear(Clerk clerk, String row, String column) {
    clerk.button(PART, "取表中的数").click();
    Locator option =
        clerk
            .dialog()
            .locator("optgroup[label='上年报告'] option")
            .filter(new Locator.FilterOptions().setHasText(row));
    list(clerk, "行").selectOption(option.getAttribute("value"));
    list(clerk, "列").selectOption(column);
    clerk.button("取这一格").click();
  }

  private static Locator list(Clerk clerk, String name) {
    return clerk
        .dialog()
        .getByRole(AriaRole.COMBOBOX, new Locator.GetByRoleOptions().setName(name).setExact(true));
  }

  private static String printed(Clerk clerk) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(clerk.downloads("下载草稿"))) {
      return new PDFTextStripper().getText(pdf);
    }
  }
}
