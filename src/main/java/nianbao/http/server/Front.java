package nianbao.http.server;

import java.io.IOException;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicLong;
import javax.servlet.AsyncContext;
import javax.servlet.Filter;
import javax.servlet.ServletException;
import javax.servlet.ServletInputStream;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import nianbao.http.answer.Answer;
import nianbao.http.answer.Fault;
import nianbao.http.answer.Refusal;
import nianbao.http.server.body.BodyReader;
import nianbao.http.server.body.BodySink;
import nianbao.http.server.body.Pace;
import nianbao.http.server.body.Reservation;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.handler.AbstractHandler;

/**
 * Leads each request to the routes, fetches its body when they ask for it, and sends the answer.
 */
final class Front extends AbstractHandler {

  private static final String RESERVATION = Reservation.class.getName();

  private final Filter routes;
  private final Limits limits;
  private final Ledger ledger;
  private final InstantSource clock;
  private final Pace pace;
  private final AtomicLong memory = new AtomicLong();

  Front(Filter routes, Limits limits, Ledger ledger, InstantSource clock) {
    this.routes = routes;
    this.limits = limits;
    this.ledger = ledger;
    this.clock = clock;
    this.pace = new Pace(limits.idle());
  }

  @Override
  public void handle(
      String target, Request base, HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    base.setHandled(true);
    Exchange exchange = Exchange.find(base).orElseGet(() -> begin(base));
    if (exchange.standing().isPresent()) {
      deliver(base, exchange, exchange.standing().get());
      return;
    }
    response.reset();
    StandingHeaders.addTo(base.getResponse(), exchange.id());
    CapturedResponse captured = new CapturedResponse(response);
    answer(exchange, new PlainRequest(request), captured);
    goOn(base, exchange, captured);
  }

  // Who is refused while it sends rarely reads why: what it sends is dropped first.
  private void goOn(Request request, Exchange exchange, CapturedResponse captured)
      throws IOException {
    boolean unread = exchange.body().isIgnored() && hasBody(request);
    if (exchange.body().isAskedFor()) {
      captured.reset();
      fetch(request, exchange, sink(request, exchange));
    } else if (unread && request.getHeader("Expect") == null) {
      exchange.answerLater(captured);
      fetch(request, exchange, BodySink.NONE);
    } else {
      if (unread) {
        exchange.spoil();
      }
      end(request, exchange, captured);
    }
  }

  private void end(Request request, Exchange exchange, CapturedResponse captured)
      throws IOException {
    // Who has read its answer to the end can have the place of it again.
    exchange.release();
    if (exchange.stream().isPresent()) {
      AnswerStream stream = exchange.stream().get();
      Ledger.Ending ending = stream.finish();
      ledger.finished(exchange, request.getMethod(), stream.status(), stream.sent(), ending);
    } else {
      deliver(request, exchange, captured);
    }
  }

  private void deliver(Request request, Exchange exchange, CapturedResponse response)
      throws IOException {
    if (!reservation(request).grow(response.size())) {
      response.reset();
      StandingHeaders.addTo(response, exchange.id());
      write(exchange, response, new Refusal(Fault.UNAVAILABLE, "服务正在发送的内容太多，请稍后再试。"));
    }
    new Delivery(request, exchange, response.body(), reservation(request), ledger, pace).send();
  }

  private Exchange begin(Request request) {
    request.setAttribute(RESERVATION, new Reservation(memory, limits.memory()));
    return Exchange.begin(request, clock.instant(), pace);
  }

  private static Reservation reservation(Request request) {
    return (Reservation) request.getAttribute(RESERVATION);
  }

  // Whatever a route throws, its caller learns an id and nothing else; the log learns the kind.
  private void answer(Exchange exchange, HttpServletRequest request, CapturedResponse response)
      throws IOException {
    if (!Address.of(request).map(Address::isReadable).orElse(false)) {
      write(exchange, response, new Refusal(Fault.BAD_REQUEST, "地址写得不对：百分号编码不完整，或者不是UTF-8。"));
      return;
    }
    try {
      routes.doFilter(request, response, (unmatched, unanswered) -> {});
    } catch (IOException | ServletException | RuntimeException | Error e) {
      exchange.note(e);
      write(exchange, response, Refusal.failure());
    }
  }

  private static void write(Exchange exchange, HttpServletResponse response, Refusal refusal)
      throws IOException {
    exchange.note("fault", refusal.fault().slug());
    Answer answer = refusal.answer(exchange.id());
    response.setStatus(answer.status());
    answer.headers().forEach(response::setHeader);
    response.getOutputStream().write(answer.body());
  }

  private static boolean hasBody(Request request) {
    return request.getContentLengthLong() > 0 || request.getHeader("Transfer-Encoding") != null;
  }

  // What says that it is too large need not be kept to be refused.
  private BodySink sink(Request request, Exchange exchange) {
    boolean fits = request.getContentLengthLong() <= exchange.body().most(limits.body());
    return fits ? exchange.body().sink(reservation(request), pace, clock) : BodySink.NONE;
  }

  private void fetch(Request request, Exchange exchange, BodySink sink) throws IOException {
    AsyncContext context = request.startAsync();
    // Jetty's own idle time-out and lowest rate bound how long a body may take.
    context.setTimeout(0);
    BodyReader.Ending ending =
        (received, refusal) -> {
          exchange.bodyEnded(received, refusal);
          context.dispatch();
        };
    long most = exchange.body().most(limits.body());
    ServletInputStream in = request.getInputStream();
    in.setReadListener(new BodyReader(in, sink, most, ending));
  }
}
