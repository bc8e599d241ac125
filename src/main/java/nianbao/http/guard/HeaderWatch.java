package nianbao.http.guard;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.server.HttpConnection;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * Closes connections that send a header without end: a byte now and then keeps Jetty's idle
 * time-out from ever passing, and a connection from being free for others.
 */
public final class HeaderWatch implements Connection.Listener {

  private final Map<Connection, Scheduler.Task> tasks = new ConcurrentHashMap<>();
  private final Scheduler scheduler;
  private final Duration longest;

  /**
   * A watch.
   *
   * @param longest from one request to the whole header of the next, at least; twice that at most
   */
  public HeaderWatch(Scheduler scheduler, Duration longest) {
    this.scheduler = scheduler;
    this.longest = longest;
  }

  @Override
  public void onOpened(Connection connection) {
    if (connection instanceof HttpConnection http) {
      watch(http);
    }
  }

  @Override
  public void onClosed(Connection connection) {
    Scheduler.Task task = tasks.remove(connection);
    if (task != null) {
      task.cancel();
    }
  }

  // While a request is being served no header is due: the time for the next one starts at the first
  // look after it has ended.
  private void watch(HttpConnection http) {
    boolean waited = http.getHttpChannel().getState().isIdle();
    long requests = http.getHttpChannel().getRequests();
    Runnable look =
        () -> {
          if (waited
              && http.getHttpChannel().getState().isIdle()
              && http.getHttpChannel().getRequests() == requests) {
            http.close();
          } else if (http.getEndPoint().isOpen()) {
            watch(http);
          }
        };
    tasks.put(http, scheduler.schedule(look, longest.toMillis(), TimeUnit.MILLISECONDS));
  }
}
