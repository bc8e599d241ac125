package nianbao.press.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nianbao.cases.Case;
import nianbao.cases.DrawnTexts;
import nianbao.cases.SharedPress;
import nianbao.catalogue.Cases;
import nianbao.report.Block.Chart;
import nianbao.report.ChartWords;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Charts in the standard-format HTML. */
class ChartsOnTheWebTest {

  private final Case reports = Cases.named("charts");
  private final List<Chart> charts = DrawnTexts.charts(reports.report());
  private final List<Element> figures =
      Jsoup.parse(new String(SharedPress.html(reports), StandardCharsets.UTF_8))
          .select("figure.chart");

  @Test
  void eachIsADrawingInThePageThatSaysItsTitleAndAllItsFigures() {
    assertThat(figures).hasSameSizeAs(charts).hasSizeGreaterThanOrEqualTo(5);
    for (int i = 0; i < charts.size(); i++) {
      Element svg = figures.get(i).expectFirst("svg[role=img]");

      assertThat(svg.child(0).normalName()).isEqualTo("title");
      assertThat(svg.child(0).text()).isEqualTo(charts.get(i).title());
      assertThat(svg.child(1).normalName()).isEqualTo("desc");
      assertThat(svg.child(1).text()).isEqualTo(ChartWords.alt(charts.get(i)));
      assertThat(svg.select("image, script, foreignObject, use, [href], [style]")).isEmpty();
    }
  }

  @Test
  void itsFiguresStandBehindItAsATable() {
    for (int i = 0; i < charts.size(); i++) {
      Chart chart = charts.get(i);
      Element data = figures.get(i).expectFirst("details");

      assertThat(data.expectFirst("summary").text()).isEqualTo("数据");
      assertThat(data.hasAttr("open")).isFalse();
      assertThat(data.select("tbody th[scope=row]").eachText()).isEqualTo(chart.categories());
      assertThat(data.select("thead th[scope=col]").eachText().stream().filter(this::isNoUnit))
          .isEqualTo(chart.series().stream().map(Chart.Series::name).toList());
      for (int row = 0; row < chart.categories().size(); row++) {
        int at = row;
        assertThat(data.select("tbody tr").get(row).select("td").eachText())
            .isEqualTo(
                chart.series().stream()
                    .map(series -> series.values().get(at).digits())
                    .filter(digits -> !digits.isEmpty())
                    .toList());
      }
    }
  }

  private boolean isNoUnit(String head) {
    return !head.isEmpty() && !head.startsWith("单位：");
  }
}
