package nianbao.chart;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nianbao.chart.canvas.Canvas;
import nianbao.chart.canvas.MeasuredFont;
import nianbao.report.Block.Chart;
import nianbao.report.ChartWords;

/** The words of the parts of a pie, in a column at each side, with a line from each to its part. */
final class PieLabels {

  /** As many as a column should have room for. */
  private static final int USUAL = 5;

  private static final double LEADER = 26;
  private static final double BETWEEN = 3;

  private final Chart chart;
  private final MeasuredFont font;

  /** A label: which part, where its middle is, and its lines. */
  private record Label(int part, double middle, List<String> lines) {}

  PieLabels(Chart chart, MeasuredFont font) {
    this.chart = chart;
    this.font = font;
  }

  double height(double width, double radius) {
    double column = column(width, radius);
    List<Integer> lines =
        chart.categories().stream().map(name -> lines(name, "100%", column).size()).toList();
    int most = lines.stream().mapToInt(Integer::intValue).max().orElse(1);
    return Math.min(USUAL, lines.size()) * (most * font.pitch() + BETWEEN);
  }

  void draw(Canvas canvas, Rectangle2D area, Rectangle2D circle, List<Double> middles) {
    double column = column(area.getWidth(), circle.getWidth() / 2);
    List<Label> right = new ArrayList<>();
    List<Label> left = new ArrayList<>();
    for (int i = 0; i < middles.size(); i++) {
      Label label =
          new Label(i, middles.get(i), lines(chart.categories().get(i), words(i), column));
      (middles.get(i) < 0.5 ? right : left).add(label);
    }
    left.sort(Comparator.comparing(Label::part).reversed());
    level(right, left, area.getHeight());
    canvas.setFont(font);
    canvas.setStroke(Inks.THIN);
    canvas.setPaint(Inks.BLACK);
    drawColumn(canvas, area, circle, right, true);
    drawColumn(canvas, area, circle, left, false);
  }

  /** Where one side has no room, those next to the other side's go over to it. */
  private void level(List<Label> right, List<Label> left, double room) {
    while (height(right) > room) {
      left.add(right.remove(right.size() - 1));
    }
    while (height(left) > room && height(right) + height(left.get(0)) <= room) {
      right.add(0, left.remove(0));
    }
  }

  private double height(List<Label> labels) {
    return labels.stream().mapToDouble(this::height).sum();
  }

  private void drawColumn(
      Canvas canvas, Rectangle2D area, Rectangle2D circle, List<Label> labels, boolean right) {
    double[] tops = tops(area, circle, labels);
    double edge = right ? circle.getMaxX() + LEADER : circle.getMinX() - LEADER;
    for (int i = 0; i < labels.size(); i++) {
      Label label = labels.get(i);
      double angle = 2 * Math.PI * label.middle();
      double radius = circle.getWidth() / 2;
      double x = circle.getCenterX() + Math.sin(angle) * radius;
      double y = circle.getCenterY() - Math.cos(angle) * radius;
      double middle = tops[i] + height(label) / 2 - BETWEEN / 2;
      double elbow = right ? edge - 8 : edge + 8;
      canvas.draw(new Line2D.Double(x, y, elbow, middle));
      canvas.draw(new Line2D.Double(elbow, middle, right ? edge - 2 : edge + 2, middle));
      drawLines(canvas, label, tops[i], edge, right);
    }
  }

  private void drawLines(Canvas canvas, Label label, double top, double edge, boolean right) {
    double y = top + font.ascent();
    for (String line : label.lines()) {
      double x = right ? edge : edge - font.width(line);
      canvas.drawString(line, (float) x, (float) y);
      y += font.pitch();
    }
  }

  /** Each as near to its part as the others leave room, in their order. */
  private double[] tops(Rectangle2D area, Rectangle2D circle, List<Label> labels) {
    double[] tops = new double[labels.size()];
    double free = area.getMinY();
    for (int i = 0; i < tops.length; i++) {
      double angle = 2 * Math.PI * labels.get(i).middle();
      double wanted =
          circle.getCenterY()
              - Math.cos(angle) * circle.getHeight() / 2
              - height(labels.get(i)) / 2;
      tops[i] = Math.max(free, wanted);
      free = tops[i] + height(labels.get(i));
    }
    double end = area.getMaxY();
    for (int i = tops.length - 1; i >= 0; i--) {
      tops[i] = Math.min(tops[i], end - height(labels.get(i)));
      end = tops[i];
    }
    return tops;
  }

  private double height(Label label) {
    return label.lines().size() * font.pitch() + BETWEEN;
  }

  private double column(double width, double radius) {
    return width / 2 - radius - LEADER;
  }

  /** Such as 12件，占25%. */
  private String words(int part) {
    Chart.Series series = chart.series().get(0);
    Chart.Value value = series.values().get(part);
    String figure = value.digits() + chart.unit().orElse("");
    return value.number().isEmpty() ? "" : figure + "，" + ChartWords.share(series, value);
  }

  private List<String> lines(String name, String words, double column) {
    List<String> lines = new ArrayList<>(Lines.of(name, column, font));
    lines.addAll(Lines.of(words, column, font));
    return lines;
  }
}
