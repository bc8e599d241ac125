package nianbao.press.listing;

import nianbao.report.Problem;

/**
 * A line of the list of rules.
 *
 * @param id the stable name that its problems carry, such as {@code outcomes-total}
 * @param severity of all its problems
 * @param what the rule demands, one Chinese line
 * @param basis the document and clause that the rule follows
 */
public record RuleEntry(String id, Problem.Severity severity, String what, String basis) {}
