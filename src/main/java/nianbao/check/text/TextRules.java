package nianbao.check.text;

import java.util.List;
import nianbao.check.remnant.Placeholder;
import nianbao.check.rule.Rule;

/** The rules of words. */
public final class TextRules {

  private TextRules() {}

  /** All of them, in the order of the list of rules. */
  public static List<Rule> all() {
    return List.of(
        new EmptyPart(),
        new Placeholder(),
        new HeadingNumber(),
        new OutdatedBasis(),
        new FeeInformation(),
        new OtherAgency(),
        new NarrowTable(),
        new LookAlikes());
  }
}
