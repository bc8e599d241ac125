package nianbao.http.route;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import nianbao.http.answer.Answer;
import nianbao.http.answer.Fault;
import nianbao.http.answer.Negotiation;
import nianbao.http.answer.Refusal;
import nianbao.http.server.Exchange;
import spark.Request;
import spark.Response;
import spark.Route;
import spark.RouteImpl;
import spark.Service;
import spark.route.HttpMethod;

/** Gives SparkJava its routes: to each address its methods, and an answer for all other methods. */
final class Routing {

  private static final Set<HttpMethod> METHODS =
      EnumSet.complementOf(EnumSet.of(HttpMethod.before, HttpMethod.after, HttpMethod.afterafter));

  private final Service service;
  private final int most;
  private final Map<String, Set<HttpMethod>> known = new LinkedHashMap<>();

  /**
   * Routes of a service.
   *
   * @param most the largest body as unpacked, in bytes
   */
  Routing(Service service, int most) {
    this.service = service;
    this.most = most;
    service.exception(
        Refusal.class, (refusal, request, response) -> refuse(refusal, request, response));
    service.exception(Exception.class, this::fail);
  }

  /** An address that is read. */
  void get(String path, Endpoint endpoint) {
    Route route = (request, response) -> answer(path, endpoint, request, response);
    add(HttpMethod.get, path, route);
    add(HttpMethod.head, path, route);
  }

  /**
   * An address that a body is sent to.
   *
   * @param types what the body may be
   * @param made what comes back
   */
  void post(String path, List<String> types, String made, Endpoint endpoint) {
    post(path, types, made, call -> call.exchange().body().isThere(), endpoint);
  }

  /** How a route asks whether the body is there; the server fetches it when it is asked first. */
  interface Intake {
    boolean isThere(Call call) throws Refusal;
  }

  /** An address that a body is sent to which is taken in some other way. */
  void post(String path, List<String> types, String made, Intake intake, Endpoint endpoint) {
    Endpoint guarded =
        call -> {
          call.demandBody(types);
          Negotiation.demandAccepted(call.header("Accept"), made);
          return intake.isThere(call) ? endpoint.answer(call) : Answer.empty(100);
        };
    add(HttpMethod.post, path, (request, response) -> answer(path, guarded, request, response));
  }

  /** Answers every other method of the addresses, and every other address. */
  void complete(Endpoint elsewhere) {
    known.forEach(
        (path, methods) -> {
          String allowed = allowed(methods);
          Endpoint options = call -> Answer.empty(204).with("Allow", allowed);
          Endpoint other =
              call -> {
                throw new Refusal(Fault.METHOD_NOT_ALLOWED, "这个地址只能用" + allowed + "。")
                    .with("Allow", allowed);
              };
          for (HttpMethod method : METHODS) {
            if (!methods.contains(method)) {
              Endpoint endpoint = method == HttpMethod.options ? options : other;
              map(method, path, (request, response) -> answer(path, endpoint, request, response));
            }
          }
        });
    for (HttpMethod method : METHODS) {
      map(method, "/*", (request, response) -> answer("/*", elsewhere, request, response));
    }
  }

  private void add(HttpMethod method, String path, Route route) {
    known.computeIfAbsent(path, added -> EnumSet.noneOf(HttpMethod.class)).add(method);
    map(method, path, route);
  }

  private void map(HttpMethod method, String path, Route route) {
    service.addRoute(method, RouteImpl.create(path, route));
  }

  private static String allowed(Set<HttpMethod> methods) {
    EnumSet<HttpMethod> all = EnumSet.copyOf(methods);
    all.add(HttpMethod.options);
    return all.stream()
        .map(method -> method.name().toUpperCase(Locale.ROOT))
        .collect(Collectors.joining(", "));
  }

  private Object answer(String path, Endpoint endpoint, Request request, Response response)
      throws Exception {
    Exchange exchange = Exchange.of(request.raw());
    exchange.note("route", path);
    return send(endpoint.answer(new Call(request, exchange, most)), response);
  }

  private static Object send(Answer answer, Response response) {
    response.status(answer.status());
    // Spark would add what a route says to what stands already; a browser obeys both policies.
    answer.headers().forEach(response.raw()::setHeader);
    return answer.body();
  }

  private static void refuse(Refusal refusal, Request request, Response response) {
    Exchange exchange = Exchange.of(request.raw());
    exchange.note("fault", refusal.fault().slug());
    Answer answer = refusal.answer(exchange.id());
    send(answer, response);
    response.body(new String(answer.body(), StandardCharsets.UTF_8));
  }

  private void fail(Exception failure, Request request, Response response) {
    Throwable cause =
        failure instanceof ExecutionException && failure.getCause() != null
            ? failure.getCause()
            : failure;
    Exchange.of(request.raw()).note(cause);
    refuse(Refusal.failure(), request, response);
  }
}
