package nianbao.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import nianbao.press.format.Checks;
import nianbao.press.format.Format;
import nianbao.press.format.Wanted;
import nianbao.press.listing.Shipped;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A report that is given up ends within a second of processor time, wherever it is: that of its own
 * thread, which does not depend on what else the machine does.
 */
@Tag("load")
final class GivenUpTest {

  private static final ThreadMXBean TIMES = ManagementFactory.getThreadMXBean();
  private static final long SECOND = 1_000_000_000;
  private static final Interrupter INTERRUPTER = new Interrupter();
  private static final Press PRESS = new Press(Setup.shipped("1.2.3").observedBy(INTERRUPTER));

  /** Nearly all that a report may have; to be laid out it takes seconds. */
  private static final String TABLE =
      "{\"table\":{\"header\":[],\"rows\":["
          + repeated(1450, "[" + repeated(30, "\"1\"") + "]")
          + "]}}";

  private static final String TEXT = repeated(30, "\"" + "政府信息公开工作，".repeat(11_000) + "\"");

  @ParameterizedTest
  @EnumSource(Step.class)
  void asAStepBegins(Step step) throws Exception {
    INTERRUPTER.set(step, 0);

    assertThat(made(TABLE)).isBetween(0L, SECOND);
  }

  @Test
  void whileATableIsLaidOut() throws Exception {
    INTERRUPTER.set(Step.RENDER, SECOND / 2);

    assertThat(made(TABLE)).isBetween(0L, SECOND);
  }

  @Test
  void whileATextIsLaidOut() throws Exception {
    INTERRUPTER.set(Step.RENDER, SECOND);

    assertThat(made(TEXT)).isBetween(0L, SECOND);
  }

  /** The processor time from the interrupt to the end; less than none if it did not come. */
  private static long made(String blocks) throws InterruptedException {
    byte[] report =
        new String(Shipped.sample("jining-2022").orElseThrow(), StandardCharsets.UTF_8)
            .replaceFirst(
                "\"overview\": *\\[", Matcher.quoteReplacement("\"overview\": [" + blocks + ","))
            .getBytes(StandardCharsets.UTF_8);
    AtomicLong end = new AtomicLong();
    Thread thread =
        new Thread(
            () -> {
              make(report);
              end.set(TIMES.getCurrentThreadCpuTime());
            });
    thread.start();
    INTERRUPTER.follow(thread);
    thread.join();
    return end.get() - INTERRUPTER.moment;
  }

  private static void make(byte[] report) {
    try {
      PRESS.make(new ByteArrayInputStream(report), Wanted.of(Format.PDF, Checks.REPORT));
    } catch (CancellationException givenUp) {
      assertThat(givenUp).hasMessageContaining("given up");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String repeated(int count, String element) {
    return String.join(",", Collections.nCopies(count, element));
  }

  /** Interrupts the one thread that makes a report, so much of its time after it began a step. */
  private static final class Interrupter implements StepObserver {

    private static final long NEVER = Long.MAX_VALUE;

    private Step step = Step.READ;
    private long after;
    private volatile long due;

    /** In the thread's processor time. */
    private volatile long moment;

    void set(Step step, long after) {
      this.step = step;
      this.after = after;
      due = NEVER;
      moment = NEVER;
    }

    @Override
    public <T> T during(Step begun, Supplier<T> work) {
      if (begun == step && due == NEVER) {
        due = TIMES.getCurrentThreadCpuTime() + after;
        if (after == 0) {
          interrupt(Thread.currentThread());
        }
      }
      return work.get();
    }

    void follow(Thread thread) throws InterruptedException {
      while (thread.isAlive() && moment == NEVER) {
        Thread.sleep(1);
        if (TIMES.getThreadCpuTime(thread.getId()) > due) {
          interrupt(thread);
        }
      }
    }

    private void interrupt(Thread thread) {
      moment = TIMES.getThreadCpuTime(thread.getId());
      thread.interrupt();
    }
  }
}
