package nianbao.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A pipe that nobody empties behind standard error. */
@Tag("process")
final class UnreadLogTest {

  private static final int REQUESTS = 6000;

  @Test
  void keepsNoAnswerBackAndNotTheEndEither() throws Exception {
    HttpClient client = HttpClient.newHttpClient();
    try (ServiceProcess service = ServiceProcess.startUnread()) {
      HttpRequest version = request(service, "/version");
      for (int i = 0; i < REQUESTS; i++) {
        assertThat(client.send(version, BodyHandlers.discarding()).statusCode()).isEqualTo(200);
      }

      HttpResponse<String> metrics =
          client.send(request(service, "/metrics"), BodyHandlers.ofString());
      assertThat(metrics.body()).containsPattern("nianbao_log_dropped_total [1-9]");
      assertThat(service.endsWhenAsked()).isTrue();
    }
  }

  private static HttpRequest request(ServiceProcess service, String path) {
    return HttpRequest.newBuilder(service.address().resolve(path))
        .timeout(Duration.ofMinutes(1))
        .build();
  }
}
