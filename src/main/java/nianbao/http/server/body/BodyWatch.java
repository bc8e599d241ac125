package nianbao.http.server.body;

import java.time.InstantSource;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.server.HttpChannel;

/**
 * Ends a body whose client has used up its time. Jetty's own idle time-out never passes while an
 * octet comes now and then, and its lowest rate is looked at only when some of a body comes, which
 * the extensions of chunks are not.
 */
public final class BodyWatch implements AutoCloseable {

  private final HttpChannel channel;
  private final Credit credit;
  private boolean over;

  /** A watch on the body that a channel reads, from now on. */
  public BodyWatch(HttpChannel channel, Pace pace, InstantSource clock) {
    this.channel = channel;
    this.credit = new Credit(pace, clock);
    lookAgain();
  }

  void came(int bytes) {
    credit.earn(bytes);
  }

  private void lookAgain() {
    long millis = credit.left().toMillis() + 1;
    channel.getConnector().getScheduler().schedule(this::look, millis, TimeUnit.MILLISECONDS);
  }

  // Whoever reads the body ends this watch first, under the same lock: the channel is not at its
  // next request yet.
  private synchronized void look() {
    if (over) {
      return;
    }
    if (!credit.left().isZero()) {
      lookAgain();
    } else if (channel.getRequest().getHttpInput().failed(new TimeoutException("a slow body"))) {
      channel.getConnector().getExecutor().execute(channel);
    }
  }

  @Override
  public synchronized void close() {
    over = true;
  }
}
