package nianbao.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import nianbao.press.listing.Shipped;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Bodies that are not what they say. */
final class BodyTest {

  private static final byte[] GOOD = Shipped.sample("jining-2022").orElseThrow();
  private static final String HEAD =
      String.join(
          "\r\n",
          "POST /v1/reports/check HTTP/1.1",
          "Host: localhost",
          "Connection: close",
          "Content-Type: application/json",
          "");

  private static RunningService service;

  @BeforeAll
  static void start() throws Exception {
    service = RunningService.start();
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @Test
  void readsGzip() throws Exception {
    HttpResponse<byte[]> answer =
        service.send(
            service
                .report("/v1/reports/check", GOOD)
                .header("Content-Encoding", "gzip")
                .POST(BodyPublishers.ofByteArray(gzip(GOOD))));

    assertThat(answer.statusCode()).isEqualTo(200);
  }

  @Test
  void takesMissingBytesForWhatTheyAre() throws Exception {
    try (Socket liar = RawAnswer.open(service.address())) {
      liar.getOutputStream().write(ascii(HEAD + "Content-Length: 9999\r\n\r\n{}"));
      liar.shutdownOutput();

      assertThat(RawAnswer.read(liar).status()).isEqualTo(400);
    }
  }

  @Test
  void readsNoMoreThanTheLengthThatIsGiven() throws Exception {
    RawAnswer answer = RawAnswer.to(service.address(), HEAD + "Content-Length: 2\r\n\r\n{}{}{}{}");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.text()).contains("\"rule\":\"schema\"").doesNotContain("后面还有多余的内容");
  }

  @Test
  void refusesTwoLengths() throws Exception {
    String lengths = "Content-Length: 2\r\nContent-Length: 3\r\n\r\n{} ";

    assertThat(RawAnswer.to(service.address(), HEAD + lengths).status()).isEqualTo(400);
  }

  @Test
  void cutsOffAnEndlessBody() throws Exception {
    byte[] chunk = ascii("10000\r\n" + " ".repeat(0x10000) + "\r\n");
    long sent = 0;
    try (Socket endless = RawAnswer.open(service.address())) {
      endless.getOutputStream().write(ascii(HEAD + "Transfer-Encoding: chunked\r\n\r\n"));
      for (int i = 0; i < 16 * 1024; i++) {
        endless.getOutputStream().write(chunk);
        sent += chunk.length;
      }
    } catch (IOException cutOff) {
      assertThat(sent).isPositive();
    }

    assertThat(sent).isLessThan(8L * RunningService.MAX_BODY);
  }

  @Test
  void tellsWhoSendsTooMuch() throws Exception {
    byte[] body = new byte[RunningService.MAX_BODY * 3 / 2];

    HttpResponse<byte[]> answer = service.send(service.report("/v1/reports/check", body));

    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(RunningService.text(answer)).contains("内容不得超过10485760字节。");
  }

  @Test
  void unpacksNoBomb() throws Exception {
    byte[] bomb = gzip(new byte[64 << 20]);

    HttpResponse<byte[]> answer =
        service.send(service.report("/v1/reports/check", bomb).header("Content-Encoding", "gzip"));

    assertThat(bomb).hasSizeLessThan(1 << 20);
    assertThat(answer.statusCode()).isEqualTo(413);
  }

  private static byte[] gzip(byte[] plain) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(plain);
    }
    return packed.toByteArray();
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
