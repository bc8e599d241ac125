package nianbao.http;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nianbao.http.guard.Proxies;

/**
 * How the service is watched, and how it ends.
 *
 * @param drain how long what was accepted may go on once the service is told to stop
 * @param admin where health, readiness and metrics are asked for, and nowhere else; without it they
 *     are beside the other routes
 * @param proxies whose word is taken for who is behind them: addresses and networks, separated by
 *     commas; empty for none
 * @param hosts names that the service goes by, beside those of this machine, separated by commas;
 *     without any, a service that others can reach goes by every name
 * @param logsProbes whether requests for health, readiness and metrics are logged
 */
public record Operation(
    Duration drain,
    Optional<AdminAddress> admin,
    String proxies,
    String hosts,
    boolean logsProbes) {

  /**
   * The address of who watches.
   *
   * @param host an address or name of this machine
   * @param port from 0 to 65535; 0 takes any that is free
   */
  public record AdminAddress(String host, int port) {}

  /** How long an archive may go on, where nobody says otherwise. */
  public static final Duration DRAIN = Duration.ofMinutes(5);

  /** Whether a text names addresses and networks. */
  public static boolean areNetworks(String text) {
    try {
      new Proxies(text).client("", List.of());
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** As it is where nobody says otherwise. */
  public static Operation usual() {
    return new Operation(DRAIN, Optional.empty(), "", "", false);
  }
}
