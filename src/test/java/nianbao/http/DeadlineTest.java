package nianbao.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import nianbao.press.listing.Shipped;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A report that takes too long is given up, and costs the next one nothing. */
@Tag("load")
final class DeadlineTest {

  private static final byte[] GOOD = Shipped.sample("jining-2022").orElseThrow();

  @Test
  void stopsAReportThatFillsThousandsOfPages() throws Exception {
    String paragraph = "\"" + "政府信息公开工作，".repeat(2500) + "\",";
    String report =
        new String(GOOD, StandardCharsets.UTF_8)
            .replaceFirst("\"overview\": *\\[", "\"overview\": [" + paragraph.repeat(120));
    try (RunningService service = RunningService.start(Duration.ofSeconds(3))) {
      HttpResponse<byte[]> answer =
          service.send(
              service.report(
                  "/v1/reports/pdf?checks=report", report.getBytes(StandardCharsets.UTF_8)));

      assertThat(answer.statusCode()).isEqualTo(503);
      assertThat(RunningService.text(answer)).contains("在3秒的时限内没有做完。");
      SlowClientTest.await(service, "nianbao_workers_stuck 0.0");
      assertThat(service.send(service.report("/v1/reports/pdf", GOOD)).statusCode()).isEqualTo(200);
    }
  }

  @Test
  void givesADocumentUpAndItsReader() throws Exception {
    byte[] page =
        "<table>".concat("<tr><td>规章<td>1".repeat(400_000)).getBytes(StandardCharsets.UTF_8);
    try (RunningService service = RunningService.start(Duration.ofMillis(300))) {
      HttpResponse<byte[]> answer =
          service.send(service.body("/v1/reports/import", "text/html", page));

      assertThat(answer.statusCode()).isEqualTo(503);
      SlowClientTest.await(service, "nianbao_workers_stuck 0.0");
    }
  }

  @Test
  void replacesThreadsThatDoNotStop() throws Exception {
    Obstacle obstacle = new Obstacle();
    try (RunningService service = RunningService.obstructed(obstacle, Duration.ofSeconds(2))) {
      obstacle.set(Obstacle.Kind.DEAF_WAIT);
      for (int i = 0; i < 3; i++) {
        assertThat(service.send(service.report("/v1/reports/check", GOOD)).statusCode())
            .isEqualTo(503);
      }
      SlowClientTest.await(service, "nianbao_workers_stuck 3.0");
      obstacle.set(Obstacle.Kind.NONE);

      assertThat(service.send(service.report("/v1/reports/check", GOOD)).statusCode())
          .isEqualTo(200);
      obstacle.remove();
      SlowClientTest.await(service, "nianbao_workers_stuck 0.0");
    }
  }
}
