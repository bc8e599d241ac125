package nianbao.check.table;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nianbao.report.Applicant;
import nianbao.report.CaseOutcome;
import nianbao.report.Report;
import nianbao.report.RequestLine;
import nianbao.report.Row;

/** The rows of the three official tables, named as they are printed. */
public final class PrintedRows {

  private static final List<String> DOCUMENT_COLUMNS = List.of("本年制发件数", "本年废止件数", "现行有效件数");
  private static final List<String> APPLICANTS =
      Arrays.stream(Applicant.values()).map(Applicant::label).toList();
  private static final List<String> CASE_OUTCOMES =
      Arrays.stream(CaseOutcome.values()).map(CaseOutcome::label).toList();

  private PrintedRows() {}

  /** All rows that have more than one number. */
  public static Stream<PrintedRow> all(Report report) {
    Stream<PrintedRow> documents = Stream.of(rules(report), normativeDocuments(report));
    return Stream.of(documents, requests(report), cases(report)).flatMap(rows -> rows);
  }

  /** 规章 in the table of part 二. */
  public static PrintedRow rules(Report report) {
    return new PrintedRow(
        "二、规章", DOCUMENT_COLUMNS, "/disclosure/rules", report.disclosure().rules());
  }

  /** 行政规范性文件 in the table of part 二. */
  public static PrintedRow normativeDocuments(Report report) {
    return new PrintedRow(
        "二、行政规范性文件",
        DOCUMENT_COLUMNS,
        "/disclosure/normativeDocuments",
        report.disclosure().normativeDocuments());
  }

  /** The 25 rows of the table of part 三. */
  public static Stream<PrintedRow> requests(Report report) {
    return Arrays.stream(RequestLine.values()).map(line -> request(report, line));
  }

  /** One row of the table of part 三. */
  public static PrintedRow request(Report report, RequestLine line) {
    return new PrintedRow(name(line), APPLICANTS, line.pointer(), report.requests().row(line));
  }

  /** The three groups of the table of part 四. */
  public static Stream<PrintedRow> cases(Report report) {
    return Stream.of(review(report), direct(report), afterReview(report));
  }

  /** 行政复议. */
  public static PrintedRow review(Report report) {
    return new PrintedRow("四、行政复议", CASE_OUTCOMES, "/review", report.cases().review());
  }

  /** 行政诉讼 that went to court at once. */
  public static PrintedRow direct(Report report) {
    Row row = report.cases().direct();
    return new PrintedRow("四、行政诉讼（未经复议直接起诉）", CASE_OUTCOMES, "/litigation/direct", row);
  }

  /** 行政诉讼 that followed 行政复议. */
  public static PrintedRow afterReview(Report report) {
    Row row = report.cases().afterReview();
    return new PrintedRow("四、行政诉讼（复议后起诉）", CASE_OUTCOMES, "/litigation/afterReview", row);
  }

  /** Such as 三、（三）1.属于国家秘密: the numbers of all that the row stands under, and its label. */
  private static String name(RequestLine line) {
    String group = line.group().map(under -> numberOf(under.label())).orElse("");
    return (line.isOutcome() ? "三、" : "") + group + withoutAside(line.label());
  }

  private static String numberOf(String label) {
    return label.substring(0, label.indexOf('）') + 1);
  }

  /** （二）部分公开 goes on with a filling instruction in brackets. */
  private static String withoutAside(String label) {
    int aside = label.indexOf('（', 1);
    return aside < 0 ? label : label.substring(0, aside);
  }
}
