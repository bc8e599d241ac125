package nianbao.preview;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Where the figures of a range go that is not simply a block of figures. */
class PastedRangeTest extends ServedTest {

  private static final String RECEIVED = "一、本年新收政府信息公开申请数量";
  private static final String CARRIED = "二、上年结转政府信息公开申请数量";

  @Test
  void columnsThatAreEmptyStayWhereTheyAre() {
    expects("\t\t3\t4\n\t\t5\t6\n", List.of("", "", "3", "4"), List.of("", "", "5", "6"));
  }

  @Test
  void aWordAmongTheFiguresOfTheFirstRowMakesItNoHeading() {
    expects("无\t2\t3\n4\t5\t6\n", List.of("无", "2", "3", ""), List.of("4", "5", "6", ""));
  }

  @Test
  void headingsAndLabelsAroundTheFiguresAreLeftOut() {
    expects(
        "单位\t自然人\t商业企业\n甲局\t1\t2\n乙局\t3\t4\n",
        List.of("1", "2", "", ""),
        List.of("3", "4", "", ""));
  }

  /** Where the figures of a range go that is pasted into the first row: its first four cells. */
  private static void expects(String range, List<String> first, List<String> second) {
    try (Clerk clerk = clerk().startsNew()) {
      pastes(clerk, RECEIVED, "text/plain", range);
      assertThat(row(clerk, RECEIVED)).startsWith(first.toArray(new String[0]));
      assertThat(row(clerk, CARRIED)).startsWith(second.toArray(new String[0]));
    }
  }

  @Test
  void theFiguresBeginAfterALabelThatSpansSeveralColumns() {
    String html =
        """
        <table><tr><td colspan=3>二、上年结转政府信息公开申请数量</td>
        <td>1</td><td>2</td><td>3</td><td>4</td><td>5</td><td>6</td><td>21</td></tr>
        <tr><td colspan=3>四、结转下年度继续办理</td>
        <td>7</td><td>8</td><td>无</td><td>0</td><td>0</td><td>0</td><td>15</td></tr></table>
        """;
    try (Clerk clerk = clerk().startsNew()) {
      pastes(clerk, RECEIVED, "text/html", html);
      assertThat(row(clerk, CARRIED)).containsExactly("1", "2", "3", "4", "5", "6", "21");
      assertThat(row(clerk, "四、结转下年度继续办理")).containsExactly("7", "8", "无", "0", "0", "0", "15");
      assertThat(row(clerk, RECEIVED)).containsOnly("");
    }
  }

  @Test
  void eachTableTakesItsRowsFromAPageThatIsCopiedWhole() {
    String html =
        """
        <table><tr><td>年报</td></tr><tr><td>
        <table><tr><td>规章</td><td>1</td><td>2</td><td>3</td></tr>
        <tr><td>行政许可</td><td colspan=3>１，２３４</td></tr></table></td></tr><tr><td>
        <table><tr><td colspan=2>一、本年新收政府信息公开申请数量</td><td>7</td><td>0</td></tr>
        <tr><td colspan=2>二、上年结转政府信息公开申请数量</td><td>8</td><td>0</td></tr></table>
        </td></tr></table>
        """;
    try (Clerk clerk = clerk().startsNew()) {
      pastes(clerk, RECEIVED, "text/html", html);
      assertThat(row(clerk, CARRIED)).containsExactly("8", "0", "", "", "", "", "");
      assertThat(row(clerk, "规章")).containsOnly("");
      clerk.cell("规章，本年制发件数").focus();
      clerk.pastes("text/html", html);
      assertThat(row(clerk, "规章")).containsExactly("1", "2", "3");
      assertThat(row(clerk, "行政许可")).containsExactly("1234");
    }
  }

  @Test
  void aTableWithoutCellsIsNone() {
    try (Clerk clerk = clerk().startsNew()) {
      clerk.cell(RECEIVED + "，自然人").focus();
      clerk.pastes(Map.of("text/html", "<table></table>", "text/plain", "1\t2"));
      assertThat(row(clerk, RECEIVED)).startsWith("1", "2", "");
    }
  }

  @Test
  void aRangeIsChosenWithTheMouseAndCutAsInASpreadsheet() {
    try (Clerk clerk = clerk().startsNew()) {
      pastes(clerk, RECEIVED, "text/plain", "1\t2\t3\n4\t5\t6\n");
      clerk.cell(RECEIVED + "，商业企业").hover();
      clerk.page().mouse().down();
      clerk.cell(CARRIED + "，科研机构").hover();
      clerk.page().mouse().up();
      assertThat(clerk.page().locator(".chosen")).hasCount(4);
      assertThat(clerk.cuts()).isEqualTo("2\t3\n5\t6");
      assertThat(row(clerk, RECEIVED)).startsWith("1", "", "");
      assertThat(row(clerk, CARRIED)).startsWith("4", "", "");
      clerk.types("9");
      assertThat(clerk.page().locator(".chosen")).hasCount(0);
    }
  }

  private static void pastes(Clerk clerk, String row, String type, String text) {
    clerk.cell(row + "，自然人").focus();
    clerk.pastes(type, text);
  }

  private static List<String> row(Clerk clerk, String label) {
    return Clerk.values(clerk.page().locator(".statistics input[aria-label^='" + label + "，']"));
  }
}
