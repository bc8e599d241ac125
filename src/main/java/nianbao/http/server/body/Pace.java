package nianbao.http.server.body;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.server.HttpChannel;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * How slow a client may be.
 *
 * @param idle how long a connection may be silent
 */
public record Pace(Duration idle) {

  /** 16 KB a second: who is slower is cut off. */
  private static final int SLOWEST_BYTES_PER_MILLI = 16;

  /** How long so many bytes of an answer may be under way. */
  public Duration longest(long bytes) {
    return idle.plus(bought(bytes));
  }

  /** How far a body may fall behind the slowest pace, at any moment. */
  Duration patience() {
    return idle.dividedBy(2);
  }

  /** The time that so many bytes take at the slowest pace. */
  Duration bought(long bytes) {
    return Duration.ofMillis(bytes / SLOWEST_BYTES_PER_MILLI);
  }

  /** Closes a connection if so many bytes are not gone in time; to be cancelled once they are. */
  public Scheduler.Task cut(HttpChannel channel, long bytes) {
    return channel
        .getConnector()
        .getScheduler()
        .schedule(channel.getEndPoint()::close, longest(bytes).toMillis(), TimeUnit.MILLISECONDS);
  }
}
