package nianbao.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What who watches the service sees of it. */
class OperationTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  @TempDir private Path folder;
  private Path tokens = Path.of("");

  @BeforeEach
  void writeTokens() throws Exception {
    tokens = Files.writeString(folder.resolve("tokens"), "ci 0123456789abcdef\n");
  }

  @Test
  void aProbeNeedsNoTokenAndIsNotLogged() throws Exception {
    try (RunningService service = RunningService.operated(Operation.usual(), tokens)) {
      assertThat(status(service, "/healthz")).isEqualTo(200);
      assertThat(status(service, "/readyz")).isEqualTo(200);
      assertThat(status(service, "/metrics")).isEqualTo(401);

      assertThat(service.logs("\"route\":\"/metrics\"")).isTrue();
      assertThat(service.log()).noneMatch(line -> line.contains("healthz"));
    }
  }

  @Test
  void aProbeIsLoggedWhereThatIsAskedFor() throws Exception {
    Operation operation = new Operation(Operation.DRAIN, Optional.empty(), "", "", true);
    try (RunningService service = RunningService.operated(operation, tokens)) {
      assertThat(status(service, "/healthz")).isEqualTo(200);

      assertThat(service.logs("\"route\":\"/healthz\"")).isTrue();
    }
  }

  @Test
  void itIsWatchedOverAPortOfItsOwn() throws Exception {
    Operation operation =
        new Operation(
            Operation.DRAIN,
            Optional.of(new Operation.AdminAddress("127.0.0.1", 0)),
            "",
            "",
            false);
    try (RunningService service = RunningService.operated(operation, tokens)) {
      int port = event(service, "ready").path("adminPort").asInt();
      URI admin = URI.create("http://127.0.0.1:" + port + "/");

      for (String path : List.of("/healthz", "/readyz", "/metrics")) {
        assertThat(status(admin.resolve(path))).as(path).isEqualTo(200);
        assertThat(status(service, path)).as(path).isEqualTo(404);
      }
      assertThat(foreign(admin, "/metrics")).isEqualTo(421);
      assertThat(foreign(admin, "/healthz")).isEqualTo(200);
      assertThat(status(admin.resolve("/version"))).isEqualTo(404);
      assertThat(status(admin)).isEqualTo(404);
    }
  }

  @Test
  void aProbeNeedNotKnowWhatTheServiceIsCalled() throws Exception {
    try (RunningService service = RunningService.start()) {
      for (String path : List.of("/healthz", "/readyz")) {
        assertThat(foreign(service.address(), path)).as(path).isEqualTo(200);
      }
      assertThat(foreign(service.address(), "/metrics")).isEqualTo(421);
    }
  }

  @Test
  void theLogTellsOfTheStartAndTheEnd() throws Exception {
    List<String> log;
    try (RunningService service = RunningService.operated(Operation.usual(), tokens)) {
      assertThat(event(service, "start").path("version").asText()).isEqualTo("1.2.3");
      assertThat(event(service, "start").path("tokens").asText()).isEqualTo("asked-for");
      assertThat(event(service, "ready").path("address").asText())
          .isEqualTo(service.address().toString());
      log = service.log();
    }
    List<String> events = new ArrayList<>();
    for (String line : log) {
      events.add(MAPPER.readTree(line).path("event").asText());
    }
    assertThat(events).containsExactly("start", "ready", "stop", "stopped");
  }

  @Test
  void theClientIsWhoATrustedProxySaysItIs() throws Exception {
    Operation operation =
        new Operation(Operation.DRAIN, Optional.empty(), "127.0.0.0/8", "", false);
    try (RunningService service = RunningService.operated(operation, tokens)) {
      service.send(
          service.request("/version").header("X-Forwarded-For", "6.6.6.6, 203.0.113.9, 127.0.0.2"));

      assertThat(service.logs("\"client\":\"203.0.113.9\"")).isTrue();
    }
  }

  @Test
  void theFiguresTellBuildCapacityAndStart() throws Exception {
    try (RunningService service = RunningService.start()) {
      String metrics = RunningService.text(service.send(service.request("/metrics")));

      assertThat(metrics)
          .containsPattern("nianbao_build_info\\{java=\"[^\"]+\",version=\"1.2.3\"} 1")
          .contains("nianbao_workers_capacity 2.0", "nianbao_queue_capacity 8.0")
          .contains("process_start_time_seconds ", "process_files_open_files ");
    }
  }

  @Test
  void theFiguresHaveTheNamesThatPrometheusAsksFor() throws Exception {
    try (RunningService service = RunningService.start()) {
      String metrics = RunningService.text(service.send(service.request("/metrics")));

      assertThat(metrics.lines().filter(line -> line.startsWith("# TYPE")))
          .isNotEmpty()
          .noneMatch(line -> line.matches("# TYPE \\S+_count gauge"))
          .noneMatch(line -> line.matches("# TYPE \\S+_(ns|ms|nanos|millis)(_\\S+)? \\S+"));
    }
  }

  private static int status(RunningService service, String path) throws Exception {
    return service.send(service.request(path)).statusCode();
  }

  private static int foreign(URI address, String path) throws Exception {
    String rest = " HTTP/1.1\r\nHost: elsewhere\r\nConnection: close\r\n\r\n";
    return RawAnswer.to(address, "GET " + path + rest).status();
  }

  private static int status(URI address) throws Exception {
    HttpResponse<Void> answer =
        HttpClient.newHttpClient()
            .send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding());
    return answer.statusCode();
  }

  private static JsonNode event(RunningService service, String name) throws Exception {
    assertThat(service.logs("\"event\":\"" + name + "\"")).isTrue();
    for (String line : service.log()) {
      JsonNode read = MAPPER.readTree(line);
      if (read.path("event").asText().equals(name)) {
        return read;
      }
    }
    throw new AssertionError(service.log());
  }
}
