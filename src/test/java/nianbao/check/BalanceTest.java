package nianbao.check;

import static nianbao.check.ReportBuilder.balanced;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import nianbao.form.Edition;
import nianbao.form.Form;
import nianbao.form.Line;
import nianbao.form.LineId;
import nianbao.form.Part;
import nianbao.report.Problem;
import org.junit.jupiter.api.Test;

/** No cell can be wrong by one without being found in its row or column, and no sound one is. */
final class BalanceTest {

  private static final List<String> GROUPS =
      List.of("/review", "/litigation/direct", "/litigation/afterReview");
  private static final List<LineId> SETTLED =
      Form.of(Edition.FORM_2021).table(Part.REQUESTS).sums().get(0).parts();

  @Test
  void oneMoreInAnyCellOfPartThreeIsFoundInItsRowOrColumn() {
    for (Line row : Form.of(Edition.FORM_2021).table(Part.REQUESTS).lines()) {
      LineId line = row.id();
      for (int column = 0; column < 7; column++) {
        String inColumn = "/requests/.*/" + column;
        String inRow = line.pointer() + "/.*";
        assertThat(balanced().add(line, column, 1).found())
            .as("%s, column %d", line, column)
            .isNotEmpty()
            .allMatch(Problem::isError)
            .anyMatch(found -> found.pointer().matches(inRow + "|" + inColumn));
      }
    }
  }

  @Test
  void oneMoreInAnyCellOfPartFourIsFoundInItsGroup() {
    for (int group = 0; group < 3; group++) {
      for (int column = 0; column < 5; column++) {
        assertThat(balanced().addCases(group, column, 1).found())
            .as("%s, column %d", GROUPS.get(group), column)
            .extracting(Problem::pointer)
            .containsExactly(GROUPS.get(group) + "/4");
      }
    }
  }

  @Test
  void aConsistentApplicationAnywhereIsNoProblem() {
    Random random = new Random(20210930);
    ReportBuilder report = balanced();
    for (int i = 0; i < 1000; i++) {
      addConsistently(report, random);
      assertThat(report.found()).isEmpty();
    }
  }

  /** Somebody's application comes in, this year or last, and is settled or carried forward. */
  private static void addConsistently(ReportBuilder report, Random random) {
    int applicant = random.nextInt(6);
    long number = 1L + random.nextInt(1000);
    LineId in = random.nextBoolean() ? LineId.RECEIVED : LineId.CARRIED_OVER;
    report.addApplications(in, applicant, number);
    if (random.nextInt(4) == 0) {
      report.addApplications(LineId.CARRIED_FORWARD, applicant, number);
    } else {
      report.addApplications(SETTLED.get(random.nextInt(SETTLED.size())), applicant, number);
      report.addApplications(LineId.OUTCOMES_TOTAL, applicant, number);
    }
  }
}
