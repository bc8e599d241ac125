package nianbao.check.rule;

import nianbao.report.Problem;

/**
 * A rule for the list of rules.
 *
 * @param id the stable name that its problems carry, such as {@code outcomes-total}
 * @param severity of all its problems
 * @param what the rule demands, one Chinese line
 * @param basis the document and clause that the rule follows
 */
public record RuleDescription(String id, Problem.Severity severity, String what, String basis) {

  /** An error rejects the report. */
  public static RuleDescription error(String id, String what, String basis) {
    return new RuleDescription(id, Problem.Severity.ERROR, what, basis);
  }

  /** A warning is printed and lets the report pass. */
  public static RuleDescription warning(String id, String what, String basis) {
    return new RuleDescription(id, Problem.Severity.WARNING, what, basis);
  }

  /** A place where this rule is broken. */
  public Problem problem(String pointer, String message) {
    return new Problem(id, severity, pointer, message);
  }
}
