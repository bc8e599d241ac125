package nianbao.office.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nianbao.press.listing.RuleEntry;
import nianbao.press.listing.RuleList;
import org.junit.jupiter.api.Test;

class RuleNamesTest {

  @Test
  void everyRuleHasAFewWordsOfItsOwnForClerks() {
    List<String> names = RuleList.entries().stream().map(RuleEntry::id).map(RuleNames::of).toList();

    assertThat(names).as("a new rule needs its words in RuleNames").allMatch(RuleNamesTest::isName);
    assertThat(names).doesNotHaveDuplicates();
  }

  private static boolean isName(String name) {
    return name.length() <= 10 && name.codePoints().anyMatch(Character::isIdeographic);
  }
}
