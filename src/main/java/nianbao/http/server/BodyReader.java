package nianbao.http.server;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.TimeoutException;
import javax.servlet.AsyncContext;
import javax.servlet.ReadListener;
import javax.servlet.ServletInputStream;
import nianbao.http.answer.Fault;
import org.eclipse.jetty.http.BadMessageException;

/**
 * Collects a body as it comes, up to a bound, without a thread that waits for it. A little more
 * than the bound is read and dropped, because a client that is cut off while it sends rarely reads
 * why.
 */
final class BodyReader implements ReadListener {

  private static final int BUFFER = 1 << 14;

  private final Exchange exchange;
  private final AsyncContext context;
  private final ServletInputStream in;
  private final Reservation reservation;
  private final int most;
  private final boolean kept;
  private final ByteArrayOutputStream body = new ByteArrayOutputStream(BUFFER);
  private final byte[] buffer = new byte[BUFFER];
  private long received;
  private boolean done;

  /**
   * A reader.
   *
   * @param most how many bytes a body may have
   * @param kept whether someone wants it; what nobody wants is read and dropped
   */
  BodyReader(
      Exchange exchange,
      AsyncContext context,
      ServletInputStream in,
      Reservation reservation,
      int most,
      boolean kept) {
    this.exchange = exchange;
    this.context = context;
    this.in = in;
    this.reservation = reservation;
    this.most = most;
    this.kept = kept;
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
    if (received > most) {
      refuse(Fault.TOO_LARGE, tooLarge());
    } else if (!done) {
      done = true;
      exchange.bodyCame(body.toByteArray());
      context.dispatch();
    }
  }

  @Override
  public void onError(Throwable cause) {
    if (cause instanceof TimeoutException
        || cause.getCause() instanceof TimeoutException
        || (cause instanceof BadMessageException bad && bad.getCode() == 408)) {
      refuse(Fault.REQUEST_TIMEOUT, "内容没有在限定的时间内发完。");
    } else {
      refuse(Fault.MALFORMED, "内容没有发完，或者与请求头里写的长度不符。");
    }
  }

  private void take(int count) {
    received += count;
    if (received > 2L * most) {
      refuse(Fault.TOO_LARGE, tooLarge());
    } else if (kept && received <= most) {
      keep(count);
    }
  }

  private void keep(int count) {
    if (reservation.grow(count)) {
      body.write(buffer, 0, count);
    } else {
      refuse(Fault.UNAVAILABLE, "服务正在接收的内容太多，请稍后再试。");
    }
  }

  private String tooLarge() {
    return "内容不得超过" + most + "字节。";
  }

  private void refuse(Fault fault, String detail) {
    if (!done) {
      done = true;
      exchange.bodyFailed(fault, detail);
      context.dispatch();
    }
  }
}
