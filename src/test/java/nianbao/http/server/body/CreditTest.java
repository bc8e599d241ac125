package nianbao.http.server.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** With a pace that lets a body fall five seconds behind. */
final class CreditTest {

  private static final int SECOND = 16_000;

  private Instant now = Instant.EPOCH;
  private final Credit credit = new Credit(new Pace(Duration.ofSeconds(10)), () -> now);

  @Test
  void whoKeepsThePaceHasAllTheTimeThatItNeeds() {
    for (int i = 0; i < 1000; i++) {
      now = now.plusSeconds(1);
      credit.earn(SECOND);
    }

    assertThat(credit.left()).isEqualTo(Duration.ofSeconds(5));
  }

  @Test
  void whoIsSlowerUsesUpWhatItBeganWith() {
    for (int i = 0; i < 9; i++) {
      now = now.plusSeconds(1);
      credit.earn(SECOND / 2);
    }
    assertThat(credit.left()).isEqualTo(Duration.ofMillis(500));

    now = now.plusSeconds(1);
    assertThat(credit.left()).isZero();
  }

  @Test
  void whoHasSentMuchMayRestNoLongerThanWhoHasSentNothing() {
    credit.earn(10 << 20);
    now = now.plusSeconds(5);

    assertThat(credit.left()).isZero();
  }
}
