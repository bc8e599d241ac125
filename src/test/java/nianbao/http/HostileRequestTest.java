package nianbao.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import nianbao.press.listing.Shipped;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Requests that were tampered with, ten thousand of them, the same on every run. */
@Tag("load")
final class HostileRequestTest {

  private static final int REQUESTS = 10_000;
  private static final String SECRET = "机密文字";

  private static final List<String> FRAGMENTS =
      List.of(
          "\r\n",
          "\r\n\r\n",
          "\0",
          "%",
          "%2e%2e/",
          "../",
          "?draft=true",
          "?checks=%00",
          "\"",
          "{",
          "]",
          "\\u0000",
          "\uD83D\uDE00",
          "Content-Length: 1\r\n",
          "Transfer-Encoding: chunked\r\n",
          "Content-Encoding: gzip\r\n",
          "Expect: 100-continue\r\n",
          "null",
          "1e999999",
          "-0",
          "\t");

  @Test
  void neverFailsAndNeverTellsWhatItWasSent() throws Exception {
    Random random = new Random(20_260_101);
    byte[] report =
        new String(Shipped.sample("jining-2022").orElseThrow(), StandardCharsets.UTF_8)
            .replaceFirst("\"overview\": *\\[", "\"overview\": [\"" + SECRET + "\",")
            .getBytes(StandardCharsets.UTF_8);
    try (RunningService service = RunningService.start()) {
      for (int i = 0; i < REQUESTS; i++) {
        send(service, tampered(request(random, report), random));
      }

      assertThat(service.log()).hasSizeGreaterThan(REQUESTS / 4);
      assertThat(service.log())
          .noneMatch(line -> line.contains("\"status\":500"))
          .noneMatch(line -> line.contains(SECRET) || line.contains("信息公开"))
          .allMatch(line -> line.lines().count() == 1 && line.length() < 1000);
      assertThat(service.send(service.report("/v1/reports/pdf", report)).statusCode())
          .isEqualTo(200);
    }
  }

  private static byte[] request(Random random, byte[] report) {
    List<String> lines =
        List.of(
            "POST /v1/reports/check",
            "POST /v1/reports/extract",
            "POST /v1/archives",
            "GET /v1/samples/jining-2022",
            "GET /",
            "OPTIONS /v1/schema",
            "POST /v1/reports/check?x=1",
            "PUT /openapi.json");
    // A PDF takes so much longer than the rest that few are asked for.
    String line =
        random.nextInt(200) == 0 ? "POST /v1/reports/pdf" : lines.get(random.nextInt(lines.size()));
    byte[] body = line.startsWith("POST") ? report : new byte[0];
    String head =
        line
            + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: application/"
            + (line.contains("extract") ? "pdf" : "json")
            + "\r\nContent-Length: "
            + body.length
            + "\r\n\r\n";
    ByteArrayOutputStream request = new ByteArrayOutputStream();
    request.writeBytes(head.getBytes(StandardCharsets.US_ASCII));
    request.writeBytes(body);
    return request.toByteArray();
  }

  /** One to three changes, most of them in the header or near the start of the body. */
  private static byte[] tampered(byte[] request, Random random) {
    byte[] result = request;
    for (int i = random.nextInt(3); i >= 0; i--) {
      int at = random.nextInt(Math.min(result.length, random.nextBoolean() ? 200 : 4000));
      result =
          switch (random.nextInt(4)) {
            case 0 -> changed(result, at, (byte) random.nextInt(256));
            case 1 -> without(result, at, Math.min(result.length, at + 1 + random.nextInt(20)));
            case 2 -> Arrays.copyOf(result, at);
            default ->
                inserted(
                    result,
                    at,
                    FRAGMENTS
                        .get(random.nextInt(FRAGMENTS.size()))
                        .getBytes(StandardCharsets.UTF_8));
          };
      if (result.length == 0) {
        return request;
      }
    }
    return result;
  }

  private static byte[] changed(byte[] request, int at, byte octet) {
    byte[] result = request.clone();
    result[at] = octet;
    return result;
  }

  private static byte[] without(byte[] request, int from, int to) {
    ByteArrayOutputStream result = new ByteArrayOutputStream();
    result.write(request, 0, from);
    result.write(request, to, request.length - to);
    return result.toByteArray();
  }

  private static byte[] inserted(byte[] request, int at, byte[] fragment) {
    ByteArrayOutputStream result = new ByteArrayOutputStream();
    result.write(request, 0, at);
    result.writeBytes(fragment);
    result.write(request, at, request.length - at);
    return result.toByteArray();
  }

  // Whatever comes back, or nothing: the log tells what the service made of it.
  private static void send(RunningService service, byte[] request) throws Exception {
    try (Socket socket = RawAnswer.open(service.address())) {
      socket.getOutputStream().write(request);
      socket.shutdownOutput();
      socket.getInputStream().transferTo(OutputStream.nullOutputStream());
    } catch (java.net.SocketException reset) {
      assertThat(reset).hasMessageContaining("reset");
    }
  }
}
