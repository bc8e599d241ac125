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
import nianbao.http.answer.Fault;
import nianbao.http.answer.Refusal;
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
    if (exchange.isBodyAskedFor()) {
      response.reset();
      fetch(base, exchange);
    } else {
      new Delivery(base, exchange, reservation(base), ledger).send(captured.body());
    }
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
    try {
      routes.doFilter(request, response, (unmatched, unanswered) -> {});
    } catch (ServletException | RuntimeException | Error e) {
      exchange.note("cause", e.getClass().getName());
      Refusal failure = new Refusal(Fault.FAILURE, "服务出错了，不是请求的错；请把请求编号告诉维护人员。");
      response.setStatus(failure.fault().status());
      response.setContentType("application/problem+json");
      response.getOutputStream().write(failure.answer(exchange.id()).body());
    }
  }

  private void fetch(Request request, Exchange exchange) throws IOException {
    AsyncContext context = request.startAsync();
    // Jetty's own idle time-out and lowest rate bound how long a body may take.
    context.setTimeout(0);
    ServletInputStream in = request.getInputStream();
    in.setReadListener(new BodyReader(exchange, context, in, reservation(request), limits.body()));
  }
}
