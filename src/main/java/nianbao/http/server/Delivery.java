package nianbao.http.server;

import java.nio.ByteBuffer;
import javax.servlet.AsyncContext;
import nianbao.http.server.body.Pace;
import nianbao.http.server.body.Reservation;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.Scheduler;

/** Sends an answer as fast as its reader takes it, without a thread that waits for the reader. */
final class Delivery implements Callback {

  private final Request request;
  private final Exchange exchange;
  private final Reservation reservation;
  private final Ledger ledger;
  private final String method;
  private final int status;
  private final AsyncContext context;
  private final Scheduler.Task cut;
  private final byte[] body;

  Delivery(
      Request request,
      Exchange exchange,
      byte[] body,
      Reservation reservation,
      Ledger ledger,
      Pace pace) {
    this.body = body;
    this.request = request;
    this.exchange = exchange;
    this.reservation = reservation;
    this.ledger = ledger;
    this.method = request.getMethod();
    this.status = request.getResponse().getStatus();
    this.context = request.startAsync();
    this.cut = pace.cut(request.getHttpChannel(), body.length);
  }

  void send() {
    Response response = request.getResponse();
    boolean bare = method.equals("HEAD");
    context.setTimeout(0);
    if (exchange.isSpoilt()) {
      response.setHeader("Connection", "close");
    }
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
    finish(Ledger.Ending.ANSWERED);
  }

  @Override
  public void failed(Throwable cause) {
    finish(Ledger.Ending.GONE);
  }

  private void finish(Ledger.Ending ending) {
    cut.cancel();
    if (exchange.isSpoilt()) {
      // Jetty would read the rest of the body, however long it is.
      request.getHttpChannel().getEndPoint().close();
    }
    reservation.close();
    ledger.finished(exchange, method, status, method.equals("HEAD") ? 0 : body.length, ending);
    context.complete();
  }
}
