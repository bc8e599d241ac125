package nianbao.http.route;

import java.util.function.BooleanSupplier;
import nianbao.http.answer.Answer;
import nianbao.http.answer.Fault;
import nianbao.http.answer.Refusal;
import nianbao.press.listing.JsonObject;

/**
 * Whether the service lives, and whether it takes work.
 *
 * @param isReady whether it takes work: not while it starts or stops
 */
record HealthRoutes(BooleanSupplier isReady) {

  static final String LIVENESS = "/healthz";
  static final String READINESS = "/readyz";

  void addTo(Routing routing) {
    routing.get(LIVENESS, call -> status("ok"));
    routing.get(READINESS, call -> ready());
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
