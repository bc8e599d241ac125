package nianbao.http.route;

import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import nianbao.http.answer.Fault;
import nianbao.http.answer.Refusal;
import nianbao.http.archive.ArchiveDesk;
import nianbao.http.guard.Guard;
import nianbao.http.server.Router;
import nianbao.http.work.Workers;
import nianbao.press.Press;
import spark.Service;
import spark.route.Routes;

/**
 * Every route of the service.
 *
 * @param press makes and checks
 * @param workers the threads on which it does
 * @param desk where archives are made
 * @param version the program's
 * @param most the largest body of a request, in bytes
 * @param isReady whether the service takes work
 * @param guard lets in who may use it; without one, everyone
 * @param metrics what Prometheus reads
 */
public record AllRoutes(
    Press press,
    Workers workers,
    ArchiveDesk desk,
    String version,
    int most,
    BooleanSupplier isReady,
    Optional<Guard> guard,
    Supplier<String> metrics) {

  /** What is answered although the service starts or stops. */
  private static final Set<String> ALWAYS =
      Set.of(HealthRoutes.LIVENESS, HealthRoutes.READINESS, HealthRoutes.METRICS);

  private static final PageFiles PAGE = new PageFiles();

  /** Gives them to SparkJava. */
  public void addTo(Service service) {
    Routing routing = new Routing(service, most);
    new ReportRoutes(press, workers).addTo(routing);
    new ArchiveRoutes(press, desk).addTo(routing);
    new ShippedRoutes(version).addTo(routing);
    new HealthRoutes(isReady, metrics).addTo(routing);
    routing.complete(PAGE::answer);
  }

  /** Finds among those that SparkJava knows the one that a request takes. */
  public Router over(Routes known) {
    RouteTable table = new RouteTable(known);
    return (exchange, request) -> {
      Visit visit = table.find(request);
      exchange.note("route", visit.path());
      demandToken(visit.call());
      demandReadiness(visit.call());
      return visit;
    };
  }

  // A browser has no token before the page asks the clerk for it; the page's files tell nothing.
  private void demandToken(Call call) throws Refusal {
    String uri = call.request().uri();
    boolean isOpen = uri.equals(HealthRoutes.LIVENESS) || PAGE.has(uri);
    if (guard.isPresent() && !isOpen) {
      call.exchange().note("token", guard.get().demand(call.header("Authorization")));
    }
  }

  private void demandReadiness(Call call) throws Refusal {
    if (!isReady.getAsBoolean() && !ALWAYS.contains(call.request().uri())) {
      throw new Refusal(Fault.UNAVAILABLE, "服务正在启动或停止，请稍后再试。")
          .with("Retry-After", "5")
          .with("Connection", "close");
    }
  }
}
