package nianbao.http.server.body;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javax.servlet.ReadListener;
import javax.servlet.ServletInputStream;
import nianbao.http.answer.Fault;
import nianbao.http.answer.Refusal;
import org.eclipse.jetty.http.BadMessageException;

/**
 * Takes a body as it comes, up to a bound, without a thread that waits for it. A little more than
 * the bound is read and dropped, because a client that is cut off while it sends rarely reads why.
 */
public final class BodyReader implements ReadListener {

  private static final int BUFFER = 1 << 14;

  /** What is told in the end, once. */
  public interface Ending {

    /**
     * The body came, or will not come.
     *
     * @param received how many bytes came
     * @param refusal why it is not taken; empty if it came whole
     */
    void tell(long received, Optional<Refusal> refusal);
  }

  private final ServletInputStream in;
  private final BodySink sink;
  private final long most;
  private final Ending ending;
  private final byte[] buffer = new byte[BUFFER];
  private long received;
  private boolean done;

  /**
   * A reader.
   *
   * @param sink closed in the end
   * @param most how many bytes a body may have
   */
  public BodyReader(ServletInputStream in, BodySink sink, long most, Ending ending) {
    this.in = in;
    this.sink = sink;
    this.most = most;
    this.ending = ending;
  }

  @Override
  public void onDataAvailable() throws IOException {
    while (!done && in.isReady() && !in.isFinished()) {
      int count = in.read(buffer);
      if (count > 0) {
        take(count);
      }
    }
  }

  @Override
  public void onAllDataRead() {
    end(received > most ? Optional.of(tooLarge()) : Optional.empty());
  }

  @Override
  public void onError(Throwable cause) {
    if (cause instanceof TimeoutException
        || cause.getCause() instanceof TimeoutException
        || (cause instanceof BadMessageException bad && bad.getCode() == 408)) {
      end(Optional.of(new Refusal(Fault.REQUEST_TIMEOUT, "内容没有在限定的时间内发完。")));
    } else {
      end(Optional.of(new Refusal(Fault.MALFORMED, "内容没有发完，或者与请求头里写的长度不符。")));
    }
  }

  private void take(int count) {
    received += count;
    if (received > 2 * most) {
      end(Optional.of(tooLarge()));
    } else if (received <= most) {
      keep(count);
    }
  }

  private void keep(int count) {
    try {
      sink.take(buffer, count);
    } catch (Refusal e) {
      end(Optional.of(e));
    } catch (IOException e) {
      end(Optional.of(Refusal.unwritable()));
    }
  }

  private void end(Optional<Refusal> refusal) {
    if (done) {
      return;
    }
    done = true;
    Optional<Refusal> last = refusal;
    try {
      sink.close();
    } catch (IOException e) {
      last = Optional.of(Refusal.unwritable());
    }
    ending.tell(received, last);
  }

  private Refusal tooLarge() {
    return new Refusal(Fault.TOO_LARGE, "内容不得超过" + most + "字节。");
  }
}
