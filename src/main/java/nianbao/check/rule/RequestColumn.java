package nianbao.check.rule;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nianbao.form.LineId;
import nianbao.form.Part;
import nianbao.report.Report;

/**
 * A column of the table of part 三.
 *
 * @param index counted from 0
 */
public record RequestColumn(Report report, int index) {

  /** The columns in printed order. */
  public static Stream<RequestColumn> all(Report report) {
    return PrintedRows.row(report, LineId.RECEIVED)
        .columns()
        .mapToObj(index -> new RequestColumn(report, index));
  }

  /** The column's heading as printed. */
  public String label() {
    return row(LineId.RECEIVED).line().columns().get(index).label();
  }

  /** What messages call the cell in a row. */
  public String name(LineId line) {
    return row(line).name(index);
  }

  /** JSON Pointer (RFC 6901) of the cell in a row. */
  public String pointer(LineId line) {
    return row(line).pointer(index);
  }

  /** The sum of the cells of some rows, or nothing where one of them is blank. */
  public Optional<BigInteger> sum(LineId... lines) {
    return sum(List.of(lines));
  }

  /** The sum of the cells of some rows, or nothing where one of them is blank. */
  public Optional<BigInteger> sum(List<LineId> lines) {
    return Sum.of(lines.stream().map(line -> report.figures().row(line).number(index)));
  }

  /** The sum of the rows that row （七） is to be the sum of, or nothing where one is blank. */
  public Optional<BigInteger> sumOfOutcomes() {
    return report.form().table(Part.REQUESTS).sums().stream()
        .filter(sum -> sum.total() == LineId.OUTCOMES_TOTAL)
        .findFirst()
        .flatMap(sum -> sum(sum.parts()));
  }

  private PrintedRow row(LineId line) {
    return PrintedRows.row(report, line);
  }
}
