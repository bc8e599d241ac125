package nianbao.http.route;

import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import nianbao.http.answer.Fault;
import nianbao.http.answer.Refusal;
import nianbao.http.archive.ArchiveDesk;
import nianbao.http.guard.Guard;
import nianbao.http.server.Exchange;
import nianbao.http.work.Workers;
import nianbao.press.Press;
import spark.Request;
import spark.Service;

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

  /** Gives them to SparkJava. */
  public void addTo(Service service) {
    PageFiles page = new PageFiles();
    service.before((request, response) -> demandToken(request, page));
    service.before((request, response) -> demandReadiness(request));
    Routing routing = new Routing(service, most);
    new ReportRoutes(press, workers).addTo(routing);
    new ArchiveRoutes(press, desk).addTo(routing);
    new ShippedRoutes(version).addTo(routing);
    new HealthRoutes(isReady, metrics).addTo(routing);
    routing.complete(page::answer);
  }

  // A browser has no token before the page asks the clerk for it; the page's files tell nothing.
  private void demandToken(Request request, PageFiles page) throws Refusal {
    boolean isOpen = request.uri().equals(HealthRoutes.LIVENESS) || page.has(request.uri());
    if (guard.isPresent() && !isOpen) {
      Optional<String> authorization = Optional.ofNullable(request.headers("Authorization"));
      Exchange.of(request.raw()).note("token", guard.get().demand(authorization));
    }
  }

  private void demandReadiness(Request request) throws Refusal {
    if (!isReady.getAsBoolean() && !ALWAYS.contains(request.uri())) {
      throw new Refusal(Fault.UNAVAILABLE, "服务正在启动或停止，请稍后再试。")
          .with("Retry-After", "5")
          .with("Connection", "close");
    }
  }
}
