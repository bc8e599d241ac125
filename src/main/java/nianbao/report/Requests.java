package nianbao.report;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** The table of part 三: 25 rows of 7 cells, {@link Applicant} by column. */
public record Requests(Map<RequestLine, Row> rows) {

  public Requests {
    if (rows.size() != RequestLine.values().length) {
      throw new IllegalArgumentException("a row is missing: " + rows.keySet());
    }
    rows.values().forEach(Requests::requireSeven);
    rows = Collections.unmodifiableMap(new EnumMap<>(rows));
  }

  /** The row of a line. */
  public Row row(RequestLine line) {
    return Objects.requireNonNull(rows.get(line));
  }

  private static void requireSeven(Row row) {
    if (row.cells().size() != Applicant.values().length) {
      throw new IllegalArgumentException("a row of part 三 has 7 cells, not " + row);
    }
  }
}
