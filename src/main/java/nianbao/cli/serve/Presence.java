package nianbao.cli.serve;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;

/**
 * Whether the page is still there: it asks for something every few seconds, and once a minute at
 * least where the browser holds back a page that nobody looks at. Safe for use by several threads.
 *
 * <p>Looks are counted, no clock is read: while the machine sleeps neither the page nor this runs,
 * and the page is not gone for that.
 */
final class Presence {

  /** What the log calls the page. */
  static final String NAME = "desktop";

  private static final Duration PATIENCE = Duration.ofSeconds(150);
  private static final Duration LOOK = Duration.ofMillis(200);

  /** How many looks in a row find nothing where the page is gone. */
  static final long LOOKS = PATIENCE.dividedBy(LOOK);

  private static final String ITS_OWN = "\"token\":\"" + NAME + "\"";

  private final Pause pause;
  private final BooleanSupplier another;
  private final AtomicBoolean heard = new AtomicBoolean();

  /** The time from one look to the next. */
  @FunctionalInterface
  interface Pause {

    /** As long as it is in front of a page. */
    Pause USUAL = () -> Thread.sleep(LOOK.toMillis());

    /** Returns once it is over. */
    void pass() throws InterruptedException;
  }

  /**
   * @param another whether another page has been sent here since that was asked last
   */
  Presence(Pause pause, BooleanSupplier another) {
    this.pause = pause;
    this.another = another;
  }

  /** Takes a line of the service's log, which names who asked. */
  void hear(String line) {
    if (line.contains(ITS_OWN)) {
      heard.set(true);
    }
  }

  /** Does something once the page is gone. The time before it is there counts from now. */
  void whenGone(Runnable ending) {
    Thread watch = new Thread(() -> watch(ending), "presence");
    watch.setDaemon(true);
    watch.start();
  }

  private void watch(Runnable ending) {
    try {
      long quiet = 0;
      while (quiet < LOOKS) {
        pause.pass();
        boolean sent = another.getAsBoolean();
        quiet = heard.getAndSet(false) || sent ? 0 : quiet + 1;
      }
      ending.run();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
