package nianbao.http.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPOutputStream;
import nianbao.http.Obstacle;
import nianbao.http.RawAnswer;
import nianbao.http.RunningService;
import nianbao.press.shipped.Shipped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every operation answers in each way that {@code openapi.json} promises, and in no other. */
final class ContractTest {

  private static final byte[] GOOD = Shipped.sample("jining-2022").orElseThrow();
  private static final byte[] UNBALANCED = Shipped.sample("huancui-2023").orElseThrow();
  private static final Map<String, String> BODIES =
      Map.of(
          "/v1/reports/pdf", "application/json",
          "/v1/reports/html", "application/json",
          "/v1/reports/check", "application/json",
          "/v1/reports/extract", "application/pdf");

  @TempDir private Path folder;

  private final Contract contract = new Contract();
  private byte[] pdf = {};

  ContractTest() throws IOException {}

  @Test
  void isKeptInEveryPoint() throws Exception {
    try (RunningService service = RunningService.start()) {
      answersWhatWasAskedFor(service);
      refusesWhatItCannotRead(service);
      refusesOtherMethods(service);
    }
    refusesWithoutToken();
    refusesWithoutTime();
    refusesWhereItFailsOrIsBusy();

    // Nothing that can be sent makes the reader of PDFs fail.
    Set<String> promised = contract.promised();
    promised.remove("POST /v1/reports/extract 500");
    assertThat(contract.seen()).isEqualTo(promised);
  }

  @Test
  void examplesAreOfTheirSchemas() throws Exception {
    List<JsonNode> medias = contract.document().findParents("example");

    int examples = 0;
    for (JsonNode media : medias) {
      if (media.has("schema")) {
        assertThat(contract.faults(media.path("schema"), media.path("example")))
            .as("%s", media)
            .isEmpty();
        examples++;
      }
    }
    assertThat(examples).isGreaterThan(15);
  }

  private void answersWhatWasAskedFor(RunningService service) throws Exception {
    pdf = keeps(service, "POST", "/v1/reports/pdf", service.report("/v1/reports/pdf", GOOD)).body();
    for (String path : BODIES.keySet()) {
      HttpResponse<byte[]> answer = keeps(service, "POST", path, body(service, path, good(path)));
      assertThat(answer.statusCode()).isEqualTo(200);
      answer
          .headers()
          .firstValue("ETag")
          .ifPresent(
              tag ->
                  keepsQuietly(
                      service,
                      "POST",
                      path,
                      body(service, path, good(path)).header("If-None-Match", tag)));
    }
    for (String path : readable()) {
      for (String method : List.of("GET", "HEAD")) {
        HttpResponse<byte[]> answer = keeps(service, method, path, bare(service, path, method));
        answer
            .headers()
            .firstValue("ETag")
            .ifPresent(
                tag ->
                    keepsQuietly(
                        service,
                        method,
                        path,
                        bare(service, path, method).header("If-None-Match", tag)));
      }
    }
  }

  private void refusesWhatItCannotRead(RunningService service) throws Exception {
    for (String path : BODIES.keySet()) {
      keeps(service, "POST", path, body(service, path, "{x".getBytes(StandardCharsets.UTF_8)));
      keeps(service, "POST", path, body(service, path, good(path)).header("Accept", "image/png"));
      keeps(
          service, "POST", path, body(service, path, good(path)).setHeader("Content-Type", "a/b"));
      keeps(
          service, "POST", path, body(service, path, good(path)).header("Content-Encoding", "br"));
      keeps(service, "POST", path, body(service, path, new byte[RunningService.MAX_BODY + 1]));
      keeps(service, "POST", path, body(service, path, bomb()).header("Content-Encoding", "gzip"));
      keeps(
          service,
          "POST",
          path,
          body(service, path, good(path)).header("Content-Encoding", "gzip"));
      keeps(service, "POST", path, body(service, path + "?darft=true", good(path)));
      contract.holds(
          "POST",
          path,
          RawAnswer.to(
              service.address(),
              "POST " + path + " HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n"));
    }
    keeps(service, "POST", "/v1/reports/pdf", service.report("/v1/reports/pdf", UNBALANCED));
    keeps(service, "POST", "/v1/reports/html", service.report("/v1/reports/html", UNBALANCED));
    String line = new String(GOOD, StandardCharsets.UTF_8).replace('\n', ' ');
    byte[] noLastYear = (line + "\n" + line + "\n").getBytes(StandardCharsets.UTF_8);
    keeps(
        service,
        "POST",
        "/v1/reports/check",
        service
            .report("/v1/reports/check", noLastYear)
            .setHeader("Content-Type", "application/x-ndjson"));
    for (String method : List.of("GET", "HEAD")) {
      for (String path : readable()) {
        if (contract.promised().contains(method + " " + path + " 400")) {
          keeps(service, method, path, bare(service, path + "?x=1", method));
        }
      }
      keeps(service, method, "/v1/samples/{name}", bare(service, "/v1/samples/nope", method));
    }
  }

  private void refusesOtherMethods(RunningService service) throws Exception {
    List<String> methods = List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");
    for (String path : all()) {
      List<String> known = new ArrayList<>(methods(path));
      for (String method : methods) {
        if (!known.contains(method)) {
          HttpResponse<byte[]> answer = service.send(bare(service, path, method));
          assertThat(answer.statusCode()).as(path).isEqualTo(method.equals("OPTIONS") ? 204 : 405);
          assertThat(answer.headers().firstValue("Allow").orElse("").split(", ", -1))
              .contains("OPTIONS")
              .containsAll(known)
              .hasSize(known.size() + 1);
        }
      }
    }
  }

  private void refusesWithoutToken() throws Exception {
    Path tokens = Files.writeString(folder.resolve("tokens"), "ci 0123456789abcdef\n");
    try (RunningService service = RunningService.guarded(tokens)) {
      everywhere(service, UnaryOperator.identity());
      Files.delete(tokens);
      everywhere(service, request -> request.header("Authorization", "Bearer 0123456789abcdef"));
    }
  }

  private void refusesWithoutTime() throws Exception {
    try (RunningService service = RunningService.start(Duration.ofMillis(700))) {
      for (Map.Entry<String, String> body : BODIES.entrySet()) {
        String header =
            "POST %s HTTP/1.1\r\nHost: h\r\nContent-Type: %s\r\nContent-Length: 9\r\n\r\n{"
                .formatted(body.getKey(), body.getValue());
        contract.holds("POST", body.getKey(), RawAnswer.to(service.address(), header));
      }
    }
  }

  private void refusesWhereItFailsOrIsBusy() throws Exception {
    Obstacle obstacle = new Obstacle();
    try (RunningService service = RunningService.obstructed(obstacle, Duration.ofSeconds(3))) {
      obstacle.set(Obstacle.Kind.FAILURE);
      for (String path : List.of("/v1/reports/pdf", "/v1/reports/html", "/v1/reports/check")) {
        keeps(service, "POST", path, body(service, path, GOOD));
      }
      assertThat(service.log()).noneMatch(line -> line.contains("秘密"));
      obstacle.set(Obstacle.Kind.WAIT);
      List<CompletableFuture<Void>> waiting = new ArrayList<>();
      for (int i = 0; i < 2 + RunningService.QUEUE; i++) {
        String path =
            List.of("/v1/reports/pdf", "/v1/reports/html", "/v1/reports/check").get(i % 3);
        waiting.add(
            CompletableFuture.runAsync(
                () -> keepsQuietly(service, "POST", path, body(service, path, GOOD)),
                task -> new Thread(task).start()));
      }
      while (service.send(bare(service, "/metrics", "GET")).body().length > 0
          && !RunningService.text(service.send(bare(service, "/metrics", "GET")))
              .contains("nianbao_queue_waiting " + RunningService.QUEUE + ".0")) {
        Thread.sleep(20);
      }
      for (String path : BODIES.keySet()) {
        keeps(service, "POST", path, body(service, path, good(path)));
      }
      waiting.forEach(CompletableFuture::join);
      obstacle.remove();
    }
  }

  private void everywhere(RunningService service, UnaryOperator<HttpRequest.Builder> with)
      throws Exception {
    for (String path : all()) {
      for (String method : methods(path)) {
        HttpRequest.Builder request =
            method.equals("POST") ? body(service, path, good(path)) : bare(service, path, method);
        keeps(service, method, path, with.apply(request));
      }
    }
  }

  private HttpResponse<byte[]> keeps(
      RunningService service, String method, String path, HttpRequest.Builder request)
      throws IOException, InterruptedException {
    HttpResponse<byte[]> answer = service.send(request);
    synchronized (contract) {
      contract.holds(method, path, RawAnswer.of(answer));
    }
    return answer;
  }

  private void keepsQuietly(
      RunningService service, String method, String path, HttpRequest.Builder request) {
    try {
      keeps(service, method, path, request);
    } catch (IOException | InterruptedException e) {
      fail(path, e);
    }
  }

  private byte[] good(String path) {
    return path.endsWith("extract") ? pdf : GOOD;
  }

  private static HttpRequest.Builder body(RunningService service, String path, byte[] body) {
    return service
        .request(path)
        .header("Content-Type", BODIES.get(path.replaceFirst("\\?.*", "")))
        .POST(BodyPublishers.ofByteArray(body));
  }

  private static HttpRequest.Builder bare(RunningService service, String path, String method) {
    return service
        .request(path.replace("{name}", "jining-2022"))
        .method(method, BodyPublishers.noBody());
  }

  private static byte[] bomb() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      byte[] blanks = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
      for (int i = 0; i < 64; i++) {
        out.write(blanks);
      }
    }
    return packed.toByteArray();
  }

  private List<String> all() {
    List<String> paths = new ArrayList<>();
    contract.document().path("paths").fieldNames().forEachRemaining(paths::add);
    return paths;
  }

  private List<String> readable() {
    return all().stream().filter(path -> !BODIES.containsKey(path)).toList();
  }

  private List<String> methods(String path) {
    List<String> methods = new ArrayList<>();
    contract
        .document()
        .path("paths")
        .path(path)
        .fieldNames()
        .forEachRemaining(method -> methods.add(method.toUpperCase(Locale.ROOT)));
    return methods;
  }
}
