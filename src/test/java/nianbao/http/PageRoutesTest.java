package nianbao.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import nianbao.press.listing.Shipped;
import org.junit.jupiter.api.Test;

/** What is shown of a report while it is written is drawn from what was made of it once. */
final class PageRoutesTest {

  private static final byte[] GOOD = Shipped.sample("jining-2022").orElseThrow();
  private static final byte[] OTHER = Shipped.sample("huancui-2023").orElseThrow();

  @Test
  void thePagesAndWordsOfAReportTakeItsBeingMadeOnce() throws Exception {
    Obstacle obstacle = new Obstacle();
    try (RunningService service = RunningService.obstructed(obstacle, Duration.ofSeconds(30))) {
      assertThat(status(service, "/v1/reports/pages?page=1", GOOD)).isEqualTo(200);
      obstacle.set(Obstacle.Kind.FAILURE);
      assertThat(status(service, "/v1/reports/pages?page=2", GOOD)).isEqualTo(200);
      assertThat(status(service, "/v1/reports/words", GOOD)).isEqualTo(200);
      assertThat(status(service, "/v1/reports/words", OTHER)).isEqualTo(500);
      assertThat(status(service, "/v1/reports/words?draft=true", GOOD)).isEqualTo(500);
      obstacle.remove();
    }
  }

  private static int status(RunningService service, String path, byte[] report) throws Exception {
    return service.send(service.report(path, report)).statusCode();
  }
}
