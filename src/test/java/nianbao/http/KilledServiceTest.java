package nianbao.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The service as a process of its own, killed while a job is being done. */
@Tag("process")
final class KilledServiceTest {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final String JOBS = "/v1/jobs";
  private static final String LINES = "application/x-ndjson";

  @TempDir private Path folder;

  @Test
  void goesOnWithWhatItHadAccepted() throws Exception {
    byte[] lines = Reports.many(30);
    String job;
    try (ServiceProcess service = start()) {
      job = post(service.address(), JOBS, lines).headers().firstValue("Location").orElseThrow();
      while (!said(service, job).contains("\"of\":30")) {
        Thread.sleep(5);
      }
      // Of an upload that does not end nothing stays.
      Files.createDirectory(folder.resolve("jobs").resolve("upload-1"));
    }
    assertThat(folder.resolve("jobs" + job.substring(JOBS.length())).resolve("archive.zip.work"))
        .isDirectoryContaining("glob:**journal");
    try (ServiceProcess service = start()) {
      assertThat(folder.resolve("jobs").resolve("upload-1")).doesNotExist();
      while (!said(service, job).contains("\"state\":\"done\"")) {
        Thread.sleep(5);
      }
      HttpResponse<byte[]> archive = get(service, job + "/archive");
      byte[] undisturbed = post(service.address(), "/v1/archives", lines).body();
      assertThat(archive.body()).isEqualTo(undisturbed);
    }
    assertThat(Files.readString(folder.resolve("log"))).contains("\"outcome\":\"done\"");
  }

  private ServiceProcess start() throws Exception {
    return ServiceProcess.start(
        folder.resolve("log"), "--jobs", folder.resolve("jobs").toString(), "--workers", "2");
  }

  private static String said(ServiceProcess service, String job) throws Exception {
    return new String(get(service, job).body(), StandardCharsets.UTF_8);
  }

  private static HttpResponse<byte[]> get(ServiceProcess service, String path) throws Exception {
    HttpRequest request = HttpRequest.newBuilder(service.address().resolve(path)).build();
    return CLIENT.send(request, BodyHandlers.ofByteArray());
  }

  private static HttpResponse<byte[]> post(URI address, String path, byte[] lines)
      throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(address.resolve(path))
            .header("Content-Type", LINES)
            .POST(BodyPublishers.ofByteArray(lines))
            .build();
    return CLIENT.send(request, BodyHandlers.ofByteArray());
  }
}
