package nianbao.http.server.body;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * The time that a client still has for its body. What comes buys more of it, but nobody saves up
 * more than a body begins with: who has sent much must not rest on it. Safe for use by several
 * threads.
 */
final class Credit {

  private final Pace pace;
  private final InstantSource clock;
  private Instant end;

  /** What a body begins with. */
  Credit(Pace pace, InstantSource clock) {
    this.pace = pace;
    this.clock = clock;
    this.end = latest();
  }

  /**
   * Bytes of the body came; what else a client may send, such as chunk extensions, earns nothing.
   */
  synchronized void earn(long bytes) {
    Instant later = end.plus(pace.bought(bytes));
    Instant latest = latest();
    end = later.isBefore(latest) ? later : latest;
  }

  /** What is left; zero where all is used up. */
  synchronized Duration left() {
    Duration left = Duration.between(clock.instant(), end);
    return left.isNegative() ? Duration.ZERO : left;
  }

  private Instant latest() {
    return clock.instant().plus(pace.patience());
  }
}
