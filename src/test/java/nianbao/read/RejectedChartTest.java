package nianbao.read;

import static org.assertj.core.api.Assertions.assertThat;

import nianbao.report.Problem;
import org.junit.jupiter.api.Test;

final class RejectedChartTest {

  @Test
  void hasAChartWithWhatIsNoFigureAndNoCell() {
    String values = "[\"约3\", {\"cell\": \"/agency\"}]";
    String chart =
        "{\"kind\": \"pie\", \"title\": \"图\", \"categories\": [\"甲\", \"乙\"], \"series\":"
            + (" [{\"name\": \"数\", \"values\": " + values + "}]}");

    assertThat(ReportJson.smallest().with("/overview", "[{\"chart\": " + chart + "}]").problems())
        .extracting(Problem::message)
        .anyMatch(message -> message.endsWith("不带单位和逗号，如\"0.5\"，这里是“约3”"))
        .anyMatch(message -> message.contains("应指三张表或者上一年度数据里的一格"));
  }
}
