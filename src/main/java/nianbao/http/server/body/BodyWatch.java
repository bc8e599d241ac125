package nianbao.http.server.body;

import java.io.IOException;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nianbao.http.answer.Refusal;
import org.eclipse.jetty.server.HttpChannel;

/**
 * Ends a body whose client has used up its time. Jetty's own idle time-out never passes while an
 * octet comes now and then, and its lowest rate is looked at only when some of a body comes, which
 * the extensions of chunks are not.
 */
public final class BodyWatch implements BodySink {

  private final BodySink sink;
  private final HttpChannel channel;
  private final Credit credit;
  private boolean over;

  /** A watch on the body that a channel reads, from now on until the sink is closed. */
  public BodyWatch(BodySink sink, HttpChannel channel, Pace pace, InstantSource clock) {
    this.sink = sink;
    this.channel = channel;
    this.credit = new Credit(pace, clock);
    lookAgain();
  }

  @Override
  public void take(byte[] buffer, int count) throws Refusal, IOException {
    credit.earn(count);
    sink.take(buffer, count);
  }

  private void lookAgain() {
    long millis = credit.left().toMillis() + 1;
    channel.getConnector().getScheduler().schedule(this::look, millis, TimeUnit.MILLISECONDS);
  }

  // Whoever reads the body closes this first, under the same lock: the channel is not at its next
  // request yet.
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
  public synchronized void close() throws IOException {
    over = true;
    sink.close();
  }
}
