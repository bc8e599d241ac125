package nianbao.press.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** A document that takes too long is given up, and whoever reads it is told. */
class DeadlineTest {

  private static final Deadline LONG = new Deadline(Duration.ofHours(1));

  @Test
  void whatIsReadInTimeIsGiven() {
    assertThat(LONG.within(() -> "read", () -> "late")).isEqualTo("read");
  }

  @Test
  void aReaderThatNeverEndsIsInterrupted() throws InterruptedException {
    CountDownLatch never = new CountDownLatch(1);
    CountDownLatch told = new CountDownLatch(1);
    String came =
        new Deadline(Duration.ofMillis(1))
            .within(
                () -> {
                  try {
                    never.await();
                  } catch (InterruptedException e) {
                    told.countDown();
                  }
                  return "read";
                },
                () -> "late");

    assertThat(came).isEqualTo("late");
    told.await();
  }

  @Test
  void aFailureIsTheOneThatHappened() {
    IllegalStateException failure = new IllegalStateException("broken");
    assertThatThrownBy(
            () ->
                LONG.within(
                    () -> {
                      throw failure;
                    },
                    () -> "late"))
        .isSameAs(failure);
  }
}
