package nianbao.cases;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianbao.chart.ChartDrawer;
import nianbao.drawing.Drawing;
import nianbao.form.Part;
import nianbao.read.ReportReader;
import nianbao.render.face.Faces;
import nianbao.render.face.Role;
import nianbao.report.Block.Chart;
import nianbao.report.Report;

/** Charts as they are drawn, and what is written in them. */
public final class DrawnTexts {

  private static final ReportReader READER = new ReportReader();
  private static final Faces FACES = new Faces(Optional.empty());
  private static final ChartDrawer DRAWER = new ChartDrawer(text -> FACES.width(Role.BODY, text));

  private DrawnTexts() {}

  /** The text of each chart of a report, in the order of the document. */
  static List<String> of(JsonNode report) {
    return report.toString().contains("{\"chart\":")
        ? charts(report).stream().map(chart -> text(drawing(chart))).toList()
        : List.of();
  }

  /** The charts of a report. */
  public static List<Chart> charts(JsonNode report) {
    byte[] json = report.toString().getBytes(StandardCharsets.UTF_8);
    Report read =
        READER
            .read(json)
            .fold(
                accepted -> accepted.report(),
                rejected -> {
                  throw new AssertionError(rejected.problems());
                },
                unreadable -> {
                  throw new AssertionError(unreadable.problem());
                });
    return Part.texts().stream()
        .flatMap(part -> read.text(part).stream())
        .flatMap(block -> block instanceof Chart chart ? Stream.of(chart) : Stream.empty())
        .toList();
  }

  /** The drawing of a chart, measured in the shipped faces. */
  public static Drawing drawing(Chart chart) {
    return DRAWER.draw(chart);
  }

  /** What is written in a drawing, in the order of its marks. */
  public static String text(Drawing drawing) {
    return drawing.marks().stream()
        .filter(Drawing.Text.class::isInstance)
        .map(mark -> ((Drawing.Text) mark).text())
        .collect(Collectors.joining());
  }
}
