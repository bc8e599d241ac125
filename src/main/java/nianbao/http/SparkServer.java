package nianbao.http;

import java.net.InetSocketAddress;
import java.time.InstantSource;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import nianbao.http.guard.Proxies;
import nianbao.http.route.AllRoutes;
import nianbao.http.server.JettyServer;
import nianbao.http.server.Limits;
import nianbao.http.server.RequestListener;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import spark.ExceptionMapper;
import spark.Service;
import spark.embeddedserver.EmbeddedServers;
import spark.route.Routes;
import spark.staticfiles.StaticFilesConfiguration;

/** SparkJava with our routes on our server. */
final class SparkServer {

  private final Service spark = Service.ignite();
  private final Limits limits;
  private final Optional<SslContextFactory.Server> tls;
  private final Operation operation;
  private final RequestListener listener;
  private final InstantSource clock;
  private final AllRoutes routes;
  private final CompletableFuture<Void> mapped = new CompletableFuture<>();
  private final CompletableFuture<JettyServer> server = new CompletableFuture<>();
  private final CompletableFuture<Exception> failure = new CompletableFuture<>();

  SparkServer(
      Limits limits,
      Optional<SslContextFactory.Server> tls,
      Operation operation,
      RequestListener listener,
      InstantSource clock,
      AllRoutes routes) {
    this.limits = limits;
    this.tls = tls;
    this.operation = operation;
    this.listener = listener;
    this.clock = clock;
    this.routes = routes;
  }

  /** Listens; gives the port. */
  int start(String host, int port) throws StartException {
    // SparkJava keeps its factories for ever: under one name, the next takes the place of the last.
    synchronized (SparkServer.class) {
      EmbeddedServers.add(SparkServer.class, this::create);
      spark.embeddedServerIdentifier(SparkServer.class);
      spark.ipAddress(host);
      spark.port(port);
      // SparkJava's own answer to a port that is taken is to end the process.
      spark.initExceptionHandler(failure::complete);
      routes.addTo(spark);
      mapped.complete(null);
      spark.awaitInitialization();
    }
    if (failure.isDone()) {
      throw StartException.at(host, port, failure.join());
    }
    return spark.port();
  }

  OptionalInt adminPort() {
    return server.join().adminPort();
  }

  int active() {
    return server.join().active();
  }

  void stop() {
    spark.stop();
    spark.awaitStop();
  }

  // SparkJava calls this as soon as it knows one route; nothing is served before it knows all.
  private JettyServer create(
      Routes known, StaticFilesConfiguration files, ExceptionMapper faults, boolean others) {
    mapped.join();
    Optional<InetSocketAddress> admin =
        operation.admin().map(address -> new InetSocketAddress(address.host(), address.port()));
    server.complete(
        new JettyServer(
            routes.over(known),
            limits,
            tls,
            admin,
            new Proxies(operation.proxies()),
            listener,
            clock));
    return server.join();
  }
}
