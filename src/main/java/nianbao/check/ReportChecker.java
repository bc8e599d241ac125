package nianbao.check;

import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import nianbao.check.dates.DateRules;
import nianbao.check.figures.AllZero;
import nianbao.check.figures.FigureRules;
import nianbao.check.repeat.RepeatedText;
import nianbao.check.repeat.Sketch;
import nianbao.check.rule.Manuscript;
import nianbao.check.rule.Rule;
import nianbao.check.rule.RuleDescription;
import nianbao.check.statement.ChartFigure;
import nianbao.check.statement.TextFigure;
import nianbao.check.text.TextRules;
import nianbao.report.Problem;
import nianbao.report.Report;

/**
 * Finds what would embarrass an agency before its report is published: figures that do not balance,
 * blanks, wrong dates, words that contradict the tables, left-over form text.
 *
 * <p>Follows 《政府信息公开条例》 and the form of 国办公开办函〔2021〕30号. Safe for all threads; the same report
 * always has the same problems.
 */
public final class ReportChecker {

  /** Within one place errors come before warnings, then in the order of the list of rules. */
  private static final Comparator<Problem> READING_ORDER =
      Comparator.comparing(Problem::pointer, new DocumentOrder()).thenComparing(Problem::severity);

  private final List<Rule> rules;

  /**
   * A checker.
   *
   * @param covered whether some face has a glyph for a code point
   */
  public ReportChecker(IntPredicate covered) {
    this.rules =
        Stream.of(
                FigureRules.all(),
                DateRules.all(),
                List.<Rule>of(new AllZero(), new TextFigure(), new ChartFigure()),
                TextRules.all(),
                List.<Rule>of(new RepeatedText()),
                List.<Rule>of(new MissingGlyph(covered)))
            .flatMap(List::stream)
            .toList();
  }

  /** Every problem of a report, in the order of the document; empty where nothing is wrong. */
  public List<Problem> check(Report report) {
    return check(Manuscript.of(report));
  }

  /**
   * Every problem of a report, also those that only last year's report shows.
   *
   * @param last the same agency's report of the year before; its closing figures stand in for what
   *     the report itself does not state of them
   */
  public List<Problem> check(Report report, Report last) {
    return check(Manuscript.of(report, last));
  }

  private List<Problem> check(Manuscript manuscript) {
    // A list of each rule's own: inside of flatMap a rule that shares its work would do it alone.
    return manuscript
        .shared(rules)
        .map(rule -> rule.check(manuscript).toList())
        .flatMap(List::stream)
        .sorted(READING_ORDER)
        .toList();
  }

  /** What is kept of a report's paragraphs, to find the same ones in other agencies' reports. */
  public static List<Sketch> sketches(Report report) {
    return Sketch.allOf(Manuscript.of(report));
  }

  /** Whether a problem keeps a report from being printed even where errors are only told. */
  public static boolean isUnprintable(Problem problem) {
    return problem.rule().equals(MissingGlyph.ID);
  }

  /** What is checked, one entry a rule. */
  public List<RuleDescription> rules() {
    return rules.stream().map(Rule::description).toList();
  }
}
