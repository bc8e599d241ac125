package nianbao.press.listing;

import java.util.List;
import java.util.stream.Stream;
import nianbao.check.ReportChecker;

/** What a report is checked for. */
public final class RuleList {

  private RuleList() {}

  /** One entry a rule: what must hold for the file, then what is checked, grouped by subject. */
  // The list does not depend on which characters the faces have.
  public static List<RuleEntry> entries() {
    Stream<RuleEntry> checked =
        new ReportChecker(codePoint -> true)
            .rules().stream()
                .map(rule -> new RuleEntry(rule.id(), rule.severity(), rule.what(), rule.basis()));
    return Stream.concat(InputRules.entries().stream(), checked).toList();
  }
}
