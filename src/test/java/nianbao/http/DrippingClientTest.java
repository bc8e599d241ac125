package nianbao.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nianbao.press.listing.Shipped;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Clients that send much, and then an octet now and then, hold nothing that others need. */
@Tag("load")
final class DrippingClientTest {

  private static final byte[] GOOD = Shipped.sample("jining-2022").orElseThrow();
  private static final String CHUNKED =
      String.join(
          "\r\n",
          "POST /v1/reports/pdf HTTP/1.1",
          "Host: localhost",
          "Content-Type: application/json",
          "Transfer-Encoding: chunked",
          "",
          "");

  /** Rather less than the largest body. */
  private static final int MUCH = 9 << 20;

  private final List<Socket> sockets = new ArrayList<>();

  @Test
  void chunkExtensionsBuyNoTime() throws Exception {
    try (RunningService service = RunningService.start(Duration.ofSeconds(4))) {
      for (int i = 0; i < 13; i++) {
        open(service, CHUNKED + Integer.toHexString(MUCH) + "\r\n" + " ".repeat(MUCH) + "\r\n1;");
      }
      int dripped = 0;
      while (dripped < 200 && !sockets.isEmpty()) {
        drip("x");
        assertThat(service.send(service.request("/healthz")).statusCode()).isEqualTo(200);
        dripped++;
        Thread.sleep(100);
      }

      assertThat(sockets).as("connections that dripped on").isEmpty();
      assertThat(service.send(service.report("/v1/reports/pdf", GOOD)).statusCode()).isEqualTo(200);
    } finally {
      close();
    }
  }

  @Test
  void moreConnectionsThanThereMayBeLeaveOneForWhoAsks() throws Exception {
    try (RunningService service = RunningService.start(Duration.ofSeconds(4))) {
      for (int i = 0; i < 1100; i++) {
        open(service, CHUNKED + "5000\r\n{");
      }

      assertThat(service.send(service.request("/healthz")).statusCode()).isEqualTo(200);
      assertThat(service.send(service.report("/v1/reports/pdf", GOOD)).statusCode()).isEqualTo(200);
    } finally {
      close();
    }
  }

  private void open(RunningService service, String request) throws IOException {
    Socket socket = RawAnswer.open(service.address());
    sockets.add(socket);
    try {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
    } catch (IOException refused) {
      assertThat(refused)
          .as("there was no room for its body")
          .hasMessageMatching(".*(reset|pipe).*");
    }
  }

  private void drip(String octet) {
    sockets.removeIf(
        socket -> {
          try {
            socket.getOutputStream().write(octet.getBytes(StandardCharsets.US_ASCII));
            return false;
          } catch (IOException cutOff) {
            return true;
          }
        });
  }

  private void close() throws IOException {
    for (Socket socket : sockets) {
      socket.close();
    }
  }
}
