package nianbao.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every byte that leaves the service is one of ours, whatever stands before the routes. */
class OwnBytesTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final String REST = "Host: localhost\r\nConnection: close\r\n\r\n";

  private static RunningService service;

  @BeforeAll
  static void start() throws StartException {
    service = RunningService.start();
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {";", "", ",", "*/*;q=0", "text/html;q=0", "x", "*/*;q=x", "a/b;;;q", "\"", "/"})
  void whatIsReadIsAnsweredWhateverIsAccepted(String accept) throws Exception {
    RawAnswer answer =
        RawAnswer.to(
            service.address(), "GET /healthz HTTP/1.1\r\nAccept: " + accept + "\r\n" + REST);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.text()).isEqualTo("{\"status\":\"ok\"}\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "POST /v1/archives HTTP/1.1\r\nAccept: ;\r\nContent-Length: 0\r\n",
        "POST /v1/reports/pdf HTTP/1.1\r\nExpect: x\r\nContent-Length: 2\r\n",
        "GET /nowhere HTTP/1.1\r\nAccept: ;\r\n",
        "GET /v1 HTTP/1.1\r\nAccept: text/html;q=0\r\n",
        "BEFORE /healthz HTTP/1.1\r\n",
        "before /healthz HTTP/1.1\r\n",
        "get /healthz HTTP/1.1\r\n",
        "TRACE /healthz HTTP/1.1\r\n",
        "CONNECT h:1 HTTP/1.1\r\n",
        "PRI * HTTP/2.0\r\n",
        "OPTIONS * HTTP/1.1\r\n",
        "GET /%zz HTTP/1.1\r\n",
        "GET /healthz HTTP/1.1\r\nTransfer-Encoding: x\r\n",
        "GET /healthz HTTP/3.0\r\n",
        "GET /v1/schema HTTP/1.1\r\nHost: elsewhere\r\n",
        "\u0000\u0001\r\n"
      })
  void whatIsRefusedIsRefusedInOurWords(String request) throws Exception {
    RawAnswer answer = RawAnswer.to(service.address(), request + REST);

    JsonNode body = MAPPER.readTree(answer.body());
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(answer.headers().firstValue("X-Request-Id")).isPresent();
    assertThat(body.path("status").asInt()).isEqualTo(answer.status()).isBetween(400, 505);
    assertThat(body.path("type").asText()).startsWith("urn:nianbao:fault:");
    assertThat(body.path("detail").asText()).containsPattern("\\p{IsHan}");
  }

  @Test
  void aTokenIsAskedForBeforeAnythingElseIsLookedAt(@TempDir Path folder) throws Exception {
    Path tokens = Files.writeString(folder.resolve("tokens"), "ci 0123456789abcdef\n");
    try (RunningService guarded = RunningService.guarded(tokens)) {
      RawAnswer answer =
          RawAnswer.to(guarded.address(), "GET /v1/schema HTTP/1.1\r\nAccept: ;\r\n" + REST);

      assertThat(answer.status()).isEqualTo(401);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"Expect: 100-continue\r\n", ""})
  void aBodyThatIsTooLargeByItsOwnAccountIsRefusedBeforeItComes(String expect) throws Exception {
    try (Socket socket = RawAnswer.open(service.address())) {
      String head =
          "POST /v1/reports/pdf HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
              + "Content-Length: 999999999\r\n"
              + expect
              + "\r\n";
      socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
      // A body that does not come would be told of by 400 or 408.
      socket.shutdownOutput();
      RawAnswer answer = RawAnswer.read(socket);

      assertThat(answer.status()).isEqualTo(413);
      assertThat(answer.headers().firstValue("Connection")).contains("close");
    }
  }
}
