package nianbao.check.rule;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nianbao.form.Part;
import nianbao.report.Block;
import nianbao.report.Report;
import nianbao.report.text.PlainText;

/** A report in plain characters, as rules read it. */
final class PlainReport {

  private PlainReport() {}

  /** A report that says the same in plain characters; the same one if it does so already. */
  static Report of(Report report) {
    return report.passages().stream().allMatch(passage -> PlainText.isPlain(passage.text()))
        ? report
        : plain(report);
  }

  private static Report plain(Report report) {
    Map<Part, List<Block>> texts = new EnumMap<>(Part.class);
    report
        .texts()
        .forEach((part, blocks) -> texts.put(part, blocks.stream().map(PlainReport::of).toList()));
    return new Report(
        PlainText.of(report.agency()),
        report.year(),
        report.issuedOn(),
        report.level(),
        report.body(),
        report.signOff(),
        texts,
        report.figures(),
        report.previousYear());
  }

  private static Block of(Block block) {
    if (block instanceof Block.Paragraph paragraph) {
      return new Block.Paragraph(PlainText.of(paragraph.text()));
    }
    if (block instanceof Block.Heading heading) {
      return new Block.Heading(
          PlainText.of(heading.heading()), heading.level(), heading.text().map(PlainText::of));
    }
    if (block instanceof Block.Table table) {
      return new Block.Table(
          table.caption().map(PlainText::of), rows(table.header()), rows(table.rows()));
    }
    if (block instanceof Block.Figure figure) {
      return new Block.Figure(
          figure.type(),
          figure.image(),
          PlainText.of(figure.alt()),
          figure.caption().map(PlainText::of),
          figure.size());
    }
    return block instanceof Block.Chart chart ? chart(chart) : block;
  }

  private static Block chart(Block.Chart chart) {
    return new Block.Chart(
        chart.kind(),
        PlainText.of(chart.title()),
        chart.unit().map(PlainText::of),
        list(chart.categories()),
        chart.series().stream()
            .map(each -> new Block.Chart.Series(PlainText.of(each.name()), each.values()))
            .toList(),
        chart.caption().map(PlainText::of),
        chart.statedAlt().map(PlainText::of));
  }

  private static List<List<String>> rows(List<List<String>> rows) {
    return rows.stream().map(PlainReport::list).toList();
  }

  private static List<String> list(List<String> texts) {
    return texts.stream().map(PlainText::of).toList();
  }
}
