package nianbao.check.statement;

import java.math.BigInteger;
import java.util.Optional;
import nianbao.check.rule.PrintedRows;
import nianbao.form.LineId;
import nianbao.form.Table.Stock;
import nianbao.report.Report;

/** The figures of a report's tables that its text may state. */
record TableFigures(Report report) {

  /** What the edition of the form does not count: held against nothing. */
  private static final Figure UNKNOWN = new Figure("", Optional.empty());

  Figure received() {
    return total(LineId.RECEIVED);
  }

  Figure carriedOver() {
    return total(LineId.CARRIED_OVER);
  }

  Figure carriedForward() {
    return total(LineId.CARRIED_FORWARD);
  }

  Figure settled() {
    return total(LineId.OUTCOMES_TOTAL);
  }

  /** What 受理 covers: what came in and what was carried over. */
  Figure accepted() {
    return Figure.sum("新收与上年结转之和", received(), carriedOver());
  }

  Figure disclosed() {
    return Figure.sum("予以公开与部分公开之和", total(LineId.GRANTED), total(LineId.PARTLY_GRANTED));
  }

  /**
   * Whether what came in is what was settled or is carried forward: else outcomes prove nothing.
   */
  boolean balance() {
    Optional<BigInteger> out = Figure.sum("", settled(), carriedForward()).value();
    return accepted().value().equals(out);
  }

  Figure review() {
    return total(LineId.REVIEW);
  }

  Figure direct() {
    return total(LineId.DIRECT);
  }

  Figure afterReview() {
    return total(LineId.AFTER_REVIEW);
  }

  Figure litigation() {
    return Figure.sum("四、行政诉讼两组“总计”之和", direct(), afterReview());
  }

  Figure reviewAndLitigation() {
    return Figure.sum("四、行政复议与行政诉讼“总计”之和", review(), litigation());
  }

  /** Each edition of the form tells first what was newly made. */
  Figure issued() {
    return document(stock().map(Stock::gained).orElse(0));
  }

  Figure repealed() {
    return stock().map(stock -> document(stock.lost())).orElse(UNKNOWN);
  }

  Figure inForce() {
    return stock().map(stock -> document(stock.held())).orElse(UNKNOWN);
  }

  private Optional<Stock> stock() {
    return report.form().stocks().stream()
        .filter(stock -> stock.line() == LineId.NORMATIVE_DOCUMENTS)
        .findFirst();
  }

  private Figure document(int column) {
    return Figure.of(PrintedRows.row(report, LineId.NORMATIVE_DOCUMENTS), column);
  }

  private Figure total(LineId line) {
    return Figure.total(PrintedRows.row(report, line));
  }
}
