package nianbao.http.server;

import java.nio.ByteBuffer;
import javax.servlet.AsyncContext;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Sends an answer as fast as its reader takes it, without a thread that waits for the reader. */
final class Delivery implements Callback {

  private final Request request;
  private final Exchange exchange;
  private final Reservation reservation;
  private final Ledger ledger;
  private final String method;
  private final int status;
  private final AsyncContext context;
  private int size;

  Delivery(Request request, Exchange exchange, Reservation reservation, Ledger ledger) {
    this.request = request;
    this.exchange = exchange;
    this.reservation = reservation;
    this.ledger = ledger;
    this.method = request.getMethod();
    this.status = request.getResponse().getStatus();
    this.context = request.startAsync();
  }

  void send(byte[] body) {
    Response response = request.getResponse();
    boolean bare = method.equals("HEAD");
    size = bare ? 0 : body.length;
    context.setTimeout(0);
    if (status == 304 || status == 204) {
      // SparkJava names a type where there is nothing.
      response.setContentType(null);
    } else {
      response.setContentLengthLong(body.length);
    }
    response
        .getHttpOutput()
        .sendContent(bare ? ByteBuffer.allocate(0) : ByteBuffer.wrap(body), this);
  }

  @Override
  public void succeeded() {
    finish(true);
  }

  @Override
  public void failed(Throwable cause) {
    finish(false);
  }

  private void finish(boolean whole) {
    reservation.close();
    ledger.finished(exchange, method, status, size, whole);
    context.complete();
  }
}
