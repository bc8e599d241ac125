package nianbao.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Documents over HTTP. */
final class ImportRouteTest {

  private static final ObjectMapper JSON = new ObjectMapper();
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
  void aTextComesBackAsADraftWithItsDoubts() throws Exception {
    HttpResponse<byte[]> answer = sent("", text());
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Nianbao-Doubts")).hasValue("3");
    JsonNode body = JSON.readTree(answer.body());
    assertThat(body.at("/report/requests/received").size()).isEqualTo(7);
    assertThat(body.at("/report/issuedOn").isMissingNode()).isTrue();
    assertThat(body.at("/doubts").findValuesAsText("place")).contains("第75行");
    assertThat(service.logs("\"doubts\":3")).isTrue();
    assertThat(service.log()).noneMatch(line -> line.contains("公开申请"));
  }

  @Test
  void whatTheCallerStatesGoesBeforeWhatTheDocumentSays() throws Exception {
    JsonNode body =
        JSON.readTree(
            sent("?issuedOn=2023-01-20&level=county&body=department&form=2021", text()).body());
    assertThat(body.at("/report/issuedOn").asText()).isEqualTo("2023-01-20");
    assertThat(body.at("/report/level").asText()).isEqualTo("county");
    assertThat(body.at("/report/body").asText()).isEqualTo("department");
    assertThat(body.at("/doubts").size()).isEqualTo(2);
  }

  @Test
  void whatIsNoReportIsRefusedWithWhatToDo() throws Exception {
    HttpResponse<byte[]> answer = sent("", "<html><p>天气".getBytes(StandardCharsets.UTF_8));
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(RunningService.text(answer)).contains("urn:nianbao:fault:malformed", "选错了文件");
    assertThat(sent("?issuedOn=tomorrow", text()).statusCode()).isEqualTo(400);
    assertThat(sent("?form=2020", text()).statusCode()).isEqualTo(400);
    assertThat(sent("?level=village", text()).statusCode()).isEqualTo(400);
  }

  /** A page from elsewhere can send this type to a service of its reader's machine. */
  @Test
  void aPlainTextIsNotTakenFromPagesOfElsewhere() throws Exception {
    for (String site : List.of("cross-site", "same-site")) {
      HttpResponse<byte[]> answer = plain(site);
      assertThat(answer.statusCode()).as(site).isEqualTo(415);
      assertThat(RunningService.text(answer)).contains("别的网站的网页不能发来text/plain。");
    }
    assertThat(plain("same-origin").statusCode()).isEqualTo(200);
  }

  private static HttpResponse<byte[]> plain(String site) throws Exception {
    return service.send(
        service
            .request("/v1/reports/import")
            .header("Content-Type", "text/plain;charset=UTF-8")
            .header("Sec-Fetch-Site", site)
            .POST(BodyPublishers.ofByteArray(text())));
  }

  @Test
  void aDocumentMayBeFiveTimesAsLargeAsAReport() throws Exception {
    byte[] large = new byte[11 << 20];
    Arrays.fill(large, (byte) ' ');
    byte[] page = "<html><p>天气".getBytes(StandardCharsets.UTF_8);
    System.arraycopy(page, 0, large, 0, page.length);

    assertThat(RunningService.text(sent("", large))).contains("选错了文件");
    assertThat(
            service
                .send(
                    service
                        .request("/v1/reports/pdf")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofByteArray(large)))
                .statusCode())
        .isEqualTo(413);
    assertThat(sent("", new byte[(50 << 20) + 1]).statusCode()).isEqualTo(413);
  }

  private static HttpResponse<byte[]> sent(String query, byte[] document) throws Exception {
    return service.send(
        service
            .request("/v1/reports/import" + query)
            .header("Content-Type", "application/octet-stream")
            .POST(BodyPublishers.ofByteArray(document)));
  }

  private static byte[] text() throws Exception {
    try (var in = ImportRouteTest.class.getResourceAsStream("/intake/unnamed-2022.txt")) {
      return Objects.requireNonNull(in).readAllBytes();
    }
  }
}
