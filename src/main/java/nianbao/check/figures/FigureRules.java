package nianbao.check.figures;

import java.util.List;
import nianbao.check.rule.Rule;

/** The rules of the three official tables. */
public final class FigureRules {

  private FigureRules() {}

  /** All of them, in the order of the list of rules. */
  public static List<Rule> all() {
    return List.of(
        new BlankCell(),
        new ColumnsBalance(),
        new OutcomesTotal(),
        new RowTotal(),
        new CaseTotal(),
        new PreviousFigures(),
        new CarriedOver(),
        new InForce(),
        new RulesAuthority(),
        new FeeUnit());
  }
}
