package nianbao.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A pipe that nobody empties behind standard error. */
@Tag("process")
final class UnreadLogTest {

  /** More than the log keeps and a pipe holds. */
  private static final int REQUESTS = 5000;

  @Test
  void keepsNoAnswerBackAndNotTheEndEither() throws Exception {
    HttpClient client = HttpClient.newHttpClient();
    try (ServiceProcess service = ServiceProcess.startUnread()) {
      assertThat(answersOf(service, "/version")).isEqualTo(REQUESTS);

      HttpResponse<String> metrics =
          client.send(request(service, "/metrics"), BodyHandlers.ofString());
      assertThat(metrics.body()).containsPattern("nianbao_log_dropped_total [1-9]");
      assertThat(service.endsWhenAsked()).isTrue();
    }
  }

  /** How many requests on one connection, each sent before the last is answered, are answered. */
  private static long answersOf(ServiceProcess service, String path) throws Exception {
    try (Socket socket = RawAnswer.open(service.address())) {
      String request = "GET " + path + " HTTP/1.1\r\nHost: localhost\r\n";
      String all = (request + "\r\n").repeat(REQUESTS - 1) + request + "Connection: close\r\n\r\n";
      CompletableFuture<Void> sending =
          CompletableFuture.runAsync(
              () -> {
                try {
                  socket.getOutputStream().write(all.getBytes(StandardCharsets.US_ASCII));
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });
      String answers = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      sending.join();
      return Pattern.compile("HTTP/1.1 200 OK").matcher(answers).results().count();
    }
  }

  private static HttpRequest request(ServiceProcess service, String path) {
    return HttpRequest.newBuilder(service.address().resolve(path))
        .timeout(Duration.ofMinutes(1))
        .build();
  }
}
