package nianbao.report;

import static java.util.Map.entry;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import nianbao.form.LineId;

/**
 * Last year's figures; the checks compare with them and charts show them, nothing else of them is
 * printed.
 *
 * @param rows of last year's tables, of the lines in {@link #POINTERS}
 * @param rulesInForce how many 规章 were in force at the end of last year
 * @param normativeDocumentsInForce the same of normative documents
 */
public record PreviousYear(
    Map<LineId, Row> rows, OptionalLong rulesInForce, OptionalLong normativeDocumentsInForce) {

  /** The lines that a report may tell of last year, each with its JSON Pointer (RFC 6901) there. */
  public static final Map<LineId, String> POINTERS =
      new EnumMap<>(
          Map.ofEntries(
              entry(LineId.CARRIED_FORWARD, "/carriedForward"),
              entry(LineId.RECEIVED, "/received"),
              entry(LineId.REVIEW, "/review"),
              entry(LineId.DIRECT, "/litigation/direct"),
              entry(LineId.AFTER_REVIEW, "/litigation/afterReview")));

  /** Nothing is known. */
  public static final PreviousYear UNKNOWN =
      new PreviousYear(Map.of(), OptionalLong.empty(), OptionalLong.empty());

  /** Keeps its own rows. */
  public PreviousYear {
    rows = Map.copyOf(rows);
  }

  /** The figures of last year's tables, as far as its form has them. */
  public static PreviousYear of(Figures last) {
    Map<LineId, Row> rows = new EnumMap<>(LineId.class);
    POINTERS.keySet().forEach(line -> rows.put(line, last.row(line)));
    return new PreviousYear(rows, held(last, LineId.RULES), held(last, LineId.NORMATIVE_DOCUMENTS));
  }

  /** What is told of a line, if it is. */
  public Optional<Row> row(LineId line) {
    return Optional.ofNullable(rows.get(line));
  }

  /** What the year before held of a line that is carried on from year to year. */
  public OptionalLong held(LineId line) {
    return switch (line) {
      case RULES -> rulesInForce;
      case NORMATIVE_DOCUMENTS -> normativeDocumentsInForce;
      default -> throw new IllegalArgumentException("not told of the year before: " + line);
    };
  }

  private static OptionalLong held(Figures last, LineId line) {
    return last.form().stocks().stream()
        .filter(stock -> stock.line() == line)
        .map(stock -> last.row(line).number(stock.held()))
        .findFirst()
        .orElse(OptionalLong.empty());
  }

  /** These figures, each that is missing taken from others. */
  public PreviousYear orElse(PreviousYear other) {
    Map<LineId, Row> both = new EnumMap<>(LineId.class);
    both.putAll(other.rows);
    both.putAll(rows);
    return new PreviousYear(
        both,
        rulesInForce.isPresent() ? rulesInForce : other.rulesInForce,
        normativeDocumentsInForce.isPresent()
            ? normativeDocumentsInForce
            : other.normativeDocumentsInForce);
  }
}
