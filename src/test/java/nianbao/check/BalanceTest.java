package nianbao.check;

import static nianbao.check.ReportBuilder.balanced;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import nianbao.report.Problem;
import nianbao.report.RequestLine;
import org.junit.jupiter.api.Test;

/** No cell can be wrong by one without being found in its row or column, and no sound one is. */
final class BalanceTest {

  private static final List<String> GROUPS =
      List.of("/review", "/litigation/direct", "/litigation/afterReview");
  private static final List<RequestLine> SETTLED =
      Arrays.stream(RequestLine.values())
          .filter(line -> line.isOutcome() && line != RequestLine.OUTCOMES_TOTAL)
          .toList();

  @Test
  void oneMoreInAnyCellOfPartThreeIsFoundInItsRowOrColumn() {
    for (RequestLine line : RequestLine.values()) {
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
    RequestLine in = random.nextBoolean() ? RequestLine.RECEIVED : RequestLine.CARRIED_OVER;
    report.addApplications(in, applicant, number);
    if (random.nextInt(4) == 0) {
      report.addApplications(RequestLine.CARRIED_FORWARD, applicant, number);
    } else {
      report.addApplications(SETTLED.get(random.nextInt(SETTLED.size())), applicant, number);
      report.addApplications(RequestLine.OUTCOMES_TOTAL, applicant, number);
    }
  }
}
