package nianbao.http.guard;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.jetty.util.InetAddressSet;

/** The proxies whose word is taken for who is behind them. Safe for use by several threads. */
public final class Proxies {

  // A name would be looked up: only what cannot be one is an address.
  private static final Pattern ADDRESS =
      Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*");

  private final InetAddressSet trusted = new InetAddressSet();

  /**
   * Proxies.
   *
   * @param addresses addresses and networks such as {@code 10.0.0.0/8}, separated by commas; empty
   *     for none
   * @throws IllegalArgumentException if one is neither
   */
  public Proxies(String addresses) {
    for (String given :
        addresses.isEmpty() ? List.<String>of() : List.of(addresses.split(",", -1))) {
      String network = given.strip();
      if (address(network.replaceFirst("/[0-9]{1,3}$", "")).isEmpty()) {
        throw new IllegalArgumentException(network);
      }
      trusted.add(network);
    }
  }

  /**
   * The address of the client: of the connection, or, as long as a trusted proxy tells it, of who
   * is behind that.
   *
   * @param connected the address at the other end of the connection
   * @param forwarded what {@code X-Forwarded-For} says, in the order in which it was added
   */
  public String client(String connected, List<String> forwarded) {
    String client = connected;
    List<String> chain =
        forwarded.stream().flatMap(line -> List.of(line.split(",", -1)).stream()).toList();
    for (int i = chain.size() - 1; i >= 0 && isTrusted(client); i--) {
      Optional<InetAddress> before = address(chain.get(i).strip());
      if (before.isEmpty()) {
        return client;
      }
      client = before.get().getHostAddress();
    }
    return client;
  }

  private boolean isTrusted(String client) {
    return address(client).filter(trusted).isPresent();
  }

  private static Optional<InetAddress> address(String text) {
    try {
      return ADDRESS.matcher(text).matches()
          ? Optional.of(InetAddress.getByName(text))
          : Optional.empty();
    } catch (UnknownHostException e) {
      return Optional.empty();
    }
  }
}
