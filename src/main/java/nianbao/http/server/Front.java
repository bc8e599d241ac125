package nianbao.http.server;

import java.io.IOException;
import java.time.Duration;
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
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.handler.AbstractHandler;

/**
 * Leads each request to the routes, fetches its body when they ask for it, and sends the answer.
 */
final class Front extends AbstractHandler {

  /** 16 KB a second: a reader that is slower is cut off. */
  private static final int SLOWEST_BYTES_PER_MILLI = 16;

  private static final String RESERVATION = Reservation.class.getName();

  private final Filter routes;
  private final Limits limits;
  private final Ledger ledger;
  private final InstantSource clock;
  private final AtomicLong memory = new AtomicLong();

  Front(Filter routes, Limits limits, Ledger ledger, InstantSource clock) {
    this.routes = routes;
    this.limits = limits;
    this.ledger = ledger;
    this.clock = clock;
  }

  @Override
  public void handle(
      String target, Request base, HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    base.setHandled(true);
    Exchange exchange = Exchange.find(base).orElseGet(() -> begin(base));
    response.reset();
    StandingHeaders.addTo(base.getResponse(), exchange.id());
    CapturedResponse captured = new CapturedResponse(response);
    answer(exchange, new PlainRequest(request), captured);
    boolean unread = exchange.isBodyIgnored() && hasBody(base);
    boolean waits = base.getHeader("Expect") != null;
    if (exchange.isBodyAskedFor() || (unread && !waits)) {
      response.reset();
      fetch(base, exchange);
    } else {
      if (unread) {
        exchange.spoil();
      }
      deliver(base, exchange, captured);
    }
  }

  private void deliver(Request request, Exchange exchange, CapturedResponse response)
      throws IOException {
    if (!reservation(request).grow(response.size())) {
      response.reset();
      StandingHeaders.addTo(response, exchange.id());
      write(exchange, response, new Refusal(Fault.UNAVAILABLE, "服务正在发送的内容太多，请稍后再试。"));
    }
    byte[] body = response.body();
    Duration most = limits.idle().plusMillis(body.length / SLOWEST_BYTES_PER_MILLI);
    new Delivery(request, exchange, body, reservation(request), ledger, most).send();
  }

  private Exchange begin(Request request) {
    request.setAttribute(RESERVATION, new Reservation(memory, limits.memory()));
    return Exchange.begin(request, clock.instant());
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
    } catch (ServletException | RuntimeException | Error e) {
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

  // Who is refused while it sends rarely reads why: what it sends is dropped first.
  private static boolean hasBody(Request request) {
    return request.getContentLengthLong() > 0 || request.getHeader("Transfer-Encoding") != null;
  }

  private void fetch(Request request, Exchange exchange) throws IOException {
    AsyncContext context = request.startAsync();
    // Jetty's own idle time-out and lowest rate bound how long a body may take.
    context.setTimeout(0);
    ServletInputStream in = request.getInputStream();
    in.setReadListener(
        new BodyReader(
            exchange, context, in, reservation(request), limits.body(), exchange.isBodyAskedFor()));
  }
}
