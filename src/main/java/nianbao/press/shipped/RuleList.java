package nianbao.press.shipped;

import java.util.List;
import nianbao.check.ReportChecker;

/** What a report is checked for. */
public final class RuleList {

  private RuleList() {}

  /** One entry a rule, in the order in which the checks are grouped. */
  // The list does not depend on which characters the faces have.
  public static List<RuleEntry> entries() {
    return new ReportChecker(codePoint -> true)
        .rules().stream()
            .map(rule -> new RuleEntry(rule.id(), rule.severity(), rule.what(), rule.basis()))
            .toList();
  }
}
