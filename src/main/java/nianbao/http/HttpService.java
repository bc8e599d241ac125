package nianbao.http;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import nianbao.http.guard.Guard;
import nianbao.http.guard.Hosts;
import nianbao.http.guard.TokenFileException;
import nianbao.http.route.AllRoutes;
import nianbao.http.route.HealthRoutes;
import nianbao.http.route.ShippedRoutes;
import nianbao.http.server.Limits;
import nianbao.press.Press;
import nianbao.press.SetupException;
import nianbao.press.StepObserver;
import nianbao.press.listing.JsonObject;

/**
 * The service: takes requests from {@link #start} to {@link #stop}, once.
 *
 * <p>It makes each report as the press does, on a fixed number of threads.
 */
public final class HttpService {

  /** Beside the requests that wait for a report: what is small, and what is being refused. */
  private static final int SPARE_THREADS = 24;

  private static final int MOST_CONNECTIONS = 1024;
  private static final Duration LONGEST_IDLE = Duration.ofSeconds(37);
  private static final long LOOK_MILLIS = 20;

  private enum Phase {
    STARTING,
    READY,
    STOPPING
  }

  private final ServiceSettings settings;
  private final InstantSource clock;
  private final String version;
  private final Metrics metrics;
  private final Workshop workshop;
  private final SparkServer server;
  private final LogQueue lines;
  private final RequestLog log;
  private volatile Phase phase = Phase.STARTING;

  /**
   * A service.
   *
   * @param press makes the press, with what is to stand around its steps
   * @param memory what the bodies of all requests may hold together, in bytes
   * @param version the program's
   * @param log takes one line a request; called by several threads
   * @throws StartException if the file of tokens cannot be used
   */
  public HttpService(
      ServiceSettings settings,
      Function<StepObserver, Press> press,
      long memory,
      String version,
      Consumer<String> log,
      InstantSource clock)
      throws StartException {
    this.settings = settings;
    this.clock = clock;
    this.version = version;
    this.metrics = new Metrics(clock, version);
    Optional<Guard> guard = guard(settings.tokenFile());
    this.lines = new LogQueue(log);
    metrics.watch(lines);
    Set<String> quiet = settings.operation().logsProbes() ? Set.of() : HealthRoutes.ALL;
    this.log = new RequestLog(lines, clock, quiet);
    this.workshop = Workshop.of(settings, press.apply(metrics.steps()), clock, this.log::tell);
    workshop.show(metrics);
    this.server =
        new SparkServer(
            limits(settings, memory),
            settings.keyStore().map(store -> store.tls(event -> tell(event, JsonObject.EMPTY))),
            settings.operation(),
            metrics.and(this.log),
            clock,
            routes(guard));
  }

  private static Limits limits(ServiceSettings settings, long memory) {
    int threads = settings.workers() + settings.queue() + SPARE_THREADS;
    Duration idle = idle(settings.timeout());
    return new Limits(threads, MOST_CONNECTIONS, settings.maxBody(), memory, idle);
  }

  private AllRoutes routes(Optional<Guard> guard) {
    return new AllRoutes(
        workshop.press(),
        workshop.workers(),
        workshop.desk(),
        workshop.jobs(),
        workshop.drafts(),
        version,
        settings.maxBody(),
        () -> phase == Phase.READY,
        new Hosts(settings.host(), settings.operation().hosts()),
        guard,
        settings.operation().admin().map(admin -> new Hosts(admin.host(), "")),
        metrics::text);
  }

  /**
   * Listens, makes a first report, and takes requests from then on.
   *
   * @return where it listens
   * @throws StartException if the address cannot be listened on, or a folder cannot be written to
   * @throws SetupException if no report can be made with the agency's own templates
   */
  public URI start() throws StartException {
    tell("start", new Facts(settings).ofStart(version));
    int port = server.start(settings.host(), settings.port());
    try {
      workshop.open(settings);
    } catch (StartException | RuntimeException e) {
      stop(Duration.ZERO);
      throw e;
    }
    phase = Phase.READY;
    Facts facts = new Facts(settings);
    tell("ready", facts.ofReadiness(port, server.adminPort()));
    return facts.address(port);
  }

  /** The contract of the service, OpenAPI 3.1 in one document. */
  public static byte[] contract() throws IOException {
    return ShippedRoutes.contract();
  }

  /** Logs what the operator should know before the service starts. */
  public void warn(String message) {
    tell("warning", JsonObject.EMPTY.with("message", message));
  }

  private void tell(String event, JsonObject facts) {
    log.tell(event, facts);
  }

  /**
   * Takes no more requests, finishes those that it took, as long as it may drain, and ends.
   *
   * @param notice how long it says so to who still comes, before nobody answers
   */
  public void stop(Duration notice) {
    phase = Phase.STOPPING;
    tell("stop", JsonObject.EMPTY.with("active", server.active()));
    workshop.stopJobs();
    Instant least = clock.instant().plus(notice);
    Instant most = clock.instant().plus(settings.operation().drain());
    try {
      while (clock.instant().isBefore(server.active() > 0 ? most : least)) {
        Thread.sleep(LOOK_MILLIS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    workshop.breakOff();
    server.stop();
    workshop.close();
    metrics.close();
    tell("stopped", JsonObject.EMPTY);
    lines.close();
  }

  // A connection must not count as idle at the moment when an answer at the deadline is sent: it
  // would be closed before its next request. So it may be idle for a quarter longer than a request
  // may take, or for 37 s where that is shorter: no usual deadline divides that without a rest.
  private static Duration idle(Duration timeout) {
    Duration longer = timeout.plus(timeout.dividedBy(4));
    return longer.compareTo(LONGEST_IDLE) < 0 ? longer : LONGEST_IDLE;
  }

  private static Optional<Guard> guard(Optional<Path> file) throws StartException {
    try {
      return file.isPresent() ? Optional.of(new Guard(file.get())) : Optional.empty();
    } catch (TokenFileException e) {
      throw new StartException("口令文件“" + file.get() + "”不能用：" + e.getMessage() + "。", e);
    }
  }
}
