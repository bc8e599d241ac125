package nianbao.http.server;

import java.io.IOException;
import java.time.InstantSource;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javax.servlet.AsyncContext;
import javax.servlet.ServletInputStream;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import nianbao.http.answer.Answer;
import nianbao.http.answer.Fault;
import nianbao.http.answer.Refusal;
import nianbao.http.guard.Crowd;
import nianbao.http.guard.Proxies;
import nianbao.http.server.body.BodyReader;
import nianbao.http.server.body.BodySink;
import nianbao.http.server.body.BodyWatch;
import nianbao.http.server.body.Intake;
import nianbao.http.server.body.Pace;
import nianbao.http.server.body.Reservation;
import nianbao.http.server.body.Room;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.handler.AbstractHandler;

/** Finds the route of each request, fetches the body that it asks for, and sends its answer. */
final class RequestHandler extends AbstractHandler {

  private static final String RESERVATION = Reservation.class.getName();

  /** An answer so small needs no room: health is told although there is none. */
  private static final int FREE = 1 << 14;

  private final Router router;
  private final Limits limits;
  private final Proxies proxies;
  private final RequestListener listener;
  private final InstantSource clock;
  private final Pace pace;
  private final Room room;

  RequestHandler(
      Router router,
      Limits limits,
      Proxies proxies,
      RequestListener listener,
      InstantSource clock) {
    this.router = router;
    this.limits = limits;
    this.proxies = proxies;
    this.listener = listener;
    this.clock = clock;
    this.pace = new Pace(limits.idle());
    this.room = new Room(limits.memory());
  }

  // Jetty comes back here when a body has been read.
  @Override
  public void handle(
      String target, Request base, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    base.setHandled(true);
    Optional<Exchange> begun = Exchange.find(base);
    if (begun.isPresent()) {
      end(base, begun.get());
    } else {
      begin(base);
    }
  }

  private void begin(Request request) throws IOException {
    Exchange exchange = Exchange.begin(request, clock.instant(), pace);
    StandingHeaders.addTo(request.getResponse(), exchange.id());
    List<String> forwarded = Collections.list(request.getHeaders("X-Forwarded-For"));
    exchange.note("client", proxies.client(request.getRemoteAddr(), forwarded));
    exchange.take(new Attempt(exchange).found(() -> found(exchange, request)));
    request.setAttribute(RESERVATION, new Reservation(room, exchange.holder()));
    if (HttpMethod.CONNECT.is(request.getMethod())) {
      // Jetty would keep the connection for what comes through a tunnel.
      exchange.spoil(false);
    }
    Optional<Intake> intake = exchange.intake();
    if (intake.isPresent()) {
      fetch(request, exchange, intake.get());
    } else if (isRestReadFirst(request)) {
      // A client that is refused while it is still sending rarely reads the answer. The rest of its
      // body
      // is therefore read and dropped before the answer is sent.
      fetch(request, exchange, limits.body(), BodySink.NONE);
    } else {
      if (hasBody(request)) {
        exchange.spoil(request.getHeader("Expect") == null);
      }
      end(request, exchange);
    }
  }

  private Errand found(Exchange exchange, Request request) throws Exception {
    if (!Address.of(request).map(Address::isReadable).orElse(false)) {
      throw new Refusal(Fault.BAD_REQUEST, "地址写得不对：百分号编码不完整，或者不是UTF-8。");
    }
    Errand errand = router.find(exchange, request);
    Optional<Intake> intake = errand.intake();
    if (intake.isPresent()) {
      exchange.intake(intake.get().demandFit(request.getContentLengthLong()));
    }
    return errand;
  }

  private boolean isRestReadFirst(Request request) {
    return hasBody(request)
        && request.getHeader("Expect") == null
        && request.getContentLengthLong() <= limits.body();
  }

  private void end(Request request, Exchange exchange) throws IOException {
    Answer answer = new Attempt(exchange).answered(exchange::answer);
    // Who has read its answer to the end can have the place of it again.
    exchange.release();
    if (exchange.stream().isPresent()) {
      AnswerStream stream = exchange.stream().get();
      AnswerStream.Ending ending = stream.finish();
      listener.finished(exchange, request.getMethod(), stream.status(), stream.sent(), ending);
    } else {
      deliver(request, exchange, answer);
    }
  }

  private void deliver(Request request, Exchange exchange, Answer answer) {
    Reservation reservation = (Reservation) request.getAttribute(RESERVATION);
    int size = answer.body().length;
    boolean fits = size <= FREE || reservation.grow(size);
    Answer sent = fits ? answer : new Attempt(exchange).answered(RequestHandler::tooBusy);
    new Delivery(request, exchange, sent, reservation, listener, pace).send();
  }

  private static Answer tooBusy() throws Refusal {
    throw new Refusal(Fault.UNAVAILABLE, "服务正在发送的内容太多，请稍后再试。");
  }

  private static boolean hasBody(Request request) {
    return request.getContentLengthLong() > 0 || request.getHeader("Transfer-Encoding") != null;
  }

  private void fetch(Request request, Exchange exchange, Intake intake) throws IOException {
    Reservation reservation = (Reservation) request.getAttribute(RESERVATION);
    BodySink sink = exchange.body().sink(intake, reservation);
    fetch(request, exchange, intake.most(), sink);
  }

  private void fetch(Request request, Exchange exchange, long most, BodySink sink)
      throws IOException {
    AsyncContext context = request.startAsync();
    // The watch on the body bounds how long it may take.
    context.setTimeout(0);
    BodyReader.Ending ending =
        (received, refusal) -> {
          Crowd.markReceiving(request, false);
          exchange.bodyEnded(received, refusal);
          context.dispatch();
        };
    ServletInputStream in = request.getInputStream();
    Crowd.markReceiving(request, true);
    BodySink watched = new BodyWatch(sink, request.getHttpChannel(), pace, clock);
    in.setReadListener(new BodyReader(in, watched, most, ending));
  }
}
