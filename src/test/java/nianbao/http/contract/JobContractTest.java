package nianbao.http.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import nianbao.http.Obstacle;
import nianbao.http.RawAnswer;
import nianbao.http.RunningService;
import nianbao.http.job.JobSettings;
import nianbao.press.listing.Shipped;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every operation of jobs answers in each way that {@code openapi.json} promises. */
final class JobContractTest {

  private static final String JOBS = "/v1/jobs";
  private static final String JOB = JOBS + "/{id}";
  private static final String ARCHIVE = JOB + "/archive";
  private static final List<String> READING = List.of("GET", "HEAD");
  private static final String TOKEN = "0123456789abcdef";
  private static final byte[] GOOD = Calls.array(Shipped.sample("jining-2022").orElseThrow());

  @TempDir private Path folder;

  private final Contract contract = new Contract(path -> path.startsWith(JOBS));
  private final Obstacle obstacle = new Obstacle();
  private Path tokens = Path.of("");

  JobContractTest() throws IOException {}

  @BeforeEach
  void writeTokens() throws IOException {
    tokens = Files.writeString(folder.resolve("tokens"), "ci " + TOKEN + "\n");
  }

  @Test
  void isKeptInEveryPoint() throws Exception {
    try (RunningService service = service(1L << 30, Duration.ofSeconds(30))) {
      answersWhatWasAskedFor(service);
      refusesWhatItCannotRead(service);
      refusesOtherMethods(service);
      new Witness(contract, service).refusesOtherNames();
      refusesWithoutToken(service);
    }
    writeTokens();
    try (RunningService full = service(1, Duration.ofSeconds(30))) {
      post(full, JOBS, GOOD);
    }
    try (RunningService slow = service(1L << 30, Duration.ofMillis(700))) {
      raw(slow, "Content-Length: 9\r\n\r\n{");
    }
    try (RunningService without = RunningService.guarded(tokens)) {
      post(without, JOBS, GOOD);
    }

    assertThat(contract.seen()).isEqualTo(contract.promised());
  }

  private void answersWhatWasAskedFor(RunningService service) throws Exception {
    obstacle.set(Obstacle.Kind.WAIT);
    String job = post(service, JOBS, GOOD).headers().firstValue("Location").orElseThrow();
    String archive = job + "/archive";
    for (String method : READING) {
      ask(service, method, ARCHIVE, archive);
    }
    obstacle.remove();
    while (ask(service, "HEAD", ARCHIVE, archive).statusCode() == 409) {
      Thread.sleep(5);
    }
    for (String method : READING) {
      ask(service, method, JOB, job);
      String tag =
          ask(service, method, ARCHIVE, archive).headers().firstValue("ETag").orElseThrow();
      ask(service, method, ARCHIVE, archive, "If-None-Match", tag);
    }
    ask(service, "GET", ARCHIVE, archive, "Range", "bytes=1-9");
    ask(service, "GET", ARCHIVE, archive, "Range", "bytes=999999999-");
    ask(service, "DELETE", JOB, job);
  }

  private void refusesWhatItCannotRead(RunningService service) throws Exception {
    post(service, JOBS + "?x=1", GOOD);
    post(service, JOBS, GOOD, "Accept", "image/png");
    post(service, JOBS, GOOD, "Content-Encoding", "br");
    post(service, JOBS, new byte[RunningService.MAX_ARCHIVE + 1]);
    post(service, JOBS, GOOD, "Idempotency-Key", "1");
    post(service, JOBS, "[]".getBytes(StandardCharsets.UTF_8), "Idempotency-Key", "1");
    raw(service, "Connection: close\r\n\r\n");
    raw(service, "Expect: x\r\nConnection: close\r\n\r\n");
    for (String path : List.of(JOB, ARCHIVE)) {
      for (String method : contract.methods(path)) {
        ask(service, method, path, path.replace("{id}", "1"));
        ask(service, method, path, path.replace("{id}", "1") + "?x=1");
      }
    }
  }

  private void refusesOtherMethods(RunningService service) throws Exception {
    for (String path : contract.paths()) {
      HttpResponse<byte[]> answer =
          service.send(request(service, "PUT", path.replace("{id}", "1")));
      assertThat(answer.statusCode()).isEqualTo(405);
      assertThat(answer.headers().firstValue("Allow").orElse("").split(", ", -1))
          .contains("OPTIONS")
          .containsAll(contract.methods(path));
    }
  }

  private void refusesWithoutToken(RunningService service) throws Exception {
    for (String token : List.of("unknown-unknown-unknown", TOKEN)) {
      for (String path : contract.paths()) {
        for (String method : contract.methods(path)) {
          HttpRequest.Builder request =
              request(service, method, path.replace("{id}", "1"))
                  .setHeader("Authorization", "Bearer " + token);
          new Witness(contract, service).keeps(method, path, request);
        }
      }
      Files.deleteIfExists(tokens);
    }
  }

  private RunningService service(long most, Duration timeout) throws Exception {
    JobSettings jobs = new JobSettings(folder.resolve("jobs"), Duration.ofHours(24), most);
    return RunningService.withJobs(jobs, tokens, obstacle, timeout, Clock.systemUTC());
  }

  private static HttpRequest.Builder request(RunningService service, String method, String path) {
    return service
        .request(path)
        .method(method, BodyPublishers.noBody())
        .header("Authorization", "Bearer " + TOKEN);
  }

  private HttpResponse<byte[]> ask(
      RunningService service, String method, String operation, String path, String... headers)
      throws Exception {
    HttpRequest.Builder request = request(service, method, path);
    return new Witness(contract, service)
        .keeps(method, operation, headers.length == 0 ? request : request.headers(headers));
  }

  private HttpResponse<byte[]> post(
      RunningService service, String path, byte[] body, String... headers) throws Exception {
    HttpRequest.Builder request =
        service.body(path, "application/json", body).header("Authorization", "Bearer " + TOKEN);
    return new Witness(contract, service)
        .keeps("POST", JOBS, headers.length == 0 ? request : request.headers(headers));
  }

  private void raw(RunningService service, String rest) throws Exception {
    String request =
        "POST %s HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer %s\r\n"
            + "Content-Type: application/json\r\n%s";
    contract.holds(
        "POST", JOBS, RawAnswer.to(service.address(), request.formatted(JOBS, TOKEN, rest)));
  }
}
