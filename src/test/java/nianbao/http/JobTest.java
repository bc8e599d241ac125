package nianbao.http;

import static nianbao.http.JobCalls.LINES;
import static nianbao.http.JobCalls.ONE;
import static nianbao.http.JobCalls.OTHER;
import static nianbao.http.JobCalls.await;
import static nianbao.http.JobCalls.delete;
import static nianbao.http.JobCalls.done;
import static nianbao.http.JobCalls.ended;
import static nianbao.http.JobCalls.get;
import static nianbao.http.JobCalls.id;
import static nianbao.http.JobCalls.keyed;
import static nianbao.http.JobCalls.location;
import static nianbao.http.JobCalls.names;
import static nianbao.http.JobCalls.part;
import static nianbao.http.JobCalls.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import nianbao.http.job.JobSettings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Archives that are asked for, looked after and fetched later. */
@Tag("load")
final class JobTest {

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Duration DAY = Duration.ofHours(24);
  private static final long MUCH = 1L << 30;

  @TempDir private Path folder;

  private final Obstacle obstacle = new Obstacle();
  private final AtomicReference<Instant> now =
      new AtomicReference<>(Instant.parse("2026-03-01T00:00:00Z"));
  private Path tokens = Path.of("");
  private Path jobs = Path.of("");

  @BeforeEach
  void writeTokens() throws Exception {
    jobs = folder.resolve("jobs");
    tokens = JobCalls.tokens(folder);
  }

  @Test
  void hasTheBytesOfTheArchiveThatIsSentAtOnce() throws Exception {
    try (RunningService service = service(MUCH)) {
      HttpResponse<byte[]> accepted = post(service, ONE, Reports.lines());
      assertThat(accepted.statusCode()).isEqualTo(202);
      String job = accepted.headers().firstValue("Location").orElseThrow();

      assertThat(ended(service, job))
          .contains("\"state\":\"done\"", "\"read\":3", "\"made\":2", "\"refused\":1")
          .contains("\"expires\":\"2026-03-02T00:00:00Z\"");
      HttpRequest.Builder atOnce = service.body("/v1/archives", LINES, Reports.lines());
      byte[] expected = service.send(atOnce.header("Authorization", ONE)).body();
      assertThat(get(service, ONE, job + "/archive").body()).isEqualTo(expected);
    }
  }

  @Test
  void isFetchedInParts() throws Exception {
    try (RunningService service = service(MUCH)) {
      String archive = done(service, Reports.lines()) + "/archive";
      HttpResponse<byte[]> whole = get(service, ONE, archive);
      String tag = whole.headers().firstValue("ETag").orElseThrow();
      int half = whole.body().length / 2;

      ByteArrayOutputStream both = new ByteArrayOutputStream();
      for (String range : List.of("bytes=0-" + (half - 1), "bytes=" + half + "-")) {
        HttpResponse<byte[]> part = part(service, archive, range, tag);
        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(part.headers().firstValue("Content-Range").orElse(""))
            .endsWith("/" + whole.body().length);
        both.write(part.body());
      }
      assertThat(both.toByteArray()).isEqualTo(whole.body());
      assertThat(part(service, archive, "bytes=0-0", "\"another\"").body()).isEqualTo(whole.body());
      assertThat(part(service, archive, "bytes=999999999-", tag).statusCode()).isEqualTo(416);
    }
  }

  @Test
  void isThereForNobodyElse() throws Exception {
    try (RunningService service = service(MUCH)) {
      String job = done(service, Reports.lines());

      for (String path : List.of(job, job + "/archive")) {
        assertThat(get(service, OTHER, path).statusCode()).isEqualTo(404);
        assertThat(get(service, ONE, path).statusCode()).isEqualTo(200);
      }
      assertThat(delete(service, OTHER, job)).isEqualTo(404);
      assertThat(get(service, ONE, job).statusCode()).isEqualTo(200);
    }
  }

  @Test
  void isTheSameWhenItsRequestIsSentAgain() throws Exception {
    try (RunningService service = service(MUCH)) {
      String job = location(keyed(service, ONE, "\"2025-batch\"", Reports.lines()));

      assertThat(location(keyed(service, ONE, "2025-batch", Reports.lines()))).isEqualTo(job);
      assertThat(location(keyed(service, OTHER, "2025-batch", Reports.lines()))).isNotEqualTo(job);
      assertThat(location(post(service, ONE, Reports.lines()))).isNotEqualTo(job);
      HttpResponse<byte[]> changed = keyed(service, ONE, "2025-batch", Reports.many(1));
      assertThat(changed.statusCode()).isEqualTo(422);
      assertThat(RunningService.text(changed)).contains("urn:nianbao:fault:key-reused");
      assertThat(keyed(service, ONE, "two words", Reports.lines()).statusCode()).isEqualTo(400);
    }
    assertThat(names(jobs)).noneMatch(name -> name.startsWith("upload-"));
  }

  @Test
  void isKeptForADay() throws Exception {
    try (RunningService service = service(MUCH)) {
      String job = done(service, Reports.lines());

      pass(DAY.minusSeconds(1));
      assertThat(get(service, ONE, job).statusCode()).isEqualTo(200);
      pass(Duration.ofSeconds(1));
      assertThat(get(service, ONE, job).statusCode()).isEqualTo(404);
      assertThat(names(jobs)).containsExactlyInAnyOrder("lock", ".nianbao-work");
    }
  }

  @Test
  void isStoppedAndRemovedWhileItIsBeingDone() throws Exception {
    try (RunningService service = service(MUCH)) {
      obstacle.set(Obstacle.Kind.WAIT);
      String job = location(post(service, ONE, Reports.lines()));
      await(service, "nianbao_jobs_running 1.0");

      assertThat(get(service, ONE, job + "/archive").headers().firstValue("Retry-After"))
          .isPresent();
      assertThat(delete(service, ONE, job)).isEqualTo(204);
      assertThat(get(service, ONE, job).statusCode()).isEqualTo(404);
      obstacle.remove();
      assertThat(service.logs("job-stopped")).isTrue();
      await(service, "nianbao_jobs_bytes 0.0");
      assertThat(names(jobs)).containsExactlyInAnyOrder("lock", ".nianbao-work");
    }
  }

  @Test
  void isGoneOnWithByALaterService() throws Exception {
    String job;
    try (RunningService service = service(MUCH)) {
      obstacle.set(Obstacle.Kind.WAIT);
      job = location(post(service, ONE, Reports.lines()));
      await(service, "nianbao_jobs_running 1.0");
      obstacle.remove();
    }
    try (RunningService later = service(MUCH)) {
      assertThat(ended(later, job)).contains("\"state\":\"done\"", "\"made\":2");
    }
    try (RunningService last = service(MUCH)) {
      assertThat(get(last, ONE, job + "/archive").statusCode()).isEqualTo(200);
    }
  }

  // With two workers one job is done at a time.
  @Test
  void waitsForOneOfEachHolderAndNotForAll() throws Exception {
    try (RunningService service = service(MUCH)) {
      obstacle.set(Obstacle.Kind.WAIT);
      String first = location(post(service, ONE, Reports.lines()));
      await(service, "nianbao_jobs_running 1.0");
      String second = location(post(service, ONE, Reports.lines()));
      String others = location(post(service, OTHER, Reports.lines()));
      await(service, "nianbao_jobs_waiting 2.0");
      obstacle.remove();

      assertThat(service.logs(id(second) + "\",\"outcome\":\"done")).isTrue();
      List<String> done =
          service.log().stream().filter(line -> line.contains("job-ended")).toList();
      assertThat(done).hasSize(3);
      assertThat(done.get(0)).contains(id(first));
      assertThat(done.get(1)).contains(id(others));
    }
  }

  @Test
  void haveAFolderThatNobodyElseUses() throws Exception {
    try (RunningService service = service(MUCH)) {
      assertThat(service.address()).isNotNull();
      assertThatThrownBy(() -> service(MUCH))
          .isInstanceOf(StartException.class)
          .hasMessageContaining("正由另一个服务使用");
    }
    jobs = folder;
    assertThatThrownBy(() -> service(MUCH))
        .isInstanceOf(StartException.class)
        .hasMessageContaining("里有别的东西");
  }

  private RunningService service(long most) throws Exception {
    JobSettings settings = new JobSettings(jobs, DAY, most);
    return RunningService.withJobs(settings, tokens, obstacle, PATIENCE, now::get);
  }

  private void pass(Duration time) {
    now.updateAndGet(before -> before.plus(time));
  }
}
