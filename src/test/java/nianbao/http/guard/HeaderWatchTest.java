package nianbao.http.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.eclipse.jetty.server.HttpConnection;
import org.eclipse.jetty.server.LocalConnector;
import org.eclipse.jetty.server.LocalConnector.LocalEndPoint;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.AbstractHandler;
import org.eclipse.jetty.util.component.AbstractLifeCycle;
import org.eclipse.jetty.util.thread.Scheduler;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The watch on a connection, with a clock that goes on when the test says so. */
final class HeaderWatchTest {

  private static final String REQUEST = "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n";

  private final Steps time = new Steps();
  private final Server server = new Server();
  private final LocalConnector connector = new LocalConnector(server);
  private final CountDownLatch serving = new CountDownLatch(1);
  private final CountDownLatch answer = new CountDownLatch(1);

  @BeforeEach
  void start() throws Exception {
    connector.addBean(new HeaderWatch(time, Duration.ofSeconds(1)));
    server.addConnector(connector);
    server.setHandler(new Slow());
    server.start();
  }

  @AfterEach
  void stop() throws Exception {
    server.stop();
  }

  @Test
  void givesAConnectionItsWholeTimeAfterARequest() throws Exception {
    LocalEndPoint connection = connector.connect();
    connection.addInput(REQUEST);
    assertThat(serving.await(10, TimeUnit.SECONDS)).isTrue();
    time.pass();
    answer.countDown();
    assertThat(connection.getResponse()).startsWith("HTTP/1.1 200");
    awaitIdle((HttpConnection) connection.getConnection());

    time.pass();
    assertThat(connection.isOpen()).as("has waited less than the time").isTrue();
    time.pass();
    assertThat(connection.isOpen()).as("has waited for all of it").isFalse();
  }

  @Test
  void closesAConnectionWhoseHeaderDoesNotEnd() throws Exception {
    LocalEndPoint connection = connector.connect();
    connection.addInput("GET / HTTP/1.1\r\nHost: ");

    time.pass();

    assertThat(connection.isOpen()).isFalse();
  }

  // The answer is there a moment before the request is over.
  private static void awaitIdle(HttpConnection connection) throws InterruptedException {
    for (int i = 0; i < 1000 && !connection.getHttpChannel().getState().isIdle(); i++) {
      Thread.sleep(10);
    }
  }

  /** Answers when it is let. */
  private final class Slow extends AbstractHandler {
    @Override
    public void handle(
        String target, Request base, HttpServletRequest request, HttpServletResponse response) {
      base.setHandled(true);
      serving.countDown();
      try {
        assertThat(answer.await(10, TimeUnit.SECONDS)).isTrue();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  /** Does what is due when the test says that the time has passed. */
  private static final class Steps extends AbstractLifeCycle implements Scheduler {

    private final BlockingQueue<Runnable> due = new LinkedBlockingQueue<>();

    @Override
    public Task schedule(Runnable work, long delay, TimeUnit unit) {
      due.add(work);
      return () -> due.remove(work);
    }

    // A connection is opened on a thread of its own.
    void pass() throws InterruptedException {
      Runnable next = due.poll(10, TimeUnit.SECONDS);
      assertThat(next).as("something is due").isNotNull();
      next.run();
    }
  }
}
