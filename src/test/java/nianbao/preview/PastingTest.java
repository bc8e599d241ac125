package nianbao.preview;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Ranges from Excel, WPS and web pages in the tables, and what the buttons of the tables fill. */
class PastingTest extends ServedTest {

  private static final String REQUESTS = "三、收到和处理政府信息公开申请情况";
  private static final String FIRST = "一、本年新收政府信息公开申请数量，自然人";

  @Test
  void aRangeOf25RowsAnd7ColumnsFillsTheWholeTable() {
    try (Clerk clerk = clerk().startsNew()) {
      clerk.cell(FIRST).focus();
      clerk.pastes("text/plain", range(25, 7));
      assertThat(clerk.notice()).containsText("已粘贴25行、175格");
      assertThat(clerk.cell(FIRST)).hasValue("0");
      assertThat(clerk.cell("（三）不予公开，4.保护第三方合法权益，科研机构")).hasValue("702");
      assertThat(clerk.cell("四、结转下年度继续办理，总计")).hasValue("2406");
    }
  }

  @Test
  void figuresAreReadAsClerksWriteThem() {
    try (Clerk clerk = clerk().startsNew()) {
      clerk.cell(FIRST).focus();
      clerk.pastes("text/plain", "1,234\t５６\t 7 \t/\t-\t——\t八\r\n");
      assertThat(row(clerk, "一、本年新收政府信息公开申请数量"))
          .containsExactly("1234", "56", "7", "", "", "", "八");
      assertThat(clerk.notice()).containsText("已粘贴1行、7格；3个“/”“-”当作空格；1格不是数，请核对");
      clerk.settled();
      assertThat(clerk.cell("一、本年新收政府信息公开申请数量，总计")).hasAttribute("aria-invalid", "true");
    }
  }

  @Test
  void aTableCopiedWithItsHeadingsFindsItsRowsByTheirLabels() {
    String html =
        """
        <table><tr><td colspan=2>第二十条第（一）项</td></tr>
        <tr><td>信息内容</td><td>本年制发件数</td><td>本年废止件数</td><td>现行有效件数</td></tr>
        <tr><td>规章</td><td>1</td><td>2</td><td>3</td></tr>
        <tr><td>行政规范性文件</td><td>4</td><td>5</td><td>6</td></tr>
        <tr><td>行政许可</td><td colspan=3>7</td></tr>
        <tr><td>行政事业性收费</td><td colspan=3>1,208.50</td></tr></table>
        """;
    try (Clerk clerk = clerk().startsNew()) {
      clerk.cell("行政强制，本年处理决定数量").focus();
      clerk.pastes("text/html", html);
      assertThat(clerk.cell("规章，现行有效件数")).hasValue("3");
      assertThat(clerk.cell("行政规范性文件，本年制发件数")).hasValue("4");
      assertThat(clerk.cell("行政许可，本年处理决定数量")).hasValue("7");
      assertThat(clerk.cell("行政强制，本年处理决定数量")).hasValue("");
      assertThat(clerk.cell("行政事业性收费，本年收费金额（单位：万元）")).hasValue("1208.50");
    }
  }

  @Test
  void blanksAndTotalsAreFilledAndCanBeUndone() {
    try (Clerk clerk = clerk().startsNew()) {
      clerk.cell("（一）予以公开，自然人").fill("2");
      clerk.cell("（二）部分公开（区分处理的，只计这一情形，不计其他情形），商业企业").fill("3");
      clerk.button(REQUESTS, "填零并合计").click();
      assertThat(row(clerk, "（七）总计")).containsExactly("2", "3", "0", "0", "0", "0", "5");
      clerk.presses("Control+z");
      assertThat(row(clerk, "（七）总计")).containsOnly("");
      clerk.presses("Control+y");
      assertThat(row(clerk, "（七）总计")).containsExactly("2", "3", "0", "0", "0", "0", "5");
    }
  }

  @Test
  void theKeysTravelAsInASpreadsheetAndARangeIsEmptied() {
    try (Clerk clerk = clerk().opensSample("沂源县科学技术局2024年")) {
      clerk.cell(FIRST).focus();
      clerk.presses("ArrowDown", "ArrowRight", "Enter", "Tab");
      assertThat(clerk.cell("（一）予以公开，科研机构")).isFocused();
      clerk.presses("Shift+ArrowDown", "Shift+ArrowRight", "Delete");
      assertThat(row(clerk, "（一）予以公开")).containsExactly("1", "0", "", "", "0", "0", "1");
      assertThat(row(clerk, "（二）部分公开（区分处理的，只计这一情形，不计其他情形）"))
          .containsExactly("0", "0", "", "", "0", "0", "0");
    }
  }

  private static List<String> row(Clerk clerk, String label) {
    return Clerk.values(clerk.page().locator(".statistics input[aria-label^='" + label + "，']"));
  }

  /** Row 3, column 4 says 304, as both are counted from 0. */
  private static String range(int rows, int columns) {
    return IntStream.range(0, rows)
        .mapToObj(
            row ->
                IntStream.range(0, columns)
                    .mapToObj(column -> Integer.toString(100 * row + column))
                    .collect(Collectors.joining("\t")))
        .collect(Collectors.joining("\n"));
  }
}
