package nianbao.http.route;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import nianbao.drafts.DraftDesk;
import nianbao.http.archive.ArchiveDesk;
import nianbao.http.call.RecentProducts;
import nianbao.http.call.RouteTable;
import nianbao.http.call.Routing;
import nianbao.http.call.Visit;
import nianbao.http.call.Workers;
import nianbao.http.guard.Guard;
import nianbao.http.guard.Hosts;
import nianbao.http.job.JobDesk;
import nianbao.http.server.Router;
import nianbao.press.Importer;
import nianbao.press.Press;
import spark.Service;
import spark.route.Routes;

/**
 * Every route of the service.
 *
 * @param press makes and checks
 * @param workers the threads on which it does
 * @param desk where archives are made
 * @param jobs where those are made that take long; without it there are none
 * @param drafts where drafts are kept; without it there are none
 * @param version the program's
 * @param most the largest body of a request, in bytes
 * @param isReady whether the service takes work
 * @param hosts the names that the service goes by
 * @param guard lets in who may use it; without one, everyone
 * @param apart the names of the port of its own that the operator asks on; without it there is none
 * @param metrics what Prometheus reads
 */
public record AllRoutes(
    Press press,
    Workers workers,
    ArchiveDesk desk,
    Optional<JobDesk> jobs,
    Optional<DraftDesk> drafts,
    String version,
    int most,
    BooleanSupplier isReady,
    Hosts hosts,
    Optional<Guard> guard,
    Optional<Hosts> apart,
    Supplier<String> metrics) {

  private static final PageFiles PAGE = new PageFiles();

  /** Gives them to SparkJava. */
  public void addTo(Service service) {
    Routing routing = new Routing(service, most);
    ReportRoutes reports = new ReportRoutes(press, workers);
    reports.addTo(routing);
    new PageRoutes(press, reports, new RecentProducts()).addTo(routing);
    new ImportRoute(new Importer(press), workers).addTo(routing);
    new ArchiveRoutes(press, desk).addTo(routing);
    new AuditRoutes(press, desk).addTo(routing);
    new JobRoutes(jobs, desk.most()).addTo(routing);
    DraftCalls sent = new DraftCalls(drafts, press, workers);
    new DraftRoutes(sent).addTo(routing);
    new ReviewRoutes(sent).addTo(routing);
    new ShippedRoutes(version, drafts.isPresent()).addTo(routing);
    new HealthRoutes(isReady, metrics).addTo(routing);
    routing.complete(
        call ->
            PAGE.answer(
                call.request().uri(),
                call.request().requestMethod(),
                call.header("If-None-Match")));
  }

  /** Finds among those that SparkJava knows the one that a request takes. */
  public Router over(Routes known) {
    RouteTable table = new RouteTable(known);
    Entrance entrance = new Entrance(isReady, hosts, guard, apart, PAGE);
    return (exchange, request) -> {
      Visit visit = table.find(request);
      exchange.note("route", visit.path());
      entrance.demand(visit);
      return visit;
    };
  }
}
