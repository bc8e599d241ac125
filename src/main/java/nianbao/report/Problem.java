package nianbao.report;

import java.io.Serializable;

/**
 * One thing that is wrong with a report.
 *
 * @param rule the stable name of the rule that found it, such as {@code outcomes-total}
 * @param severity whether the report can be printed all the same
 * @param pointer JSON Pointer (RFC 6901) into the report; empty for the report as a whole
 * @param message one Chinese sentence that a clerk can act on
 */
public record Problem(String rule, Severity severity, String pointer, String message)
    implements Serializable {

  /** An error rejects the report, a warning does not. */
  public enum Severity {
    ERROR,
    WARNING
  }

  /** An error. */
  public static Problem error(String rule, String pointer, String message) {
    return new Problem(rule, Severity.ERROR, pointer, message);
  }

  /** A warning. */
  public static Problem warning(String rule, String pointer, String message) {
    return new Problem(rule, Severity.WARNING, pointer, message);
  }

  /** Whether this problem rejects the report. */
  public boolean isError() {
    return severity == Severity.ERROR;
  }
}
