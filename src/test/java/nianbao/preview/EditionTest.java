package nianbao.preview;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page has the tables of the edition that a report's year asks for. */
class EditionTest extends ServedTest {

  private static final byte[] PDF = {'%', 'P', 'D', 'F', '-'};
  private static final String CHANGE = "行政许可，本年增/减";
  private static final String OTHERWISE = "（六）其他处理，自然人";
  private static final String OTHERWISE_2021 = "（六）其他处理，3.其他，自然人";

  @TempDir private Path folder;

  @Test
  void anEarlyYearBringsTheFormOf2019AndUndoingItTheLaterOne() throws Exception {
    try (Clerk clerk = clerk().startsNew()) {
      clerk.cell("一、本年新收政府信息公开申请数量，自然人").fill("4");
      assertThat(clerk.cell(OTHERWISE_2021)).isVisible();
      clerk.cell("报告年度").fill("2020");
      assertThat(clerk.cell(OTHERWISE_2021)).hasCount(0);
      assertThat(clerk.cell("一、本年新收政府信息公开申请数量，自然人")).hasValue("4");
      clerk.button("撤销").click();
      assertThat(clerk.cell(OTHERWISE_2021)).isVisible();
    }
  }

  @Test
  void aReportOf2019IsWrittenPrintedExportedAndOpenedAgain() throws Exception {
    try (Clerk clerk = clerk().startsNew()) {
      clerk.cell("发布机关全称").fill("某县科学技术局");
      clerk.cell("报告年度").fill("2019");
      clerk.cell(CHANGE).fill("－185");
      clerk.cell("政府集中采购，采购总金额").fill("32,995元");
      clerk.cell(OTHERWISE).fill("2");
      clerk.button("三、收到和处理政府信息公开申请情况", "填零并合计").click();
      assertThat(clerk.cell("（七）总计，自然人")).hasValue("2");
      byte[] exported = clerk.downloads("备份文件");
      assertThat(post("v1/reports/pdf?checks=report", exported)).startsWith(PDF);
      Path file = Files.write(folder.resolve("a.json"), exported);
      clerk.button("全部报告").click();
      clerk.opens("从 Word 或网页开始", file);
      assertThat(clerk.cell(CHANGE)).hasValue("-185");
      assertThat(clerk.cell("政府集中采购，采购总金额")).hasValue("32995元");
      assertThat(clerk.cell("（六）其他处理，总计")).hasValue("2");
    }
  }
}
