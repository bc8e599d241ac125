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
    OptionalLong normativeDocumentsInForce) {}
