package nianbao.http.server;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.servlet.http.HttpServletRequest;
import nianbao.http.answer.Fault;
import nianbao.http.answer.Refusal;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;

/**
 * One request on its way through the service. Used by one thread after the other, never by two at
 * once.
 */
public final class Exchange {

  private static final String ATTRIBUTE = Exchange.class.getName();
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]{1,64}");

  private static final int MOST_CAUSES = 4;

  private enum Body {
    NOT_ASKED_FOR,
    ASKED_FOR,
    THERE
  }

  private final String id;
  private final Instant start;
  private final Client client;
  private final Map<String, String> facts = new LinkedHashMap<>();
  private final Map<String, Long> figures = new LinkedHashMap<>();
  private Body state = Body.NOT_ASKED_FOR;
  private byte[] body = new byte[0];
  private @Nullable Refusal refusal;
  private boolean spoilt;

  private Exchange(String id, Instant start, Client client) {
    this.id = id;
    this.start = start;
    this.client = client;
  }

  static Exchange begin(Request request, Instant start) {
    String given = Optional.ofNullable(request.getHeader("X-Request-Id")).orElse("");
    String id = ID.matcher(given).matches() ? given : UUID.randomUUID().toString();
    Exchange exchange = new Exchange(id, start, new Client(request));
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

  /**
   * Whether the body is there. If not, the server now fetches it, and asks the route again when it
   * has come; what the route answers until then is dropped.
   */
  public boolean hasBody() {
    if (state == Body.NOT_ASKED_FOR) {
      state = Body.ASKED_FOR;
    }
    return state == Body.THERE;
  }

  /**
   * The body as it came, not a copy.
   *
   * @throws Refusal if it did not come whole
   */
  public byte[] body() throws Refusal {
    if (refusal != null) {
      throw refusal;
    }
    return body;
  }

  /** Notes a fact for the log: never a text of the request. */
  public void note(String name, String fact) {
    facts.put(name, fact);
  }

  /** Notes a figure for the log. */
  public void note(String name, long figure) {
    figures.put(name, figure);
  }

  /** Notes our own failure: kinds and places in the program; a message could quote the report. */
  public void note(Throwable failure) {
    String chain =
        Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
            .limit(MOST_CAUSES)
            .map(Exchange::place)
            .collect(Collectors.joining("; "));
    note("cause", chain);
  }

  private static String place(Throwable failure) {
    StackTraceElement[] places = failure.getStackTrace();
    return failure.getClass().getName() + (places.length == 0 ? "" : " at " + places[0]);
  }

  /** What was noted in words. */
  public Map<String, String> facts() {
    return facts;
  }

  /** What was noted in figures. */
  public Map<String, Long> figures() {
    return figures;
  }

  boolean isBodyAskedFor() {
    return state == Body.ASKED_FOR;
  }

  boolean isBodyIgnored() {
    return state == Body.NOT_ASKED_FOR;
  }

  void bodyCame(byte[] whole) {
    state = Body.THERE;
    body = whole;
    note("received", whole.length);
  }

  void bodyFailed(Fault fault, String detail) {
    state = Body.THERE;
    refusal = new Refusal(fault, detail);
    spoilt = true;
  }

  /** The rest of the body is not read: nothing else can come over this connection. */
  void spoil() {
    spoilt = true;
  }

  boolean isSpoilt() {
    return spoilt;
  }
}
