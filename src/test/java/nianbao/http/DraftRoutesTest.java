package nianbao.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import nianbao.drafts.DraftSettings;
import nianbao.press.listing.Shipped;
import nianbao.report.Digest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who gets at drafts over HTTP, and what becomes of them. */
final class DraftRoutesTest {

  private static final String DRAFTS = "/v1/drafts";
  private static final String REPORT =
      new String(Shipped.sample("jining-2022").orElseThrow(), StandardCharsets.UTF_8);
  private static final String DRAFT =
      "{\"by\":\"张三\",\"window\":\"a1\",\"key\":\"k\",\"draft\":{\"report\":" + REPORT + "}}";

  @TempDir private Path folder;

  @Test
  void anotherOfficeLearnsNothingOfADraft() throws Exception {
    try (RunningService service = service(1 << 20)) {
      String draft = kept(service);
      assertThat(text(service, "GET", DRAFTS, JobCalls.OTHER, "")).isEqualTo("{\"drafts\":[]}\n");
      for (String path : new String[] {"", "/standing", "/versions/1"}) {
        assertThat(ask(service, "GET", draft + path, JobCalls.OTHER, "").statusCode())
            .isEqualTo(404);
      }
      assertThat(ask(service, "DELETE", draft, JobCalls.OTHER, "").statusCode()).isEqualTo(404);
      assertThat(ask(service, "GET", draft, "Basic x", "").statusCode()).isEqualTo(401);
      assertThat(ask(service, "GET", draft, JobCalls.ONE, "").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void aLinkOpensWhatWasHandedOverAndNothingElseUntilItIsWithdrawn() throws Exception {
    try (RunningService service = service(1 << 20)) {
      String draft = kept(service);
      String reader = "Bearer " + key(service, draft);
      assertThat(ask(service, "GET", "/v1/review", reader, "").statusCode()).isEqualTo(404);
      handOver(service, draft);
      assertThat(text(service, "GET", "/v1/review", reader, ""))
          .contains("\"agency\":\"济宁市科学技术局\"");
      for (String path : new String[] {DRAFTS, draft, "/v1/approvals", "/v1/samples"}) {
        assertThat(ask(service, "GET", path, reader, "").statusCode()).isEqualTo(401);
      }
      assertThat(ask(service, "GET", "/v1/review", JobCalls.ONE, "").statusCode()).isEqualTo(401);
      ask(service, "DELETE", draft + "/link", JobCalls.ONE, "");
      assertThat(ask(service, "GET", "/v1/review", reader, "").statusCode()).isEqualTo(401);
    }
  }

  @Test
  void whatIsApprovedIsTheContentOfThePublishedReport() throws Exception {
    try (RunningService service = service(1 << 20)) {
      String draft = kept(service);
      String reader = "Bearer " + key(service, draft);
      handOver(service, draft);
      String decision = "{\"by\":\"王局长\",\"version\":2,\"decision\":\"approved\"}";
      assertThat(text(service, "GET", "/v1/approvals", JobCalls.ONE, "")).isEmpty();
      ask(service, "POST", "/v1/review/decisions", reader, decision);

      byte[] pdf =
          service
              .send(
                  service
                      .report("/v1/reports/pdf", REPORT.getBytes(StandardCharsets.UTF_8))
                      .header("Authorization", JobCalls.ONE))
              .body();
      String carried =
          RunningService.text(
              service.send(
                  service
                      .body("/v1/reports/extract", "application/pdf", pdf)
                      .header("Authorization", JobCalls.ONE)));
      assertThat(text(service, "GET", "/v1/approvals", JobCalls.ONE, ""))
          .contains("\"by\":\"王局长\"")
          .contains(Digest.of(carried).hex());
      assertThat(text(service, "GET", "/v1/approvals", JobCalls.OTHER, "")).isEmpty();
    }
  }

  @Test
  void aFullDiskIsToldInASentenceAndNothingIsLost() throws Exception {
    try (RunningService service = service((1 << 16) + 15_000)) {
      String draft = kept(service);
      HttpResponse<byte[]> full =
          service.send(
              request(service, "PUT", draft, JobCalls.ONE, DRAFT).header("If-Match", "\"1\""));
      assertThat(full.statusCode()).isEqualTo(507);
      assertThat(RunningService.text(full)).contains("服务上存草稿的地方不够了，这次没有存；已经存的都在，请告诉管理员。");
      assertThat(text(service, "GET", draft, JobCalls.ONE, "")).contains("济宁市科学技术局");
    }
  }

  @Test
  void thePageLearnsWithTheFormWhetherDraftsAreKept() throws Exception {
    try (RunningService service = service(1 << 20);
        RunningService without = RunningService.start()) {
      assertThat(service.send(service.request("/v1/form")).headers().firstValue("Nianbao-Drafts"))
          .contains("kept");
      assertThat(without.send(without.request("/v1/form")).headers().firstValue("Nianbao-Drafts"))
          .isEmpty();
    }
  }

  @Test
  void theLogHasNoWordOfWhatWasWrittenOrSaid() throws Exception {
    try (RunningService service = service(1 << 20)) {
      String draft = kept(service);
      String key = key(service, draft);
      handOver(service, draft);
      ask(
          service,
          "POST",
          "/v1/review/comments",
          "Bearer " + key,
          "{\"by\":\"王局长\",\"text\":\"再核\"}");
      assertThat(service.logs("/v1/review/comments")).isTrue();
      assertThat(service.log()).noneMatch(line -> line.matches(".*(张三|王局长|再核|济宁|" + key + ").*"));
    }
  }

  private RunningService service(long most) throws Exception {
    DraftSettings settings = new DraftSettings(folder.resolve("drafts"), most);
    return RunningService.withDrafts(settings, JobCalls.tokens(folder), Clock.systemUTC());
  }

  private static String kept(RunningService service) throws Exception {
    HttpResponse<byte[]> kept = ask(service, "POST", DRAFTS, JobCalls.ONE, DRAFT);
    assertThat(kept.statusCode()).as(RunningService.text(kept)).isEqualTo(201);
    return kept.headers().firstValue("Location").orElseThrow();
  }

  private static void handOver(RunningService service, String draft) throws Exception {
    String handed = "{\"by\":\"张三\",\"report\":" + REPORT + "}";
    assertThat(ask(service, "POST", draft + "/versions", JobCalls.ONE, handed).statusCode())
        .isEqualTo(201);
  }

  private static String key(RunningService service, String draft) throws Exception {
    return text(service, "POST", draft + "/link", JobCalls.ONE, "{}")
        .replaceFirst("(?s).*\"([0-9a-f]{40})\".*", "$1");
  }

  private static String text(
      RunningService service, String method, String path, String authorization, String body)
      throws Exception {
    return RunningService.text(ask(service, method, path, authorization, body));
  }

  private static HttpResponse<byte[]> ask(
      RunningService service, String method, String path, String authorization, String body)
      throws Exception {
    return service.send(request(service, method, path, authorization, body));
  }

  private static HttpRequest.Builder request(
      RunningService service, String method, String path, String authorization, String body) {
    return service
        .request(path)
        .method(method, BodyPublishers.ofString(body))
        .header("Authorization", authorization)
        .header("Content-Type", "application/json");
  }
}
