package nianbao.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What a client asks of jobs. */
final class JobCalls {

  static final String JOBS = "/v1/jobs";
  static final String LINES = "application/x-ndjson";
  static final String ONE = "Bearer first-office-token";
  static final String OTHER = "Bearer other-office-token";

  private JobCalls() {}

  static HttpResponse<byte[]> post(RunningService service, String token, byte[] lines)
      throws Exception {
    return service.send(service.body(JOBS, LINES, lines).header("Authorization", token));
  }

  static HttpResponse<byte[]> keyed(RunningService service, String token, String key, byte[] lines)
      throws Exception {
    return service.send(
        service
            .body(JOBS, LINES, lines)
            .header("Authorization", token)
            .header("Idempotency-Key", key));
  }

  static HttpResponse<byte[]> get(RunningService service, String token, String path)
      throws Exception {
    return service.send(service.request(path).header("Authorization", token));
  }

  static HttpResponse<byte[]> part(RunningService service, String path, String range, String tag)
      throws Exception {
    return service.send(
        service
            .request(path)
            .header("Authorization", ONE)
            .header("Range", range)
            .header("If-Range", tag));
  }

  static int delete(RunningService service, String token, String path) throws Exception {
    return service.send(service.request(path).header("Authorization", token).DELETE()).statusCode();
  }

  static String location(HttpResponse<byte[]> accepted) {
    assertThat(accepted.statusCode()).as(RunningService.text(accepted)).isEqualTo(202);
    return accepted.headers().firstValue("Location").orElseThrow();
  }

  static String id(String location) {
    return location.substring(JOBS.length() + 1);
  }

  static String done(RunningService service, byte[] lines) throws Exception {
    String job = location(post(service, ONE, lines));
    assertThat(ended(service, job)).contains("\"state\":\"done\"");
    return job;
  }

  /** What is said of a job once it is over. */
  static String ended(RunningService service, String job) throws Exception {
    String said = "";
    while (!said.contains("\"ended\"")) {
      Thread.sleep(5);
      said = RunningService.text(get(service, ONE, job));
    }
    return said;
  }

  static void await(RunningService service, String line) throws Exception {
    while (!RunningService.text(get(service, ONE, "/metrics")).contains(line)) {
      Thread.sleep(5);
    }
  }

  /** All that stands in the folder of the jobs. */
  static List<String> names(Path jobs) throws Exception {
    try (Stream<Path> all = Files.walk(jobs)) {
      return all.skip(1).map(path -> String.valueOf(path.getFileName())).toList();
    }
  }

  /** The tokens of two offices. */
  static Path tokens(Path folder) throws Exception {
    return Files.writeString(
        folder.resolve("tokens"), "one first-office-token\nother other-office-token\n");
  }
}
