package nianbao.http.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.BooleanSupplier;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.eclipse.jetty.server.LocalConnector;
import org.eclipse.jetty.server.LocalConnector.LocalEndPoint;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.AbstractHandler;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two connections at most. */
final class CrowdTest {

  private final Server server = new Server();
  private final LocalConnector connector = new LocalConnector(server);

  @BeforeEach
  void start() throws Exception {
    connector.addBean(new Crowd(2));
    server.addConnector(connector);
    server.setHandler(new Receiving());
    server.start();
  }

  @AfterEach
  void stop() throws Exception {
    server.stop();
  }

  @Test
  void oneMoreTakesThePlaceOfTheOldest() throws Exception {
    LocalEndPoint first = opened("GET / HT");
    LocalEndPoint second = opened("GET / HT");
    LocalEndPoint third = opened("GET / HT");

    assertThat(isClosed(first)).isTrue();
    assertThat(second.isOpen()).isTrue();
    assertThat(third.isOpen()).isTrue();
  }

  @Test
  void whoIsBeingServedStays() throws Exception {
    LocalEndPoint served = opened("GET /served HTTP/1.1\r\nHost: h\r\n\r\n");
    LocalEndPoint waiting = opened("GET / HT");
    opened("GET / HT");

    assertThat(served.isOpen()).isTrue();
    assertThat(isClosed(waiting)).isTrue();
  }

  @Test
  void whoSendsItsBodyIsWaitedFor() throws Exception {
    LocalEndPoint sending = opened("GET /receiving HTTP/1.1\r\nHost: h\r\n\r\n");
    LocalEndPoint waiting = opened("GET / HT");
    opened("GET / HT");

    assertThat(isClosed(sending)).isTrue();
    assertThat(waiting.isOpen()).isTrue();
  }

  @Test
  void whoLeftMakesRoom() throws Exception {
    LocalEndPoint first = opened("GET / HT");
    opened("GET / HT").close();
    opened("GET / HT");

    assertThat(first.isOpen()).isTrue();
  }

  // What was sent is read on a thread of its own.
  private LocalEndPoint opened(String request) throws InterruptedException {
    LocalEndPoint connection = connector.connect();
    connection.addInput(request);
    await(() -> connection.getConnection() != null && !connection.hasMore());
    return connection;
  }

  private static boolean isClosed(LocalEndPoint connection) throws InterruptedException {
    await(() -> !connection.isOpen());
    return !connection.isOpen();
  }

  private static void await(BooleanSupplier sight) throws InterruptedException {
    for (int i = 0; i < 1000 && !sight.getAsBoolean(); i++) {
      Thread.sleep(10);
    }
  }

  /** Never answers. */
  private static final class Receiving extends AbstractHandler {
    @Override
    public void handle(
        String target, Request base, HttpServletRequest request, HttpServletResponse response) {
      base.setHandled(true);
      Crowd.markReceiving(base, target.equals("/receiving"));
      base.startAsync().setTimeout(0);
    }
  }
}
