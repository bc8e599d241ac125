package nianbao.check.rule;

import java.util.stream.Stream;
import nianbao.report.Problem;

/** One thing that must hold for a report. A rule keeps no state and is safe for all threads. */
public interface Rule {

  /** What the rule is called and demands. */
  RuleDescription description();

  /** All places where the manuscript breaks this rule, in any order. */
  Stream<Problem> check(Manuscript manuscript);
}
