package nianbao.press.input;

import java.util.Set;
import nianbao.intake.draft.Draft;
import nianbao.report.Problem;

/**
 * What a document does not say: checks that look at it have nothing to look at.
 *
 * @param missing the members of the report
 */
record Gaps(Set<String> missing) {

  private static final Set<String> ABOUT_DATE = Set.of("period", "deadline");
  private static final Set<String> ABOUT_AGENCY = Set.of("other-agency", "rules-authority");
  private static final Set<String> ABOUT_YEAR = Set.of("wrong-year", "outdated-basis");

  static Gaps of(Draft draft) {
    return new Gaps(draft.missing());
  }

  /** Whether a problem is the document's, and not that of what was put into its gaps. */
  boolean isOfTheDocument(Problem problem) {
    boolean dated = !missing.contains("issuedOn") && !missing.contains("year");
    return (dated || !ABOUT_DATE.contains(problem.rule()))
        && (!missing.contains("agency") || !ABOUT_AGENCY.contains(problem.rule()))
        && (!missing.contains("year") || !ABOUT_YEAR.contains(problem.rule()))
        && missing.stream().noneMatch(member -> problem.pointer().equals("/" + member));
  }
}
