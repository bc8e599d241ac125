package nianbao.report;

/**
 * The table of part 四, {@link CaseOutcome} by column in each of its three groups.
 *
 * @param review 行政复议
 * @param direct 行政诉讼, 未经复议直接起诉
 * @param afterReview 行政诉讼, 复议后起诉
 */
public record Cases(Row review, Row direct, Row afterReview) {}
