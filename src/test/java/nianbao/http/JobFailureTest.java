package nianbao.http;

import static nianbao.http.JobCalls.JOBS;
import static nianbao.http.JobCalls.LINES;
import static nianbao.http.JobCalls.ONE;
import static nianbao.http.JobCalls.OTHER;
import static nianbao.http.JobCalls.delete;
import static nianbao.http.JobCalls.done;
import static nianbao.http.JobCalls.ended;
import static nianbao.http.JobCalls.get;
import static nianbao.http.JobCalls.location;
import static nianbao.http.JobCalls.names;
import static nianbao.http.JobCalls.post;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import nianbao.http.job.JobSettings;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Jobs that cannot be taken or done. */
@Tag("load")
final class JobFailureTest {

  private static final long MUCH = 1L << 30;

  @TempDir private Path folder;

  // Each counts as a megabyte; nobody may have more than is left to all others.
  @Test
  void findsNoPlaceWhereItsHolderHasHadTheirShare() throws Exception {
    try (RunningService service = service(3 << 20)) {
      String job = done(service, Reports.lines());

      HttpResponse<byte[]> second = post(service, ONE, Reports.lines());
      assertThat(second.statusCode()).isEqualTo(507);
      assertThat(second.headers().firstValue("Retry-After")).isPresent();
      assertThat(post(service, OTHER, Reports.lines()).statusCode()).isEqualTo(202);
      assertThat(delete(service, ONE, job)).isEqualTo(204);
      assertThat(post(service, ONE, Reports.lines()).statusCode()).isEqualTo(202);
    }
  }

  @Test
  void failsWhereItsArchiveFindsNoPlace() throws Exception {
    try (RunningService service = service(3 << 20)) {
      String job = location(post(service, ONE, Reports.many(12)));

      assertThat(ended(service, job)).contains("\"state\":\"failed\"", "存放归档的地方不够了");
      assertThat(get(service, ONE, job + "/archive").statusCode()).isEqualTo(409);
      assertThat(names(folder.resolve("jobs"))).doesNotContain("body", "archive.zip.work");
    }
  }

  @Test
  void failsWhereWhatWasSentIsNoReports() throws Exception {
    try (RunningService service = service(MUCH)) {
      HttpRequest.Builder nothing = service.body(JOBS, LINES, new byte[] {'\n'});
      String job = location(service.send(nothing.header("Authorization", ONE)));

      assertThat(ended(service, job)).contains("\"state\":\"failed\"", "内容里没有报告");
    }
  }

  private RunningService service(long most) throws Exception {
    JobSettings settings = new JobSettings(folder.resolve("jobs"), Duration.ofHours(24), most);
    return RunningService.withJobs(
        settings,
        JobCalls.tokens(folder),
        new Obstacle(),
        Duration.ofSeconds(30),
        InstantSource.system());
  }
}
