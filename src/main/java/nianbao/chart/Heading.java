package nianbao.chart;

import java.util.List;
import nianbao.chart.canvas.Canvas;
import nianbao.chart.canvas.MeasuredFont;
import nianbao.report.Block.Chart;

/** Title and unit over a chart. */
final class Heading {

  private static final double GAP = 4;

  private final MeasuredFont large;
  private final MeasuredFont small;
  private final List<String> title;
  private final String unit;

  Heading(Chart chart, Type type) {
    this.large = type.title();
    this.small = type.label();
    this.title = List.of(chart.title());
    boolean told = chart.kind() != Chart.Kind.PIE;
    this.unit = chart.unit().filter(known -> told).map(known -> "单位：" + known).orElse("");
  }

  double height() {
    return GAP + title.size() * large.pitch() + (unit.isEmpty() ? 0 : small.pitch()) + GAP;
  }

  void draw(Canvas canvas, double width) {
    double y = GAP;
    canvas.setFont(large);
    for (String line : title) {
      canvas.drawString(
          line, (float) (width - large.width(line)) / 2, (float) (y + large.ascent()));
      y += large.pitch();
    }
    if (!unit.isEmpty()) {
      canvas.setFont(small);
      float left = (float) (width - small.width(unit) - GAP);
      canvas.drawString(unit, left, (float) (y + small.ascent()));
    }
  }
}
