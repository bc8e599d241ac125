package nianbao.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nianbao.form.Grid;
import nianbao.form.Part;
import nianbao.form.Table;
import nianbao.report.Block.Chart;
import nianbao.report.ChartWords;
import nianbao.report.Passage;
import nianbao.report.Report;

/**
 * What a composed report must have, whoever wrote the templates: the ids that the later steps go
 * by, the official tables with all their words, and what the report says in each part.
 */
final class Demands {

  private static final Pattern ID = Pattern.compile("\\bid\\s*=\\s*[\"']([^\"']*)[\"']");

  private static final Pattern UNSEEN =
      Pattern.compile("<style\\b.*?</style>|<!--.*?-->|<[^>]*>|\\s|　|\u00A0", Pattern.DOTALL);

  private static final Map<String, String> ENTITIES =
      Map.of("&lt;", "<", "&gt;", ">", "&quot;", "\"", "&#39;", "'", "&nbsp;", "");

  private final Report report;
  private final Medium medium;

  Demands(Report report, Medium medium) {
    this.report = report;
    this.medium = medium;
  }

  /** What is missing in the HTML, each in Chinese. */
  List<String> missing(String html) {
    List<String> ids = ID.matcher(html).results().map(found -> found.group(1)).toList();
    String text = text(html);
    List<String> missing = new ArrayList<>();
    if (medium != Medium.WEB && !ids.contains("sign-off")) {
      missing.add("落款的位置（id是sign-off的元素，自带的在blocks.ftlh和part-6.ftlh）");
    }
    if (medium == Medium.WEB && !isDated(text)) {
      missing.add("落款的成文日期（自带的在sign-off.ftlh）");
    }
    for (Part part : Part.titled()) {
      if (!ids.contains(part.id())) {
        missing.add("“" + part.title() + "”的标题（id是" + part.id() + "的元素）");
      }
    }
    report.form().tables().forEach(table -> missing.addAll(labels(table, text)));
    Part.texts().stream().flatMap(part -> words(part, text)).forEach(missing::add);
    charts(html).forEach(missing::add);
    return missing;
  }

  private boolean isDated(String text) {
    return text.contains(bare(report.issueDate())) || text.contains(report.issuedOn().toString());
  }

  /** A table without any of its words is named alone, one without some of them with the first. */
  private static List<String> labels(Table table, String text) {
    List<String> all = table.grid().rows().stream().flatMap(Demands::labels).toList();
    List<String> lost = all.stream().filter(label -> !text.contains(bare(label))).toList();
    String name = "“" + table.part().title() + "”的表格";
    if (lost.isEmpty()) {
      return List.of();
    }
    return List.of(lost.size() > all.size() / 2 ? name : name + "里的“" + lost.get(0) + "”");
  }

  private static Stream<String> labels(Grid.Row row) {
    return row.headings().stream().map(Grid.Heading::label);
  }

  /** The first words of a part stand for all of them: its template is either asked for or not. */
  private Stream<String> words(Part part, String text) {
    return report.passages().stream()
        .filter(passage -> Part.textAt(passage.pointer()).equals(Optional.of(part)))
        .filter(passage -> !passage.pointer().endsWith("/alt"))
        .map(Passage::text)
        .map(Demands::bare)
        .filter(words -> !words.isEmpty())
        .limit(1)
        .filter(words -> !text.contains(words))
        .map(words -> "“" + part.title() + "”的正文");
  }

  /** What a chart says to those who cannot see it stands in whatever shows one. */
  private Stream<String> charts(String html) {
    List<Chart> charts =
        Part.texts().stream()
            .flatMap(part -> report.text(part).stream())
            .flatMap(block -> block instanceof Chart chart ? Stream.of(chart) : Stream.empty())
            .toList();
    String all = charts.isEmpty() ? "" : bare(decoded(html));
    return charts.stream()
        .filter(chart -> !all.contains(bare(ChartWords.alt(chart))))
        .limit(1)
        .map(chart -> "图表“" + chart.title() + "”和它的替代文字（自带的在blocks.ftlh和chart.ftlh）");
  }

  private static String text(String html) {
    return decoded(UNSEEN.matcher(html).replaceAll(""));
  }

  private static String decoded(String html) {
    String text = html;
    for (Map.Entry<String, String> entity : ENTITIES.entrySet()) {
      text = text.replace(entity.getKey(), entity.getValue());
    }
    return text.replace("&amp;", "&");
  }

  private static String bare(String text) {
    Matcher unseen = Pattern.compile("\\s|　|\u00A0").matcher(text);
    return unseen.replaceAll("");
  }
}
