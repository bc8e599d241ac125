package nianbao.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nianbao.press.listing.Shipped;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Clients that are slow, or gone, cost nobody else anything. */
@Tag("load")
final class SlowClientTest {

  private static final byte[] GOOD = Shipped.sample("jining-2022").orElseThrow();
  private static final String HEAD =
      "POST /v1/reports/pdf HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n";

  @Test
  void serveOthersWhileTwoHundredSendTheirRequestsByteByByte() throws Exception {
    try (RunningService service = RunningService.start();
        Connections slow = new Connections()) {
      for (int i = 0; i < 100; i++) {
        slow.open(service, "POST /v1/reports/pdf HTT");
        slow.open(service, HEAD + "Content-Length: 5000\r\n\r\n{\"agency\": ");
      }

      assertThat(service.send(service.report("/v1/reports/pdf", GOOD)).statusCode()).isEqualTo(200);
    }
  }

  @Test
  void servesOthersWhileFortyDoNotReadTheirAnswers() throws Exception {
    String request = HEAD + "Content-Length: " + GOOD.length + "\r\n\r\n";
    try (RunningService service = RunningService.start();
        Connections slow = new Connections()) {
      for (int i = 0; i < 40; i++) {
        slow.open(service, request + new String(GOOD, StandardCharsets.UTF_8));
        if (i % RunningService.QUEUE == RunningService.QUEUE - 1) {
          await(service, "nianbao_queue_waiting 0.0");
        }
      }

      await(service, "nianbao_queue_waiting 0.0");
      assertThat(service.send(service.report("/v1/reports/check", GOOD)).statusCode())
          .isEqualTo(200);
    }
  }

  @Test
  void cutsOffWhoNeverEndsItsHeader() throws Exception {
    try (RunningService service = RunningService.start(Duration.ofMillis(400));
        Socket slow = RawAnswer.open(service.address())) {
      int sent = 0;
      try {
        for (; sent < 100; sent++) {
          slow.getOutputStream().write("X".getBytes(StandardCharsets.US_ASCII));
          Thread.sleep(100);
        }
      } catch (SocketException cutOff) {
        assertThat(sent).isPositive();
      }

      assertThat(sent).isLessThan(100);
    }
  }

  @Test
  void freesThePlaceOfWhoLeftWhileWaiting() throws Exception {
    Obstacle obstacle = new Obstacle();
    String request = HEAD + "Content-Length: " + GOOD.length + "\r\n\r\n";
    try (RunningService service = RunningService.obstructed(obstacle, Duration.ofSeconds(60))) {
      obstacle.set(Obstacle.Kind.WAIT);
      try (Connections leaving = new Connections()) {
        // The queue holds the eight only when both workers have taken one already.
        open(leaving, service, request, 2);
        await(service, "nianbao_workers_busy 2.0");
        open(leaving, service, request, RunningService.QUEUE);
        await(service, "nianbao_queue_waiting " + RunningService.QUEUE + ".0");
      }
      await(service, "nianbao_queue_waiting 0.0");
      await(service, "nianbao_workers_busy 0.0");
      obstacle.remove();

      assertThat(service.send(service.report("/v1/reports/pdf", GOOD)).statusCode()).isEqualTo(200);
    }
  }

  @Test
  void survivesWhoLeavesInTheMiddleOfItsAnswer() throws Exception {
    String request = HEAD + "Content-Length: " + GOOD.length + "\r\n\r\n";
    try (RunningService service = RunningService.start()) {
      for (int i = 0; i < 8; i++) {
        try (Socket leaving = RawAnswer.open(service.address())) {
          leaving.setReceiveBufferSize(1024);
          leaving.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
          leaving.getOutputStream().write(GOOD);
          assertThat(leaving.getInputStream().readNBytes(100)).hasSize(100);
          leaving.setSoLinger(true, 0);
        }
      }

      assertThat(service.send(service.report("/v1/reports/pdf", GOOD)).statusCode()).isEqualTo(200);
      await(service, "nianbao_workers_busy 0.0");
      assertThat(service.log()).noneMatch(line -> line.contains("\"status\":500"));
    }
  }

  private static void open(
      Connections connections, RunningService service, String request, int count)
      throws IOException {
    for (int i = 0; i < count; i++) {
      connections.open(service, request + new String(GOOD, StandardCharsets.UTF_8));
    }
  }

  static void await(RunningService service, String line) throws Exception {
    for (int i = 0; i < 500; i++) {
      if (RunningService.text(service.send(service.request("/metrics"))).contains(line + "\n")) {
        return;
      }
      Thread.sleep(20);
    }
    assertThat(RunningService.text(service.send(service.request("/metrics")))).contains(line);
  }

  /** Connections that stay open until the test is over. */
  private static final class Connections implements AutoCloseable {

    private final List<Socket> sockets = new ArrayList<>();

    void open(RunningService service, String request) throws IOException {
      Socket socket = RawAnswer.open(service.address());
      sockets.add(socket);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws IOException {
      for (Socket socket : sockets) {
        socket.close();
      }
    }
  }
}
