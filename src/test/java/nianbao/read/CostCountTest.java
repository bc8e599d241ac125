package nianbao.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import nianbao.report.Cost;
import org.junit.jupiter.api.Test;

final class CostCountTest {

  private final ReportReader reader = new ReportReader();

  @Test
  void textCostsItsCharactersAndLineBreaks() {
    assertThat(cost("{\"overview\": [\"甲乙\\n丙\", {\"heading\": \"丁戊\", \"level\": 2}]}"))
        .isEqualTo(new Cost(6, 1, 0, 0, 0, 0, 0));
  }

  @Test
  void aTableCostsItsCellsAndTheirTextTheMoreTheNarrowerTheyAre() {
    String table =
        "{\"caption\": \"表\", \"header\": [[\"一\", \"二\"]], \"rows\": [[\"三\", \"四\\n五\"]]}";

    assertThat(cost("{\"problems\": [{\"table\": " + table + "}]}"))
        .isEqualTo(new Cost(1, 1, 4, 2 * 2 + 2 * 4, 0, 0, 0));
  }

  @Test
  void aPictureCostsItsPixelsAndNotItsBytes() {
    assertThat(cost("{\"overview\": [" + Pictures.figure(Pictures.png(300, 200)) + "]}"))
        .isEqualTo(new Cost(5, 0, 0, 0, 0, 60_000, 0));
  }

  @Test
  void aChartCostsItsFiguresNumbersAndCellsAlike() {
    String series = "{\"name\": \"丙\", \"values\": [1, 2.5, null, {\"cell\": \"/a\"}, \"0.5\"]}";
    String chart =
        "{\"kind\": \"line\", \"categories\": [\"甲\", \"乙\"], \"series\": [" + series + "]}";

    assertThat(cost("{\"overview\": [{\"chart\": " + chart + "}]}").figures()).isEqualTo(5);
    assertThat(cost("{\"overview\": [{\"table\": " + chart + "}]}").figures()).isZero();
  }

  @Test
  void whatIsNoPictureHasNoPixels() {
    assertThat(cost("{\"overview\": [{\"figure\": {\"src\": \"data:image/png;base64,AAAA\"}}]}"))
        .isEqualTo(Cost.NONE);
  }

  @Test
  void whatIsNoJsonCostsWhatStandsBeforeItsFault() {
    assertThat(cost("{\"overview\": [\"甲乙\", ]}")).isEqualTo(new Cost(2, 0, 0, 0, 0, 0, 0));
  }

  @Test
  void whatStandsDeeperThanAnyReportIsCountedAllTheSame() {
    assertThat(cost("[".repeat(900) + "\"甲\"")).isEqualTo(new Cost(1, 0, 0, 0, 0, 0, 0));
  }

  private Cost cost(String json) {
    return reader.cost(json.getBytes(StandardCharsets.UTF_8));
  }
}
