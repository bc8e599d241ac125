package nianbao.http.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nianbao.drafts.DraftSettings;
import nianbao.http.RawAnswer;
import nianbao.http.RunningService;
import nianbao.press.listing.Shipped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every operation of drafts and of their readers answers as {@code openapi.json} promises. */
final class DraftContractTest {

  private static final String DRAFTS = "/v1/drafts";
  private static final String DRAFT = DRAFTS + "/{id}";
  private static final String COMMENT = DRAFT + "/comments/{number}";
  private static final String REVIEW = "/v1/review";
  private static final String TOKEN = "0123456789abcdef";
  private static final String REPORT =
      new String(Shipped.sample("jining-2022").orElseThrow(), StandardCharsets.UTF_8);

  /** What is sent to an address that takes something. */
  private static final Map<String, String> BODIES =
      Map.of(
          DRAFTS,
          "{\"by\":\"张三\",\"window\":\"a1\",\"key\":\"k\",\"draft\":{\"report\":{}}}",
          DRAFT,
          "{\"by\":\"张三\",\"window\":\"a1\",\"draft\":{\"report\":{}}}",
          DRAFT + "/writer",
          "{\"by\":\"李四\",\"window\":\"b2\"}",
          DRAFT + "/versions",
          "{\"by\":\"张三\",\"report\":" + REPORT + "}",
          DRAFT + "/link",
          "{}",
          COMMENT,
          "{\"by\":\"张三\",\"done\":true}",
          REVIEW + "/comments",
          "{\"by\":\"王局长\",\"pointer\":\"/overview/0\",\"text\":\"再核\"}",
          REVIEW + "/decisions",
          "{\"by\":\"王局长\",\"version\":99,\"decision\":\"approved\"}");

  @TempDir private Path folder;

  private final Contract contract =
      new Contract(path -> path.matches("/v1/(drafts|approvals|review).*"));
  private String id = "none";
  private String key = "0".repeat(40);
  private String number = "1";

  DraftContractTest() throws IOException {}

  @Test
  void isKeptInEveryPoint() throws Exception {
    Path tokens = Files.writeString(folder.resolve("tokens"), "bureau " + TOKEN + "\n");
    DraftSettings settings = new DraftSettings(folder.resolve("drafts"), 1 << 20);
    try (RunningService service = RunningService.withDrafts(settings, tokens, Clock.systemUTC())) {
      everywhere(service, "unknown-unknown-unknown");
      everywhere(service, TOKEN);
      answersWhatWasAskedFor(service);
      refusesWhatItCannotRead(service);
      new Witness(contract, service).refusesOtherNames();
      ends(service);
    }

    try (RunningService without = RunningService.guarded(tokens)) {
      everywhere(without, TOKEN);
      for (String path : List.of(DRAFTS, "/v1/approvals")) {
        send(without, "GET", path);
        send(without, "HEAD", path);
      }
      send(without, "POST", DRAFTS);
    }

    // These are the same for every address: ContractTest has them, and DraftTest the full disk.
    Set<String> promised = contract.promised();
    promised.removeIf(each -> each.matches(".* (408|429|500|503|507)"));
    assertThat(contract.seen()).isEqualTo(promised);
  }

  private void answersWhatWasAskedFor(RunningService service) throws Exception {
    id = told(send(service, "POST", DRAFTS)).path("id").asText();
    String other = BODIES.get(DRAFT + "/writer");
    String take = other.replace("}", ",\"take\":true}");
    sendBody(service, "POST", DRAFT + "/writer", take);
    send(service, "POST", DRAFTS);
    sendBody(service, "POST", DRAFT + "/writer", other.replace("}", ",\"leave\":true}"));
    send(service, "POST", DRAFTS);
    send(service, "POST", DRAFTS);
    send(service, "POST", DRAFT + "/writer");
    send(service, "PUT", DRAFT, "If-Match", "\"3\"");
    send(service, "PUT", DRAFT, "If-Match", "\"1\"");
    sendBody(service, "POST", DRAFT + "/writer", take);
    send(service, "PUT", DRAFT, "If-Match", "\"5\"");
    key = told(send(service, "POST", DRAFT + "/link")).path("key").asText();
    send(service, "GET", REVIEW);
    send(service, "HEAD", REVIEW);
    JsonNode versions = told(send(service, "POST", DRAFT + "/versions")).path("versions");
    String handed = versions.get(versions.size() - 1).path("number").asText();
    send(service, "POST", REVIEW + "/comments");
    send(service, "PUT", COMMENT);
    String decision = BODIES.get(REVIEW + "/decisions");
    sendBody(service, "POST", REVIEW + "/decisions", decision.replace("99", handed));
    send(service, "POST", REVIEW + "/decisions");
    number = handed;
    for (String path : contract.paths()) {
      for (String method : List.of("GET", "HEAD")) {
        if (contract.methods(path).contains(method)) {
          assertThat(send(service, method, path).statusCode()).isEqualTo(200);
        }
      }
    }
    number = "77";
    send(service, "PUT", COMMENT);
  }

  private void refusesWhatItCannotRead(RunningService service) throws Exception {
    for (String path : contract.paths()) {
      for (String method : contract.methods(path)) {
        send(service, method, path + "?x=1");
        if (!BODIES.containsKey(path) || !List.of("POST", "PUT").contains(method)) {
          continue;
        }
        sendBody(service, method, path, "[1]");
        send(service, method, path, "Accept", "image/png");
        send(service, method, path, "Content-Encoding", "br");
        sendBody(service, method, path, "x".repeat(RunningService.MAX_BODY + 1));
        raw(service, method, path, "");
        raw(service, method, path, "Expect: x\r\n");
      }
    }
    send(service, "PUT", DRAFT);
    sendBody(service, "POST", DRAFT + "/versions", "{\"by\":\"张三\",\"report\":{}}");
  }

  private void ends(RunningService service) throws Exception {
    send(service, "DELETE", DRAFT + "/link");
    send(service, "DELETE", DRAFT);
    everywhere(service, TOKEN);
  }

  private void everywhere(RunningService service, String token) throws Exception {
    for (String path : contract.paths()) {
      for (String method : contract.methods(path)) {
        if (path.contains("{") || path.startsWith(REVIEW) || !token.equals(TOKEN)) {
          keeps(service, method, path, request(service, method, path, body(method, path), token));
        }
      }
    }
  }

  private HttpResponse<byte[]> send(
      RunningService service, String method, String path, String... headers) throws Exception {
    return keeps(service, method, path, asked(service, method, path, headers));
  }

  private HttpResponse<byte[]> sendBody(
      RunningService service, String method, String path, String body) throws Exception {
    return keeps(service, method, path, request(service, method, path, body, token(path)));
  }

  private HttpRequest.Builder asked(
      RunningService service, String method, String path, String... headers) {
    HttpRequest.Builder request =
        request(service, method, path, body(method, path.replaceFirst("\\?.*", "")), token(path));
    return headers.length == 0 ? request : request.headers(headers);
  }

  private HttpResponse<byte[]> keeps(
      RunningService service, String method, String path, HttpRequest.Builder request)
      throws Exception {
    return new Witness(contract, service).keeps(method, path.replaceFirst("\\?.*", ""), request);
  }

  private HttpRequest.Builder request(
      RunningService service, String method, String path, String body, String token) {
    HttpRequest.Builder request =
        service
            .request(named(path))
            .method(method, BodyPublishers.ofString(body))
            .header("Authorization", "Bearer " + token);
    return body.isEmpty() ? request : request.header("Content-Type", "application/json");
  }

  private void raw(RunningService service, String method, String path, String header)
      throws Exception {
    String request =
        """
        %s %s HTTP/1.1\r
        Host: localhost\r
        Authorization: Bearer %s\r
        Content-Type: application/json\r
        %sConnection: close\r
        \r
        """;
    contract.holds(
        method,
        path,
        RawAnswer.to(
            service.address(), request.formatted(method, named(path), token(path), header)));
  }

  private String named(String path) {
    return path.replace("{id}", id).replace("{number}", number);
  }

  private String token(String path) {
    return path.startsWith(REVIEW) ? key : TOKEN;
  }

  private static String body(String method, String path) {
    return List.of("POST", "PUT").contains(method) ? BODIES.get(path) : "";
  }

  private static JsonNode told(HttpResponse<byte[]> answer) throws IOException {
    return new ObjectMapper().readTree(answer.body());
  }
}
