package nianbao.archive.plan;

import nianbao.report.Problem;

/** Our own failure on one report, which must not keep all others from being made. */
public final class OwnFailure {

  private static final String RULE = "program-failure";

  private OwnFailure() {}

  /** The failure as a problem of the report. */
  public static Problem problem(Throwable e) {
    String first = e.toString().lines().findFirst().orElse("");
    return Problem.error(RULE, "", "程序出错，没有做成；这不是报告的错，请把报告和括号里的话发给维护人员（" + first + "）");
  }
}
