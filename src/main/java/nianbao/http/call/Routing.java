package nianbao.http.call;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nianbao.http.answer.Answer;
import nianbao.http.answer.Fault;
import nianbao.http.answer.Negotiation;
import nianbao.http.answer.Refusal;
import nianbao.http.server.Exchange;
import nianbao.http.server.body.Intake;
import spark.Request;
import spark.Route;
import spark.RouteImpl;
import spark.Service;
import spark.route.HttpMethod;

/** Gives SparkJava its routes: to each address its methods, and an answer for all other methods. */
public final class Routing {

  static final Set<HttpMethod> METHODS =
      EnumSet.complementOf(EnumSet.of(HttpMethod.before, HttpMethod.after, HttpMethod.afterafter));

  private final Service service;
  private final int most;
  private final Map<String, Set<HttpMethod>> known = new LinkedHashMap<>();
  private final Set<String> open = new HashSet<>();

  /**
   * Routes of a service.
   *
   * @param most the largest body as unpacked, in bytes
   */
  public Routing(Service service, int most) {
    this.service = service;
    this.most = most;
  }

  /**
   * Lets in at an address who has no token: it asks for a key of its own, or tells what all may
   * know.
   */
  public void open(String path) {
    open.add(path);
  }

  /** An address that is read. */
  public void get(String path, Endpoint endpoint) {
    add(HttpMethod.get, path, route(path, endpoint));
    add(HttpMethod.head, path, route(path, endpoint));
  }

  /** An address whose thing can be removed. */
  public void delete(String path, Endpoint endpoint) {
    add(HttpMethod.delete, path, route(path, endpoint));
  }

  /**
   * An address that a body is sent to.
   *
   * @param types what the body may be
   * @param made what may come back, the usual first
   */
  public void post(String path, List<String> types, List<String> made, Endpoint endpoint) {
    post(path, types, made, call -> Intake.memory(call.most()), endpoint);
  }

  /** An address that a body is sent to which is taken in some other way. */
  public void post(
      String path, List<String> types, List<String> made, Visit.Taking taking, Endpoint endpoint) {
    send(HttpMethod.post, path, types, made, taking, endpoint);
  }

  /** An address whose thing is replaced by what is sent. */
  public void put(String path, List<String> types, List<String> made, Endpoint endpoint) {
    send(HttpMethod.put, path, types, made, call -> Intake.memory(call.most()), endpoint);
  }

  private void send(
      HttpMethod method,
      String path,
      List<String> types,
      List<String> made,
      Visit.Taking taking,
      Endpoint endpoint) {
    Visit.Taking guarded =
        call -> {
          call.demandBody(types);
          Negotiation.chosen(call.header("Accept"), made);
          return taking.of(call);
        };
    add(method, path, route(path, Optional.of(guarded), endpoint));
  }

  /** Answers every other method of the addresses, and every other address. */
  public void complete(Endpoint elsewhere) {
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
              map(method, path, route(path, method == HttpMethod.options ? options : other));
            }
          }
        });
    METHODS.forEach(method -> map(method, "/*", route("/*", elsewhere)));
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

  private Route route(String path, Endpoint endpoint) {
    return route(path, Optional.empty(), endpoint);
  }

  private Route route(String path, Optional<Visit.Taking> taking, Endpoint endpoint) {
    return (request, response) ->
        new Visit(path, open.contains(path), call(request), taking, endpoint);
  }

  private Call call(Request request) {
    return new Call(request, Exchange.of(request.raw()), most);
  }
}
