package nianbao.report;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * Last year's closing figures; the checks compare with them, nothing of them is printed.
 *
 * @param carriedForward last year's 结转下年度继续办理, {@link Applicant} by column
 * @param rulesInForce last year's 现行有效件数 of 规章
 * @param normativeDocumentsInForce last year's 现行有效件数 of 行政规范性文件
 */
public record PreviousYear(
    Optional<Row> carriedForward,
    OptionalLong rulesInForce,
    OptionalLong normativeDocumentsInForce) {

  /** Nothing is known. */
  public static final PreviousYear UNKNOWN =
      new PreviousYear(Optional.empty(), OptionalLong.empty(), OptionalLong.empty());

  private static final int IN_FORCE = 2;

  /** The closing figures of last year's report. */
  public static PreviousYear of(Report last) {
    return new PreviousYear(
        Optional.of(last.requests().row(RequestLine.CARRIED_FORWARD)),
        last.disclosure().rules().cell(IN_FORCE),
        last.disclosure().normativeDocuments().cell(IN_FORCE));
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
