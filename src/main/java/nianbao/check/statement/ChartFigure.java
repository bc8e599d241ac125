package nianbao.check.statement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianbao.check.rule.Manuscript;
import nianbao.check.rule.Rule;
import nianbao.check.rule.RuleDescription;
import nianbao.check.sentence.Paragraph;
import nianbao.check.sentence.Scope;
import nianbao.check.sentence.ScopeReader;
import nianbao.check.sentence.Sentence;
import nianbao.check.words.Tokens;
import nianbao.form.Part;
import nianbao.report.Block;
import nianbao.report.Block.Chart;
import nianbao.report.Problem;
import nianbao.report.Report;

/**
 * A figure written into a chart that by its words is one of this year's tables, and is another.
 *
 * <p>Its words are read as a sentence, such as 2024年收到政府信息公开申请3件, by the very phrases that read the
 * text. Figures taken from a cell cannot differ.
 */
public final class ChartFigure implements Rule {

  private static final Pattern OTHER_TIME = Pattern.compile("[0-9]{4}|[上去前]年|[上下]半年|季度|月");
  private static final Pattern COUNT = Pattern.compile("(总数|数量|件数|情况)$");
  private static final Pattern PLAIN_APPLICATION = Pattern.compile("(?<!公开|依)申请(?!人)");
  private static final String USUAL_UNIT = "件";

  @Override
  public RuleDescription description() {
    return RuleDescription.warning(
        "chart-figure", "图表里直接写的数，说的是本年三张表中的一格的，与那一格一致", "国办公开办函〔2021〕30号，第一部分与三张统计表");
  }

  @Override
  public Stream<Problem> check(Manuscript manuscript) {
    List<Problem> problems = new ArrayList<>();
    for (Part part : Part.texts()) {
      List<Block> blocks = manuscript.report().text(part);
      for (int i = 0; i < blocks.size(); i++) {
        if (blocks.get(i) instanceof Chart chart) {
          check(manuscript.report(), chart, part.pointer() + "/" + i + "/chart", problems);
        }
      }
    }
    return problems.stream();
  }

  private void check(Report report, Chart chart, String pointer, List<Problem> problems) {
    List<Boolean> ofThisYear =
        chart.categories().stream().map(name -> isOfThisYear(report, chart, name)).toList();
    for (int row = 0; row < chart.series().size(); row++) {
      Chart.Series series = chart.series().get(row);
      for (int i = 0; i < series.values().size(); i++) {
        Chart.Value value = series.values().get(i);
        if (value.cell().isEmpty() && ofThisYear.get(i)) {
          String place = pointer + "/series/" + row + "/values/" + i;
          String category = chart.categories().get(i);
          String words =
              "图表“%s”的“%s”%s为%s".formatted(chart.title(), series.name(), category, value.digits());
          whole(value)
              .flatMap(number -> contradiction(report, chart, series, number))
              .ifPresent(tables -> problems.add(problem(place, words, tables)));
        }
      }
    }
  }

  /** Its category says so; a year that is not said is not guessed. */
  private static boolean isOfThisYear(Report report, Chart chart, String category) {
    String own = category.replace(report.year() + "年", "").replace(report.year() + "", "");
    boolean said = !own.equals(category) || category.equals("本年") || category.equals("今年");
    return said && !OTHER_TIME.matcher(own).find() && chart.kind() != Chart.Kind.PIE;
  }

  private static Optional<Long> whole(Chart.Value value) {
    return value
        .number()
        .filter(number -> number.signum() >= 0 && number.scale() <= 0)
        .map(BigDecimal::longValue);
  }

  private static Optional<String> contradiction(
      Report report, Chart chart, Chart.Series series, long number) {
    String name = COUNT.matcher(series.name()).replaceFirst("");
    String counted = PLAIN_APPLICATION.matcher(name).replaceFirst("政府信息公开申请");
    String text = report.year() + "年，" + counted + number + chart.unit().orElse(USUAL_UNIT) + "。";
    ScopeReader scopes = new ScopeReader(report.year(), report.agency(), Scope.OPEN);
    StatementReader reader = new StatementReader(new TableFigures(report));
    return Paragraph.sentences(text, false).stream()
        .map(Tokens::of)
        .map(tokens -> Sentence.of(tokens, scopes.read(tokens)))
        .flatMap(sentence -> reader.in(sentence).stream())
        .filter(Statement::isContradicted)
        .map(ChartFigure::tables)
        .findFirst();
  }

  private static String tables(Statement statement) {
    return statement.figures().stream().map(Figure::toString).collect(Collectors.joining("、"));
  }

  private Problem problem(String pointer, String words, String tables) {
    return description().problem(pointer, words + "，但" + tables + "；请核对，或者改为取表中的那一格");
  }
}
