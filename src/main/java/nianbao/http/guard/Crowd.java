package nianbao.http.guard;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import javax.servlet.ServletRequest;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.server.HttpConnection;

/**
 * All connections, up to a bound. One more takes the place of the one that has been open longest
 * and waits for its client: it has no request, or not the whole of one. So whoever opens all that
 * there are, and sends a little over each now and then, keeps nobody out.
 */
public final class Crowd implements Connection.Listener {

  private static final String RECEIVING = Crowd.class.getName();

  private final Set<HttpConnection> open = new LinkedHashSet<>();
  private final int most;

  /**
   * A crowd of none.
   *
   * @param most how many may be open
   */
  public Crowd(int most) {
    this.most = most;
  }

  /** Says of a request that its client is waited for, until it is said that it is not. */
  public static void markReceiving(ServletRequest request, boolean receiving) {
    request.setAttribute(RECEIVING, receiving);
  }

  @Override
  public void onOpened(Connection connection) {
    if (connection instanceof HttpConnection http) {
      leaver(http).ifPresent(leaver -> leaver.getEndPoint().close());
    }
  }

  @Override
  public void onClosed(Connection connection) {
    synchronized (open) {
      open.remove(connection);
    }
  }

  // If every other connection is in the middle of a request, the new one is closed.
  private Optional<HttpConnection> leaver(HttpConnection added) {
    synchronized (open) {
      open.add(added);
      if (open.size() <= most) {
        return Optional.empty();
      }
      Optional<HttpConnection> leaver = open.stream().filter(Crowd::isWaitedFor).findFirst();
      leaver.ifPresent(open::remove);
      return leaver;
    }
  }

  private static boolean isWaitedFor(HttpConnection http) {
    return http.getHttpChannel().getState().isIdle()
        || Boolean.TRUE.equals(http.getHttpChannel().getRequest().getAttribute(RECEIVING));
  }
}
