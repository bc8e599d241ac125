package nianbao.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import nianbao.press.listing.Shipped;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A service that is told to stop finishes what it accepted and takes nothing more. */
@Tag("load")
final class StopTest {

  private static final byte[] GOOD = Shipped.sample("jining-2022").orElseThrow();

  @Test
  void finishesAndRefuses() throws Exception {
    Obstacle obstacle = new Obstacle();
    RunningService service = RunningService.obstructed(obstacle, Duration.ofSeconds(60));
    obstacle.set(Obstacle.Kind.WAIT);
    CompletableFuture<HttpResponse<byte[]>> accepted =
        CompletableFuture.supplyAsync(() -> post(service));
    SlowClientTest.await(service, "nianbao_workers_busy 1.0");
    CompletableFuture<Void> stopped = CompletableFuture.runAsync(service::close);
    while (service.send(service.request("/readyz")).statusCode() == 200) {
      Thread.sleep(5);
    }

    assertThat(service.send(service.request("/readyz")).statusCode()).isEqualTo(503);
    assertThat(service.send(service.request("/healthz")).statusCode()).isEqualTo(200);
    HttpResponse<byte[]> late = post(service);
    assertThat(late.statusCode()).isEqualTo(503);
    assertThat(late.headers().firstValue("Retry-After")).isPresent();
    obstacle.remove();
    assertThat(accepted.get().statusCode()).isEqualTo(200);
    stopped.get();
  }

  private static HttpResponse<byte[]> post(RunningService service) {
    try {
      return service.send(service.report("/v1/reports/pdf", GOOD));
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
