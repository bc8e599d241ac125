package nianbao.http.route;

import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import nianbao.http.answer.Answer;
import nianbao.http.answer.Fault;
import nianbao.http.answer.Refusal;
import nianbao.http.call.Routing;
import nianbao.press.listing.JsonObject;

/**
 * Whether the service lives, whether it takes work, and how it does.
 *
 * @param isReady whether it takes work: not while it starts or stops
 * @param metrics what Prometheus reads
 */
public record HealthRoutes(BooleanSupplier isReady, Supplier<String> metrics) {

  static final String LIVENESS = "/healthz";
  static final String READINESS = "/readyz";
  static final String METRICS = "/metrics";

  /** The paths of them all. */
  public static final Set<String> ALL = Set.of(LIVENESS, READINESS, METRICS);

  private static final String PROMETHEUS = "text/plain; version=0.0.4; charset=utf-8";

  void addTo(Routing routing) {
    routing.open(LIVENESS);
    routing.open(READINESS);
    routing.get(LIVENESS, call -> status("ok"));
    routing.get(READINESS, call -> ready());
    routing.get(METRICS, call -> Answer.text(200, PROMETHEUS, metrics.get()));
  }

  private Answer ready() throws Refusal {
    if (!isReady.getAsBoolean()) {
      throw new Refusal(Fault.UNAVAILABLE, "服务正在启动或停止。");
    }
    return status("ready");
  }

  private static Answer status(String status) {
    return Answer.text(200, Answer.JSON, JsonObject.EMPTY.with("status", status).text() + "\n");
  }
}
