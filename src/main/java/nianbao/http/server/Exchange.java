package nianbao.http.server;

import java.io.Closeable;
import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.servlet.http.HttpServletRequest;
import nianbao.http.answer.Answer;
import nianbao.http.answer.Cause;
import nianbao.http.answer.Refusal;
import nianbao.http.server.body.Intake;
import nianbao.http.server.body.Pace;
import nianbao.http.server.body.RequestBody;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;

/**
 * One request on its way through the service. Used by one thread after the other, never by two at
 * once.
 */
public final class Exchange {

  private static final String ATTRIBUTE = Exchange.class.getName();
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]{1,64}");

  /** How a route comes to have something until it has answered. */
  public interface Taking<T extends Closeable> {

    /**
     * Takes it.
     *
     * @throws Refusal if there is none to be had
     */
    T take() throws Refusal, IOException;
  }

  private final String id;
  private final Instant start;
  private final Client client;
  private final Map<String, String> facts = new LinkedHashMap<>();
  private final Map<String, Long> figures = new LinkedHashMap<>();
  private final RequestBody body = new RequestBody();
  private final Request request;
  private final Pace pace;
  private @Nullable Closeable held;
  private @Nullable AnswerStream stream;
  private @Nullable Errand errand;
  private @Nullable Intake intake;
  private boolean spoilt;
  private boolean unread;

  private Exchange(String id, Instant start, Request request, Pace pace) {
    this.id = id;
    this.start = start;
    this.request = request;
    this.client = new Client(request);
    this.pace = pace;
  }

  static Exchange begin(Request request, Instant start, Pace pace) {
    String given = Optional.ofNullable(request.getHeader("X-Request-Id")).orElse("");
    String id = ID.matcher(given).matches() ? given : UUID.randomUUID().toString();
    Exchange exchange = new Exchange(id, start, request, pace);
    request.setAttribute(ATTRIBUTE, exchange);
    return exchange;
  }

  static Optional<Exchange> find(HttpServletRequest request) {
    return Optional.ofNullable((Exchange) request.getAttribute(ATTRIBUTE));
  }

  /** The exchange that a request belongs to. */
  public static Exchange of(HttpServletRequest request) {
    return find(request).orElseThrow();
  }

  /** What the request is called in the answer and the log. */
  public String id() {
    return id;
  }

  /** When its header had come. */
  public Instant start() {
    return start;
  }

  /** Who asked. */
  public Client client() {
    return client;
  }

  /** On whose account it goes: a token's owner, or else an address. */
  public String holder() {
    return token().map(owner -> "token " + owner).orElse("address " + facts.get("client"));
  }

  /** The name of the token that it came with. */
  public Optional<String> token() {
    return Optional.ofNullable(facts.get("token"));
  }

  /** What it brings. */
  public RequestBody body() {
    return body;
  }

  /**
   * What a route has until it has answered, taken when it is asked for it first. It is closed
   * before the answer has been sent, whatever becomes of it.
   *
   * @param kind of it; one request has one thing
   */
  public <T extends Closeable> T held(Class<T> kind, Taking<T> taking) throws Refusal, IOException {
    if (held == null) {
      T taken = taking.take();
      held = taken;
      return taken;
    }
    return kind.cast(held);
  }

  /**
   * An answer that is sent while it is made, from the first byte that is written to it. Until then
   * the route can answer in any other way.
   *
   * @param head status and headers
   */
  public AnswerStream stream(Answer head) {
    AnswerStream opened = new AnswerStream(request, client, head, pace);
    stream = opened;
    return opened;
  }

  /** Whether it came over the port of who watches the service. */
  public boolean isOperator() {
    return JettyServer.ADMIN.equals(request.getHttpChannel().getConnector().getName());
  }

  /** Notes a fact for the log: never a text of the request. */
  public void note(String name, String fact) {
    facts.put(name, fact);
  }

  /** Notes a figure for the log. */
  public void note(String name, long figure) {
    figures.put(name, figure);
  }

  /** Notes our own failure. */
  public void note(Throwable failure) {
    note("cause", Cause.of(failure));
  }

  /** What was noted in words. */
  public Map<String, String> facts() {
    return facts;
  }

  /** What was noted in figures. */
  public Map<String, Long> figures() {
    return figures;
  }

  /** Closes what the route has. */
  void release() {
    try {
      if (held != null) {
        held.close();
      }
    } catch (IOException e) {
      note(e);
    }
  }

  Optional<AnswerStream> stream() {
    return Optional.ofNullable(stream).filter(AnswerStream::isBegun);
  }

  /** What is to be done once the body has come. */
  void take(Errand found) {
    errand = found;
  }

  void intake(Intake wanted) {
    intake = wanted;
  }

  Optional<Intake> intake() {
    return Optional.ofNullable(intake);
  }

  // A route that needs a body is not called if the body did not arrive whole.
  Answer answer() throws Exception {
    if (intake != null) {
      body.demandWhole();
    }
    return Objects.requireNonNull(errand).answer();
  }

  void bodyEnded(long received, Optional<Refusal> refusal) {
    body.end(refusal);
    note("received", received);
    spoilt |= refusal.isPresent();
  }

  /**
   * The rest of the body is not waited for: nothing else can come over this connection.
   *
   * @param sends whether the client sends it all the same
   */
  void spoil(boolean sends) {
    spoilt = true;
    unread = sends;
  }

  boolean isSpoilt() {
    return spoilt;
  }

  boolean isUnread() {
    return unread;
  }
}
