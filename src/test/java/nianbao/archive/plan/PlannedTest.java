package nianbao.archive.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nianbao.archive.work.FilePart;
import nianbao.press.listing.Heading;
import nianbao.report.Digest;
import nianbao.report.Problem;
import nianbao.report.Report.Body;
import org.junit.jupiter.api.Test;

/** What is known of a report that is to be made. */
final class PlannedTest {

  private static final FilePart NOWHERE = new FilePart(0, 0);
  private static final Heading HEADING =
      new Heading(
          "甲",
          2024,
          Optional.empty(),
          Optional.of(Body.DEPARTMENT),
          Optional.of(LocalDate.of(2025, 1, 20)));

  @Test
  void entriesThatCouldBeMistakenAreInOneShard() {
    Planned one = planned("2024/ABC局年报.pdf");
    Planned other = planned("2024/abc局年报.PDF");

    assertThat(one.home()).isEqualTo(other.home());
    assertThat(one.home()).isNotEqualTo(planned("2024/abd局年报.pdf").home());
    assertThat(Shard.of(one.home(), 1000).has(other.home())).isTrue();
  }

  @Test
  void itGoesThroughALineUnchanged() {
    Problem problem = Problem.warning("a-rule", "/overview/0", "一\t二\n三");
    Planned report =
        planned("2024/甲.pdf").with(List.of(problem)).at(new FilePart(1, 2), new FilePart(3, 4));

    assertThat(Lines.planned(Lines.of(report).strip())).isEqualTo(report);
  }

  @Test
  void soDoesOneThatIsNotMade() {
    Refused refused =
        new Refused(
            "a\tb.json",
            "home",
            Optional.empty(),
            Refused.Reason.FAILED,
            HEADING,
            List.of(Problem.error("a-rule", "", "为什么")));

    assertThat(Lines.refused(Lines.of(refused).strip())).isEqualTo(refused);
  }

  private static Planned planned(String entry) {
    return new Planned(entry, "a.json", Digest.of("a"), HEADING, NOWHERE, NOWHERE, List.of());
  }
}
