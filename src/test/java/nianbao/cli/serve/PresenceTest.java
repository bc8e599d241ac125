package nianbao.cli.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
final class PresenceTest {

  private static final String LINE = "{\"event\":\"request\",\"token\":\"desktop\"}";

  private final SynchronousQueue<Boolean> looks = new SynchronousQueue<>();
  private final CountDownLatch gone = new CountDownLatch(1);

  @Test
  void aPageIsGoneAfterAsManyLooksWithoutAWordOfItHoweverLongTheyTake() throws Exception {
    Presence presence = new Presence(looks::take, () -> false);
    presence.whenGone(gone::countDown);

    for (int word = 0; word < 3; word++) {
      look(Presence.LOOKS - 2);
      presence.hear(LINE);
    }
    presence.hear("{\"event\":\"request\",\"token\":\"portal\"}");
    look(Presence.LOOKS - 2);
    assertThat(gone.getCount()).isOne();

    // The last word was heard at one of two looks.
    look(2);
    int more = 0;
    while (!gone.await(10, TimeUnit.MILLISECONDS)) {
      more += looks.offer(true) ? 1 : 0;
    }
    assertThat(more).isLessThanOrEqualTo(1);
  }

  @Test
  void whoIsSentThereMeanwhileFindsIt() throws Exception {
    AtomicBoolean sent = new AtomicBoolean();
    Presence presence = new Presence(looks::take, () -> sent.getAndSet(false));
    presence.whenGone(gone::countDown);

    look(Presence.LOOKS - 2);
    sent.set(true);
    look(Presence.LOOKS - 2);
    assertThat(gone.getCount()).isOne();
  }

  private void look(long times) throws InterruptedException {
    for (long i = 0; i < times; i++) {
      looks.put(true);
    }
  }
}
