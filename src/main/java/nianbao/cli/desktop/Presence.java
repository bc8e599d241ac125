package nianbao.cli.desktop;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Whether the page is still there: it asks for something every few seconds, and once a minute at
 * least where the browser holds back a page that nobody looks at. Safe for use by several threads.
 */
final class Presence {

  /** What the log calls the page. */
  static final String NAME = "desktop";

  private static final Duration PATIENCE = Duration.ofSeconds(150);
  private static final long LOOK_MILLIS = 200;
  private static final String ITS_OWN = "\"token\":\"" + NAME + "\"";

  private final InstantSource clock;
  private volatile Instant seen;

  Presence(InstantSource clock) {
    this.clock = clock;
    this.seen = clock.instant();
  }

  /** Takes a line of the service's log, which names who asked. */
  void hear(String line) {
    if (line.contains(ITS_OWN)) {
      seen = clock.instant();
    }
  }

  /** Does something once the page is gone. The time before it is there counts from now. */
  void whenGone(Runnable ending) {
    seen = clock.instant();
    Thread watch = new Thread(() -> watch(ending), "presence");
    watch.setDaemon(true);
    watch.start();
  }

  private void watch(Runnable ending) {
    try {
      while (clock.instant().isBefore(seen.plus(PATIENCE))) {
        Thread.sleep(LOOK_MILLIS);
      }
      ending.run();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
