package nianbao;

import static org.assertj.core.api.Assertions.assertThat;

import nianbao.cases.Case;
import nianbao.cases.PrintedCase;
import nianbao.cases.SharedPress;
import nianbao.catalogue.Cases;
import org.junit.jupiter.api.Test;

/** One report goes all the way, so that the short loop sees a page; all of them do in the long. */
class OneCaseTest {

  private final Case report = Cases.named("yiyuan-2024");

  @Test
  void saysWhatTheReportSaysAndTheSameTwice() {
    PrintedCase printed = PrintedCase.of(report);

    assertThat(printed.warnings()).isEmpty();
    assertThat(printed.placements()).isNotEmpty();
    assertThat(SharedPress.pdf(report)).isEqualTo(printed.pdf());
  }
}
