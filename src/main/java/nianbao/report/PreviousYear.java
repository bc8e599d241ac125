package nianbao.report;

import java.util.Optional;
import java.util.OptionalLong;
import nianbao.form.LineId;

/**
 * Last year's closing figures; the checks compare with them, nothing of them is printed.
 *
 * @param carriedForward what last year's report carried forward, by applicant
 * @param rulesInForce how many 规章 were in force at the end of last year
 * @param normativeDocumentsInForce the same of normative documents
 */
public record PreviousYear(
    Optional<Row> carriedForward,
    OptionalLong rulesInForce,
    OptionalLong normativeDocumentsInForce) {

  /** Nothing is known. */
  public static final PreviousYear UNKNOWN =
      new PreviousYear(Optional.empty(), OptionalLong.empty(), OptionalLong.empty());

  /** The closing figures of last year's tables, as far as its form has them. */
  public static PreviousYear of(Figures last) {
    return new PreviousYear(
        Optional.of(last.row(LineId.CARRIED_FORWARD)),
        held(last, LineId.RULES),
        held(last, LineId.NORMATIVE_DOCUMENTS));
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
    return new PreviousYear(
        carriedForward.or(other::carriedForward),
        rulesInForce.isPresent() ? rulesInForce : other.rulesInForce,
        normativeDocumentsInForce.isPresent()
            ? normativeDocumentsInForce
            : other.normativeDocumentsInForce);
  }
}
