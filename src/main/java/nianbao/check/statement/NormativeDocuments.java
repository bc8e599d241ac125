package nianbao.check.statement;

import static nianbao.form.LineId.NORMATIVE_DOCUMENTS;

import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nianbao.check.table.PrintedRow;
import nianbao.check.table.PrintedRows;
import nianbao.form.Table.Stock;
import nianbao.report.Report;

/** 制发行政规范性文件2件, 现行有效规范性文件3条, 公开信息40条，其中，规范性文件1件. */
final class NormativeDocuments {

  private static final String DOCUMENT = "(?=[行规])(?:行政)?规范性文件";
  private static final String SUM = "(?:共计?|合计|总计|数量|为|：){0,2}+";
  private static final String END = "(?=[，；：（）]|$)";

  /** What is done with documents that need not be the agency's own, or not this year's. */
  private static final Pattern OTHERS =
      Pattern.compile("审[查核议]|备案|清理|解读|修[订改]|上级|转发|起草|征求|报送|评估|党|配套|涉及|关于|拟|部门|[各乡]镇|街道|各[县区单]");

  private static final Pattern REPEALING = Pattern.compile("(?:废止|宣布失效)[了的]?$");
  private static final Pattern BEING_IN_FORCE = Pattern.compile("有效的?$");
  private static final Pattern ISSUING =
      Pattern.compile("(?:制[定发](?:并|和|、)?(?:出台|印发|发布|公布)?|印发|出台)(?:了|的|新的)?$");
  private static final Pattern PUBLISHING = Pattern.compile("公开|公布|发布");

  private NormativeDocuments() {}

  static List<Wording> wordings() {
    return List.of(
        wording(DOCUMENT + SUM + Numeral.COUNTED, NormativeDocuments::counted),
        wording(Numeral.COUNTED + "的?" + DOCUMENT + END, NormativeDocuments::counted),
        wording(
            "未(?:新?制[定发]|印发|出台)(?:[和或并、]?(?:发布|印发|出台|公布|废止)){0,2}+过?(?:新的)?" + DOCUMENT + END,
            (report, statement) -> issued(report)),
        wording(
            "(?:无|没有)现行有效的?" + DOCUMENT + END, (report, statement) -> held(report, Stock::held)));
  }

  private static Wording wording(String pattern, Wording.Meaning meaning) {
    return Wording.of("规范性文件", pattern, meaning, (report, statement) -> true);
  }

  private static List<Figure> counted(Report report, Statement statement) {
    String clause = statement.clauseBefore();
    if (REPEALING.matcher(clause).find()) {
      return held(report, Stock::lost);
    }
    return OTHERS.matcher(clause).find() ? List.of() : ofOwn(report, statement, clause);
  }

  private static List<Figure> ofOwn(Report report, Statement statement, String clause) {
    if (BEING_IN_FORCE.matcher(clause).find()) {
      return held(report, Stock::held);
    }
    if (ISSUING.matcher(clause).find()) {
      return issued(report);
    }
    return isPublished(statement) ? published(report) : List.of();
  }

  /** The item of a list is governed by the verb before the list: 公开信息40条，其中，规范性文件1件. */
  private static boolean isPublished(Statement statement) {
    String clause = statement.clauseBefore();
    String governing = clause.isEmpty() ? statement.before() : clause;
    return PUBLISHING
        .matcher(governing)
        .results()
        .reduce((first, second) -> second)
        .map(MatchResult::end)
        .filter(end -> !OTHERS.matcher(governing.substring(end)).find())
        .isPresent();
  }

  /** What an agency publishes is what it issued or what is in force. */
  private static List<Figure> published(Report report) {
    return stock(report)
        .map(stock -> List.of(figure(report, stock.gained()), figure(report, stock.held())))
        .orElseGet(() -> all(report));
  }

  private static List<Figure> all(Report report) {
    PrintedRow row = PrintedRows.row(report, NORMATIVE_DOCUMENTS);
    return row.columns().mapToObj(column -> Figure.of(row, column)).toList();
  }

  /** Each edition of the form tells first what was newly made. */
  private static List<Figure> issued(Report report) {
    return List.of(figure(report, stock(report).map(Stock::gained).orElse(0)));
  }

  /** A figure of the stock; none where the form does not count what was repealed and is left. */
  private static List<Figure> held(Report report, ToIntFunction<Stock> column) {
    return stock(report).stream().map(stock -> figure(report, column.applyAsInt(stock))).toList();
  }

  private static Optional<Stock> stock(Report report) {
    return report.form().stocks().stream()
        .filter(stock -> stock.line() == NORMATIVE_DOCUMENTS)
        .findFirst();
  }

  private static Figure figure(Report report, int column) {
    return Figure.of(PrintedRows.row(report, NORMATIVE_DOCUMENTS), column);
  }
}
