package nianbao.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Half a megabyte of one thing is read in a time that grows with its length and no faster: what is
 * measured is processor time, and what takes the square of it takes hours.
 */
@Tag("load")
final class EndlessTextTest {

  private static final ThreadMXBean TIMES = ManagementFactory.getThreadMXBean();
  private static final int LENGTH = 1 << 19;
  private static final long MOST = 2_000_000_000L;

  @ParameterizedTest
  @ValueSource(
      strings = {
        " ",
        "\n",
        "|",
        "#",
        "|--",
        "-- ",
        "<table",
        "</table",
        "<td>",
        "![",
        "1\n",
        "1\n1\nx\n",
        "甲 乙\n",
        "\t",
        "\ta\n\n",
        "+--\n",
        "1,",
        "\",",
        "{\\b "
      })
  void endsSoon(String piece) throws Exception {
    String text = piece.repeat(LENGTH / piece.length());

    assertThat(time("# 年度报告\n# " + text + "x")).isLessThan(MOST);
    assertThat(time("<html><body>" + text)).isLessThan(MOST);
  }

  /** The processor time that it takes, or more than the most. */
  private static long time(String text) throws InterruptedException {
    byte[] file = text.getBytes(StandardCharsets.UTF_8);
    AtomicReference<Imported> imported = new AtomicReference<>();
    Thread thread = new Thread(() -> imported.set(new Intake().read(file, Stated.NOTHING)));
    thread.setDaemon(true);
    thread.start();
    long time = 0;
    while (thread.isAlive() && time <= MOST) {
      thread.join(5);
      time = Math.max(time, TIMES.getThreadCpuTime(thread.getId()));
    }
    assertThat(time > MOST || imported.get() != null).as("it ends with an answer").isTrue();
    return time;
  }
}
