package nianbao.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class LogQueueTest {

  @Test
  void allThatIsTakenInTimeIsWrittenInItsOrder() {
    List<String> written = new CopyOnWriteArrayList<>();
    LogQueue queue = new LogQueue(written::add);
    List<String> lines = IntStream.range(0, 1000).mapToObj(Integer::toString).toList();
    lines.forEach(queue);
    queue.close();

    assertThat(written).isEqualTo(lines);
    assertThat(queue.dropped()).isZero();
  }

  @Test
  void nobodyWaitsForWhoTakesNoLines() throws Exception {
    CountDownLatch never = new CountDownLatch(1);
    CountDownLatch begun = new CountDownLatch(1);
    LogQueue queue =
        new LogQueue(
            line -> {
              begun.countDown();
              try {
                never.await();
              } catch (InterruptedException closed) {
                Thread.currentThread().interrupt();
              }
            });
    queue.accept("the one that is being written");
    assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
    for (int i = 0; i < 5000; i++) {
      queue.accept("line");
    }

    assertThat(queue.dropped()).isEqualTo(5000 - 4096);
    queue.close();
  }
}
