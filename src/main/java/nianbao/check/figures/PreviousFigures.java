package nianbao.check.figures;

import java.util.OptionalLong;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nianbao.check.rule.Manuscript;
import nianbao.check.rule.Rule;
import nianbao.check.rule.RuleDescription;
import nianbao.form.Line;
import nianbao.form.Table.Stock;
import nianbao.report.PreviousYear;
import nianbao.report.Problem;
import nianbao.report.Report;

/**
 * Where the report states last year's figures and last year's report is given too, they agree. Only
 * a warning, and the stated figures stand: last year's report may have been corrected since.
 */
final class PreviousFigures implements Rule {

  private static final Pattern NUMBER = Pattern.compile("^[一二三四]、");

  /** A figure of last year that is told twice. */
  private record Figure(String pointer, String name, OptionalLong stated, OptionalLong published) {
    boolean isDisputed() {
      return stated.isPresent() && published.isPresent() && !stated.equals(published);
    }

    String message() {
      return "上一年度数据中的%s为%d，但上年报告为%d；核对时以上一年度数据为准，请查明哪个正确"
          .formatted(name, stated.getAsLong(), published.getAsLong());
    }
  }

  @Override
  public RuleDescription description() {
    return RuleDescription.warning(
        "previous-year", "同时给出上一年度数据和上年报告时，两者的数字一致", "国办公开办函〔2021〕30号，第二、三部分统计表");
  }

  @Override
  public Stream<Problem> check(Manuscript manuscript) {
    Report report = manuscript.report();
    return manuscript.previous().stream()
        .flatMap(last -> figures(report, PreviousYear.of(last.report().figures())))
        .filter(Figure::isDisputed)
        .map(figure -> description().problem("/previousYear" + figure.pointer(), figure.message()));
  }

  private static Stream<Figure> figures(Report report, PreviousYear published) {
    PreviousYear stated = report.previousYear().orElse(PreviousYear.UNKNOWN);
    Stream<Figure> rows =
        PreviousYear.POINTERS.keySet().stream()
            .flatMap(id -> row(report.form().line(id), stated, published));
    Stream<Figure> held =
        report.form().stocks().stream()
            .map(
                stock ->
                    new Figure(
                        "/" + stock.before(),
                        name(report.form().line(stock.line()), stock),
                        stated.held(stock.line()),
                        published.held(stock.line())));
    return Stream.concat(rows, held);
  }

  private static Stream<Figure> row(Line line, PreviousYear stated, PreviousYear published) {
    String name = "“" + NUMBER.matcher(line.title()).replaceFirst("") + "”的“";
    return IntStream.range(0, line.columns().size())
        .mapToObj(
            index ->
                new Figure(
                    PreviousYear.POINTERS.get(line.id()) + "/" + index,
                    name + line.columns().get(index).label() + "”",
                    cell(stated, line, index),
                    cell(published, line, index)));
  }

  private static String name(Line line, Stock stock) {
    return line.label() + "“" + line.columns().get(stock.held()).name() + "”";
  }

  private static OptionalLong cell(PreviousYear year, Line line, int index) {
    return year.row(line.id()).map(row -> row.number(index)).orElseGet(OptionalLong::empty);
  }
}
