package nianbao.http.route;

import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import nianbao.http.answer.Fault;
import nianbao.http.answer.Refusal;
import nianbao.http.call.Call;
import nianbao.http.call.Visit;
import nianbao.http.guard.Guard;
import nianbao.http.guard.Hosts;

/**
 * Who may take a route, and when.
 *
 * @param isReady whether the service takes work
 * @param hosts the names that the service goes by
 * @param guard lets in who may use it; without one, everyone
 * @param apart the names of the port of its own that the operator asks on; without it there is none
 * @param page whose files tell nothing: a browser has no token before the page asks for it
 */
record Entrance(
    BooleanSupplier isReady,
    Hosts hosts,
    Optional<Guard> guard,
    Optional<Hosts> apart,
    PageFiles page) {

  /**
   * What is asked under any name: who probes goes by an address or a container's name, and learns
   * of an answer nothing that is not told by there being one.
   */
  private static final Set<String> PROBES = Set.of(HealthRoutes.LIVENESS, HealthRoutes.READINESS);

  /** Refuses who may not take a route, or not now. */
  void demand(Visit visit) throws Refusal {
    boolean isForOperator = HealthRoutes.ALL.contains(visit.path());
    boolean isOperator = visit.call().exchange().isOperator();
    if (apart.isPresent() && isForOperator != isOperator) {
      throw new Refusal(Fault.NOT_FOUND, "这个端口没有这个地址。");
    }
    if (!PROBES.contains(visit.path())) {
      apart.filter(names -> isOperator).orElse(hosts).demand(visit.call().hosts());
    }
    if (!isOperator) {
      demandToken(visit);
    }
    // The form is the same at all times, and the page begins with it.
    boolean isAnyTime = isForOperator || visit.path().equals(ShippedRoutes.FORM);
    if (!isAnyTime && !isReady.getAsBoolean()) {
      throw new Refusal(Fault.UNAVAILABLE, "服务正在启动或停止，请稍后再试。")
          .with("Retry-After", "5")
          .with("Connection", "close");
    }
  }

  private void demandToken(Visit visit) throws Refusal {
    Call call = visit.call();
    boolean isOpen = visit.isOpen() || page.has(call.request().uri());
    if (guard.isPresent() && !isOpen) {
      call.exchange().note("token", guard.get().demand(call.header("Authorization")));
    }
  }
}
