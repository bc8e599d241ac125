package nianbao.http;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import nianbao.http.answer.Refusal;
import nianbao.http.route.AllRoutes;
import nianbao.http.server.Ledger;
import nianbao.http.server.Limits;
import nianbao.http.telemetry.RequestLog;
import nianbao.http.work.Workers;
import nianbao.press.Checks;
import nianbao.press.Press;
import nianbao.press.shipped.Shipped;

/**
 * The service: takes requests from {@link #start} to {@link #stop}, once.
 *
 * <p>It makes each report as the press does, on a fixed number of threads.
 */
public final class HttpService {

  /** Beside the requests that wait for a report: what is small, and what is being refused. */
  private static final int SPARE_THREADS = 24;

  private static final int MOST_CONNECTIONS = 1024;
  private static final Duration IDLE = Duration.ofSeconds(30);
  private static final long LOOK_MILLIS = 20;

  /** The report that is made before the first request, so that no caller waits for the start. */
  private static final String FIRST = "yiyuan-2024";

  private enum Phase {
    STARTING,
    READY,
    STOPPING
  }

  private final ServiceSettings settings;
  private final Press press;
  private final InstantSource clock;
  private final Workers workers;
  private final SparkServer server;
  private volatile Phase phase = Phase.STARTING;

  /**
   * A service.
   *
   * @param memory what the bodies of all requests may hold together, in bytes
   * @param version the program's
   * @param log takes one line a request; called by several threads
   */
  public HttpService(
      ServiceSettings settings,
      Press press,
      long memory,
      String version,
      Consumer<String> log,
      InstantSource clock) {
    this.settings = settings;
    this.press = press;
    this.clock = clock;
    this.workers = new Workers(settings.workers(), settings.queue(), settings.timeout(), clock);
    int threads = settings.workers() + settings.queue() + SPARE_THREADS;
    Limits limits = new Limits(threads, MOST_CONNECTIONS, settings.maxBody(), memory, IDLE);
    Ledger ledger = new RequestLog(log, clock);
    AllRoutes routes =
        new AllRoutes(press, workers, version, settings.maxBody(), () -> phase == Phase.READY);
    this.server = new SparkServer(limits, Optional.empty(), ledger, clock, routes);
  }

  /**
   * Listens, makes a first report, and takes requests from then on.
   *
   * @return where it listens
   * @throws StartException if the address cannot be listened on
   */
  public URI start() throws StartException {
    int port = server.start(settings.host(), settings.port());
    warmUp();
    phase = Phase.READY;
    String host = settings.host().contains(":") ? "[" + settings.host() + "]" : settings.host();
    return URI.create("http://" + host + ":" + port + "/");
  }

  /** Takes no more requests, finishes those that it took, at most for the timeout, and ends. */
  public void stop() {
    phase = Phase.STOPPING;
    Instant deadline = clock.instant().plus(settings.timeout());
    try {
      while (server.active() > 0 && clock.instant().isBefore(deadline)) {
        Thread.sleep(LOOK_MILLIS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    server.stop();
    workers.close();
  }

  private void warmUp() {
    byte[] sample = Shipped.sample(FIRST).orElseThrow();
    try {
      workers.run(
          () -> press.print(new ByteArrayInputStream(sample), Checks.REPORT),
          clock.instant(),
          () -> false);
    } catch (ExecutionException | Refusal e) {
      throw new IllegalStateException("the first report cannot be made", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
