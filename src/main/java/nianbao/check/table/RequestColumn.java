package nianbao.check.table;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nianbao.report.Applicant;
import nianbao.report.RequestLine;
import nianbao.report.Requests;

/**
 * A column of the table of part 三 and the sums that the form names.
 *
 * @param index counted from 0
 * @param label as printed
 */
public record RequestColumn(Requests table, int index, String label) {

  private static final List<String> LABELS =
      Arrays.stream(Applicant.values()).map(Applicant::label).toList();

  /** The seven columns in printed order. */
  public static Stream<RequestColumn> all(Requests table) {
    return IntStream.range(0, LABELS.size())
        .mapToObj(index -> new RequestColumn(table, index, LABELS.get(index)));
  }

  /** JSON Pointer (RFC 6901) of the cell in a row. */
  public String pointer(RequestLine line) {
    return line.pointer() + "/" + index;
  }

  /** The sum of the cells of some rows, or nothing where one of them is blank. */
  public Optional<BigInteger> sum(RequestLine... lines) {
    return sum(Arrays.stream(lines));
  }

  /** The sum of the rows under （一） to （六）, or nothing where one of them is blank. */
  public Optional<BigInteger> sumOfOutcomes() {
    return sum(
        Arrays.stream(RequestLine.values())
            .filter(line -> line.isOutcome() && line != RequestLine.OUTCOMES_TOTAL));
  }

  private Optional<BigInteger> sum(Stream<RequestLine> lines) {
    return Sum.of(lines.map(line -> table.row(line).cell(index)));
  }
}
