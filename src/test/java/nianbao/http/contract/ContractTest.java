package nianbao.http.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import nianbao.http.Obstacle;
import nianbao.http.RawAnswer;
import nianbao.http.RunningService;
import nianbao.press.listing.Shipped;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every operation but jobs and drafts answers as {@code openapi.json} promises. */
@Tag("load")
final class ContractTest {

  private static final byte[] GOOD = Shipped.sample("jining-2022").orElseThrow();
  private static final byte[] UNBALANCED = Shipped.sample("huancui-2023").orElseThrow();
  @TempDir private Path folder;
  private final Contract contract = new Contract(path -> !path.matches(Calls.ELSEWHERE));
  private byte[] pdf = {};

  ContractTest() throws IOException {}

  @Test
  void isKeptInEveryPoint() throws Exception {
    try (RunningService service = RunningService.start()) {
      answersWhatWasAskedFor(service);
      refusesWhatItCannotRead(service);
      refusesOtherMethods(service);
      witness(service).refusesOtherNames();
    }
    refusesWithoutToken();
    refusesWithoutTime();
    refusesWhereItFailsOrIsBusy();

    // Nothing that can be sent makes the reader of PDFs fail; a report that fails is listed; and
    // a service is not ready while it starts or stops, as StopTest has it.
    Set<String> promised = contract.promised();
    String never = "POST /v1/(reports/extract|archives|audits) 500|[A-Z]+ /readyz 503";
    promised.removeIf(each -> each.matches(never));
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
    pdf =
        witness(service)
            .keeps("POST", "/v1/reports/pdf", service.report("/v1/reports/pdf", GOOD))
            .body();
    for (String path : Calls.BODIES.keySet()) {
      HttpResponse<byte[]> answer =
          witness(service).keepsTwice("POST", path, () -> Calls.body(service, path, good(path)));
      assertThat(answer.statusCode()).isEqualTo(200);
    }
    for (String path : contract.readable()) {
      for (String method : List.of("GET", "HEAD")) {
        HttpResponse<byte[]> answer =
            witness(service).keepsTwice(method, path, () -> Calls.bare(service, path, method));
        assertThat(answer.statusCode()).isEqualTo(200);
      }
    }
  }

  private void refusesWhatItCannotRead(RunningService service) throws Exception {
    for (String path : Calls.BODIES.keySet()) {
      witness(service)
          .keeps("POST", path, Calls.body(service, path, "{x".getBytes(StandardCharsets.UTF_8)));
      witness(service)
          .keeps("POST", path, Calls.body(service, path, good(path)).header("Accept", "image/gif"));
      witness(service)
          .keeps(
              "POST", path, Calls.body(service, path, good(path)).setHeader("Content-Type", "a/b"));
      witness(service)
          .keeps(
              "POST", path, Calls.body(service, path, good(path)).header("Content-Encoding", "br"));
      witness(service)
          .keeps("POST", path, Calls.body(service, path, new byte[RunningService.MAX_BODY + 1]));
      witness(service)
          .keeps(
              "POST",
              path,
              Calls.body(service, path, Calls.bomb()).header("Content-Encoding", "gzip"));
      witness(service)
          .keeps(
              "POST",
              path,
              Calls.body(service, path, good(path)).header("Content-Encoding", "gzip"));
      witness(service).keeps("POST", path, Calls.body(service, path + "?darft=true", good(path)));
      for (String header : List.of("", "Expect: x\r\n")) {
        contract.holds(
            "POST",
            path,
            RawAnswer.to(
                service.address(),
                "POST %s HTTP/1.1\r\nHost: localhost\r\nContent-Type: %s\r\n%sConnection: close\r\n\r\n"
                    .formatted(path, Calls.BODIES.get(path), header)));
      }
    }
    for (String path : Calls.MAKING) {
      witness(service).keeps("POST", path, service.report(path, UNBALANCED));
    }
    for (String pages : List.of("/v1/reports/pages", "/v1/reports/words")) {
      witness(service).keeps("POST", pages, service.report(pages, new byte[] {'{', '}'}));
    }
    String line = new String(GOOD, StandardCharsets.UTF_8).replace('\n', ' ');
    byte[] noLastYear = (line + "\n" + line + "\n").getBytes(StandardCharsets.UTF_8);
    witness(service)
        .keeps(
            "POST",
            "/v1/reports/check",
            service
                .report("/v1/reports/check", noLastYear)
                .setHeader("Content-Type", "application/x-ndjson"));
    for (String method : List.of("GET", "HEAD")) {
      for (String path : contract.readable()) {
        if (contract.promised().contains(method + " " + path + " 400")) {
          witness(service).keeps(method, path, Calls.bare(service, path + "?x=1", method));
        }
      }
      witness(service)
          .keeps(method, "/v1/samples/{name}", Calls.bare(service, "/v1/samples/nope", method));
    }
  }

  private void refusesOtherMethods(RunningService service) throws Exception {
    List<String> methods = List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");
    for (String path : contract.paths()) {
      List<String> known = new ArrayList<>(contract.methods(path));
      for (String method : methods) {
        if (!known.contains(method)) {
          HttpResponse<byte[]> answer = service.send(Calls.bare(service, path, method));
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
      for (Map.Entry<String, String> body : Calls.BODIES.entrySet()) {
        String header =
            "POST %s HTTP/1.1\r\nHost: localhost\r\nContent-Type: %s\r\nContent-Length: 9\r\n\r\n{"
                .formatted(body.getKey(), body.getValue());
        contract.holds("POST", body.getKey(), RawAnswer.to(service.address(), header));
      }
    }
  }

  private void refusesWhereItFailsOrIsBusy() throws Exception {
    Obstacle obstacle = new Obstacle();
    try (RunningService service = RunningService.obstructed(obstacle, Duration.ofSeconds(3))) {
      obstacle.set(Obstacle.Kind.FAILURE);
      for (String path : Calls.REPORTS) {
        witness(service).keeps("POST", path, Calls.body(service, path, GOOD));
      }
      assertThat(service.log()).noneMatch(line -> line.contains("秘密"));
      obstacle.set(Obstacle.Kind.WAIT);
      List<CompletableFuture<Void>> waiting = new ArrayList<>();
      for (int i = 0; i < 2 + RunningService.QUEUE; i++) {
        waiting.add(later(service, Calls.REPORTS.get(i % Calls.REPORTS.size())));
        if (i == 1) {
          Calls.await(service, "nianbao_workers_busy 2.0");
        }
      }
      CompletableFuture<Void> archive = later(service, "/v1/archives");
      Calls.await(service, "nianbao_queue_waiting " + RunningService.QUEUE + ".0");
      Calls.await(service, "nianbao_archives_running 1.0");
      for (String path : Calls.BODIES.keySet()) {
        witness(service).keeps("POST", path, Calls.body(service, path, good(path)));
      }
      waiting.forEach(CompletableFuture::join);
      obstacle.remove();
      archive.join();
    }
  }

  private CompletableFuture<Void> later(RunningService service, String path) {
    return CompletableFuture.runAsync(
        () -> witness(service).keepsQuietly("POST", path, Calls.body(service, path, good(path))),
        task -> new Thread(task).start());
  }

  private void everywhere(RunningService service, UnaryOperator<HttpRequest.Builder> with)
      throws Exception {
    for (String path : contract.paths()) {
      for (String method : contract.methods(path)) {
        HttpRequest.Builder request =
            method.equals("POST")
                ? Calls.body(service, path, good(path))
                : Calls.bare(service, path, method);
        witness(service).keeps(method, path, with.apply(request));
      }
    }
  }

  private Witness witness(RunningService service) {
    return new Witness(contract, service);
  }

  private byte[] good(String path) {
    return switch (path) {
      case "/v1/reports/extract" -> pdf;
      case "/v1/archives", "/v1/audits" -> Calls.array(GOOD);
      default -> GOOD;
    };
  }
}
