package nianbao.check.rule;

import java.util.stream.Stream;
import nianbao.form.LineId;
import nianbao.form.Part;
import nianbao.report.Report;

/** The rows of the three official tables. */
public final class PrintedRows {

  private PrintedRows() {}

  /** All rows, in printed order. */
  public static Stream<PrintedRow> all(Report report) {
    return report.form().lines().stream()
        .map(line -> new PrintedRow(line, report.figures().row(line.id())));
  }

  /** The rows of the table of a part. */
  public static Stream<PrintedRow> in(Report report, Part part) {
    return report.form().table(part).lines().stream().map(line -> row(report, line.id()));
  }

  /** One row, which every edition of the form has. */
  public static PrintedRow row(Report report, LineId line) {
    return new PrintedRow(report.form().line(line), report.figures().row(line));
  }
}
