package nianbao.http;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/**
 * Lines of the log on their way out. Whoever writes one never waits: where nobody takes them, so
 * many are kept, and the rest are counted and dropped. Safe for use by several threads.
 */
final class LogQueue implements Consumer<String>, AutoCloseable {

  private static final int MOST = 4096;

  /** How long the last lines may take at the end: nobody may be there who takes them. */
  private static final int LAST_MILLIS = 2000;

  private final BlockingQueue<String> waiting = new ArrayBlockingQueue<>(MOST);
  private final AtomicLong dropped = new AtomicLong();
  private final AtomicLong written = new AtomicLong();
  private final AtomicLong taken = new AtomicLong();
  private final Consumer<String> lines;
  private final Thread writer = new Thread(this::write, "log");

  /** A queue to where lines go, which may keep its caller waiting. */
  public LogQueue(Consumer<String> lines) {
    this.lines = lines;
    writer.setDaemon(true);
    writer.start();
  }

  @Override
  public void accept(String line) {
    taken.incrementAndGet();
    if (!waiting.offer(line)) {
      taken.decrementAndGet();
      dropped.incrementAndGet();
    }
  }

  /** How many lines were dropped. */
  public long dropped() {
    return dropped.get();
  }

  /** Waits for what is on its way, a little. */
  @Override
  public void close() {
    try {
      for (int i = 0; i < LAST_MILLIS && written.get() < taken.get(); i++) {
        Thread.sleep(1);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    writer.interrupt();
  }

  // Ends when close() interrupts it.
  private void write() {
    try {
      while (true) {
        lines.accept(waiting.take());
        written.incrementAndGet();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
