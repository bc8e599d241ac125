package nianbao.http;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.ClassLoaderMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.FileDescriptorMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import nianbao.http.archive.ArchiveDesk;
import nianbao.http.call.Workers;
import nianbao.http.job.JobDesk;
import nianbao.http.server.AnswerStream;
import nianbao.http.server.Exchange;
import nianbao.http.server.RequestListener;
import nianbao.press.StepObserver;

/** Counts and measures for Prometheus. Safe for use by several threads. */
final class Metrics implements RequestListener, AutoCloseable {

  /** From a check to the longest report within the default deadline. */
  private static final Duration[] BOUNDS = {
    Duration.ofMillis(5),
    Duration.ofMillis(10),
    Duration.ofMillis(25),
    Duration.ofMillis(50),
    Duration.ofMillis(100),
    Duration.ofMillis(250),
    Duration.ofMillis(500),
    Duration.ofSeconds(1),
    Duration.ofMillis(2500),
    Duration.ofSeconds(5),
    Duration.ofSeconds(10),
    Duration.ofSeconds(30)
  };

  private final PrometheusMeterRegistry registry = registry();
  private final JvmGcMetrics collector = new JvmGcMetrics();
  private final InstantSource clock;
  private final StepTimes steps;

  /**
   * Nothing counted yet.
   *
   * @param version the program's
   */
  public Metrics(InstantSource clock, String version) {
    this.clock = clock;
    this.steps = new StepTimes(registry, BOUNDS);
    collector.bindTo(registry);
    new ClassLoaderMetrics().bindTo(registry);
    new JvmMemoryMetrics().bindTo(registry);
    new JvmThreadMetrics().bindTo(registry);
    new ProcessorMetrics().bindTo(registry);
    new UptimeMetrics().bindTo(registry);
    new FileDescriptorMetrics().bindTo(registry);
    Gauge.builder("nianbao.build.info", () -> 1)
        .description("The program's version and the Java that runs it")
        .tags("version", version, "java", Runtime.version().toString())
        .register(registry);
  }

  /** Prometheus counts time in seconds alone, and keeps names that end in count for its own. */
  private static PrometheusMeterRegistry registry() {
    PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    registry
        .config()
        .meterFilter(MeterFilter.denyNameStartsWith("process.cpu.time"))
        .meterFilter(renamed("system.cpu.count", "system.cpus"));
    return registry;
  }

  private static MeterFilter renamed(String name, String better) {
    return new MeterFilter() {
      @Override
      public Meter.Id map(Meter.Id id) {
        return id.getName().equals(name) ? id.withName(better) : id;
      }
    };
  }

  /** Measures each step of a press. */
  public StepObserver steps() {
    return steps;
  }

  /** Shows what the workers do. */
  public void watch(Workers workers) {
    gauge("nianbao.workers.capacity", "Reports that can be made at once", workers, Workers::count);
    gauge("nianbao.queue.capacity", "Requests that may wait", workers, Workers::queue);
    gauge("nianbao.workers.busy", "Reports being made", workers, Workers::busy);
    gauge(
        "nianbao.workers.stuck",
        "Jobs past their deadline that do not stop",
        workers,
        Workers::stuck);
    gauge("nianbao.queue.waiting", "Requests that wait for a worker", workers, Workers::waiting);
  }

  /** Shows whether an archive is being made. */
  public void watch(ArchiveDesk desk) {
    gauge("nianbao.archives.running", "Archives being made", desk, ArchiveDesk::running);
  }

  /** Shows what becomes of jobs. */
  public void watch(JobDesk jobs) {
    gauge("nianbao.jobs.waiting", "Jobs that wait", jobs, JobDesk::waiting);
    gauge("nianbao.jobs.running", "Jobs being done", jobs, JobDesk::running);
    gauge("nianbao.jobs.bytes", "What jobs take of the disk", jobs, JobDesk::taken);
    gauge("nianbao.jobs.capacity.bytes", "What they may take of it", jobs, JobDesk::most);
  }

  /** Shows whether the log is written. */
  public void watch(LogQueue lines) {
    FunctionCounter.builder("nianbao.log.dropped", lines, LogQueue::dropped)
        .description("Lines of the log that nobody took in time")
        .register(registry);
  }

  /** All of it in the text format of Prometheus. */
  public String text() {
    return registry.scrape();
  }

  @Override
  public void finished(
      Exchange exchange, String method, int status, long sent, AnswerStream.Ending ending) {
    Map<String, String> facts = exchange.facts();
    String route = facts.getOrDefault("route", "none");
    String outcome = ending.spelling();
    if (ending == AnswerStream.Ending.ANSWERED) {
      outcome = facts.getOrDefault("fault", outcome);
    }
    Timer.builder("nianbao.requests")
        .description("Requests by route and outcome")
        .tags("route", route, "status", Integer.toString(status), "outcome", outcome)
        .serviceLevelObjectives(BOUNDS)
        .register(registry)
        .record(Duration.between(exchange.start(), clock.instant()));
    Map<String, Long> figures = exchange.figures();
    count("nianbao.received.bytes", "Bodies of requests", figures.getOrDefault("received", 0L));
    count("nianbao.sent.bytes", "Bodies of answers", sent);
    if (figures.containsKey("made")) {
      archived(figures);
    } else if (figures.containsKey("pages")) {
      DistributionSummary.builder("nianbao.pages")
          .description("Pages of the reports that were made")
          .register(registry)
          .record(figures.get("pages"));
    }
  }

  @Override
  public void close() {
    collector.close();
    registry.close();
  }

  private void archived(Map<String, Long> figures) {
    for (String outcome : List.of("made", "rejected", "failed")) {
      Counter.builder("nianbao.archived.reports")
          .description("Reports of archives by outcome")
          .tag("outcome", outcome)
          .register(registry)
          .increment(figures.getOrDefault(outcome, 0L));
    }
    count("nianbao.archived.pages", "Pages of archives", figures.getOrDefault("pages", 0L));
  }

  private void count(String name, String what, long amount) {
    Counter.builder(name).description(what).register(registry).increment((double) amount);
  }

  private <T> void gauge(String name, String what, T source, ToDoubleFunction<T> value) {
    Gauge.builder(name, source, value).description(what).register(registry);
  }
}
