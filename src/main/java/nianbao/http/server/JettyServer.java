package nianbao.http.server;

import java.net.InetSocketAddress;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.TimeoutException;
import nianbao.http.guard.Crowd;
import nianbao.http.guard.HeaderWatch;
import nianbao.http.guard.Proxies;
import org.eclipse.jetty.http.HttpVersion;
import org.eclipse.jetty.server.ConnectionLimit;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.server.handler.StatisticsHandler;
import org.eclipse.jetty.util.BlockingArrayQueue;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import spark.embeddedserver.EmbeddedServer;
import spark.embeddedserver.jetty.websocket.WebSocketHandlerWrapper;
import spark.ssl.SslStores;

/** An embedded server for SparkJava with bounds on everything. */
public final class JettyServer implements EmbeddedServer {

  private static final int MOST_WAITING_TASKS = 4096;
  private static final int THREAD_IDLE_MILLIS = 60_000;

  private final StatisticsHandler statistics = new StatisticsHandler();
  private final Server server;
  private final Limits limits;
  private final Optional<SslContextFactory.Server> tls;
  private final Optional<InetSocketAddress> admin;

  /** What the connector is called over which the service is watched. */
  static final String ADMIN = "admin";

  private static final int ADMIN_THREADS = 8;
  private static final int ADMIN_CONNECTIONS = 64;

  /**
   * A server in front of routes.
   *
   * @param admin where the service is watched, with threads of its own
   * @param proxies whose word is taken for who is behind them
   */
  public JettyServer(
      Router router,
      Limits limits,
      Optional<SslContextFactory.Server> tls,
      Optional<InetSocketAddress> admin,
      Proxies proxies,
      RequestListener listener,
      InstantSource clock) {
    this.limits = limits;
    this.tls = tls;
    this.admin = admin;
    this.server = new Server(threads(limits.threads()));
    statistics.setHandler(new RequestHandler(router, limits, proxies, listener, clock));
    server.setHandler(statistics);
    server.setErrorHandler(new ErrorAnswers());
  }

  @Override
  public int ignite(String host, int port, SslStores stores, int most, int least, int idleMillis)
      throws Exception {
    ServerConnector connector = connector();
    connector.setHost(host);
    connector.setPort(port);
    connector.setIdleTimeout(limits.idle().toMillis());
    connector.addBean(new HeaderWatch(connector.getScheduler(), limits.idle()));
    server.addConnector(connector);
    connector.addBean(new Crowd(limits.connections()));
    // Connections that Jetty has not told of yet are bounded too.
    server.addBean(new ConnectionLimit(2 * limits.connections(), connector));
    admin.map(this::adminConnector).ifPresent(server::addConnector);
    server.setStopTimeout(limits.idle().toMillis());
    try {
      server.start();
    } catch (Exception e) {
      server.stop();
      throw e;
    }
    return connector.getLocalPort();
  }

  // There are none; SparkJava asks all the same.
  @Override
  public void configureWebSockets(
      Map<String, WebSocketHandlerWrapper> handlers, Optional<Long> idleMillis) {}

  // Nothing here depends on where a request came from.
  @Override
  public void trustForwardHeaders(boolean trust) {}

  /** How many requests are being served, from their header to the last byte of the answer. */
  public int active() {
    return statistics.getRequestsActive();
  }

  @Override
  public void join() throws InterruptedException {
    server.join();
  }

  // Jetty throws when some work has not ended in time. It has been cut off by then and everything
  // else
  // has stopped, so there is nothing left to do but to let the caller go on.
  @Override
  @SuppressWarnings("EmptyCatch")
  public void extinguish() {
    try {
      server.stop();
    } catch (TimeoutException ignored) {
    } catch (Exception e) {
      throw new IllegalStateException("the server does not stop", e);
    }
  }

  @Override
  public int activeThreadCount() {
    return server.getThreadPool().getThreads() - server.getThreadPool().getIdleThreads();
  }

  private static QueuedThreadPool threads(int most) {
    QueuedThreadPool threads =
        new QueuedThreadPool(
            most,
            Math.min(8, most),
            THREAD_IDLE_MILLIS,
            new BlockingArrayQueue<>(most, most, MOST_WAITING_TASKS));
    threads.setName("http");
    return threads;
  }

  private ServerConnector connector() {
    HttpConnectionFactory http = new HttpConnectionFactory(configuration());
    return tls.map(
            secured ->
                new ServerConnector(
                    server,
                    new SslConnectionFactory(secured, HttpVersion.HTTP_1_1.asString()),
                    http))
        .orElseGet(() -> new ServerConnector(server, http));
  }

  // Whoever takes all of the service's threads or connections takes none of these.
  private ServerConnector adminConnector(InetSocketAddress address) {
    QueuedThreadPool threads = new QueuedThreadPool(ADMIN_THREADS, 1, THREAD_IDLE_MILLIS);
    threads.setName(ADMIN);
    server.addBean(threads);
    ServerConnector connector =
        new ServerConnector(
            server, threads, null, null, 1, 1, new HttpConnectionFactory(plainConfiguration()));
    connector.setName(ADMIN);
    connector.setHost(address.getHostString());
    connector.setPort(address.getPort());
    connector.setIdleTimeout(limits.idle().toMillis());
    server.addBean(new ConnectionLimit(ADMIN_CONNECTIONS, connector));
    return connector;
  }

  /** The port over which the service is watched; empty if it has none of its own. */
  public OptionalInt adminPort() {
    return Arrays.stream(server.getConnectors())
        .filter(connector -> ADMIN.equals(connector.getName()))
        .mapToInt(connector -> ((ServerConnector) connector).getLocalPort())
        .findFirst();
  }

  private HttpConfiguration configuration() {
    HttpConfiguration configuration = plainConfiguration();
    if (tls.isPresent()) {
      configuration.addCustomizer(new SecureRequestCustomizer());
    }
    return configuration;
  }

  private static HttpConfiguration plainConfiguration() {
    HttpConfiguration configuration = new HttpConfiguration();
    configuration.setSendServerVersion(false);
    configuration.setSendXPoweredBy(false);
    return configuration;
  }
}
