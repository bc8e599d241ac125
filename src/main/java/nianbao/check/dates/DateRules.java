package nianbao.check.dates;

import java.util.List;
import nianbao.check.rule.Rule;

/** The rules of dates and years. */
public final class DateRules {

  private DateRules() {}

  /** All of them, in the order of the list of rules. */
  public static List<Rule> all() {
    return List.of(new Period(), new Deadline(), new WrongYear());
  }
}
