package nianbao.http.server;

import java.io.IOException;
import java.nio.ByteBuffer;
import javax.servlet.AsyncContext;
import javax.servlet.ServletInputStream;
import nianbao.http.answer.Answer;
import nianbao.http.answer.Part;
import nianbao.http.server.body.BodyReader;
import nianbao.http.server.body.BodySink;
import nianbao.http.server.body.Pace;
import nianbao.http.server.body.Reservation;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.Scheduler;

/** Sends an answer as fast as its reader takes it, without a thread that waits for the reader. */
final class Delivery implements Callback {

  /** What is still taken from who goes on sending: reset while it sends, it rarely reads why. */
  private static final long MOST_DROPPED = 64 << 20;

  private final Request request;
  private final Exchange exchange;
  private final Answer answer;
  private final Reservation reservation;
  private final RequestListener listener;
  private final Pace pace;
  private final String method;
  private final AsyncContext context;
  private Scheduler.Task cut;

  Delivery(
      Request request,
      Exchange exchange,
      Answer answer,
      Reservation reservation,
      RequestListener listener,
      Pace pace) {
    this.request = request;
    this.exchange = exchange;
    this.answer = answer;
    this.reservation = reservation;
    this.listener = listener;
    this.pace = pace;
    this.method = request.getMethod();
    this.context = request.startAsync();
    this.cut = pace.cut(request.getHttpChannel(), answer.size());
  }

  void send() {
    Response response = request.getResponse();
    context.setTimeout(0);
    response.setStatus(answer.status());
    answer.headers().forEach(response::setHeader);
    if (exchange.isSpoilt()) {
      response.setHeader("Connection", "close");
    }
    if (answer.status() != 304 && answer.status() != 204) {
      response.setContentLengthLong(answer.size());
    }
    if (answer.part().isPresent() && !isBare()) {
      send(answer.part().get());
    } else {
      ByteBuffer sent = ByteBuffer.wrap(isBare() ? new byte[0] : answer.body());
      response.getHttpOutput().sendContent(sent, this);
    }
  }

  // A file is read only as fast as its client takes it, so it is never in memory as a whole.
  private void send(Part part) {
    try {
      request.getResponse().getHttpOutput().sendContent(part.open(), this);
    } catch (IOException e) {
      // The file was removed after its length had been sent; the answer cannot be completed.
      exchange.note(e);
      request.getHttpChannel().abort(e);
      failed(e);
    }
  }

  private boolean isBare() {
    return method.equals("HEAD");
  }

  @Override
  public void succeeded() {
    cut.cancel();
    if (exchange.isUnread()) {
      linger();
    } else {
      finish(AnswerStream.Ending.ANSWERED);
    }
  }

  @Override
  public void failed(Throwable cause) {
    cut.cancel();
    finish(AnswerStream.Ending.GONE);
  }

  private void linger() {
    reservation.close();
    try {
      cut = pace.cut(request.getHttpChannel(), 0);
      ServletInputStream in = request.getInputStream();
      BodyReader.Ending ending =
          (received, refusal) -> {
            cut.cancel();
            exchange.note("received", received);
            finish(AnswerStream.Ending.ANSWERED);
          };
      in.setReadListener(new BodyReader(in, BodySink.NONE, MOST_DROPPED, ending));
    } catch (IOException | IllegalStateException e) {
      finish(AnswerStream.Ending.ANSWERED);
    }
  }

  private void finish(AnswerStream.Ending ending) {
    if (exchange.isSpoilt()) {
      // Jetty would read the rest of the body, however long it is.
      request.getHttpChannel().getEndPoint().close();
    }
    reservation.close();
    long sent = isBare() ? 0 : answer.size();
    listener.finished(exchange, method, answer.status(), sent, ending);
    context.complete();
  }
}
