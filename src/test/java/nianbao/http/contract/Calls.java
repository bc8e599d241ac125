package nianbao.http.contract;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import nianbao.http.RunningService;

/** Requests to the operations of the service. */
final class Calls {

  /** Whose contract other tests hold. */
  static final String ELSEWHERE = "/v1/(jobs|drafts|approvals|review).*";

  /** Where files are made of a report. */
  static final List<String> MAKING =
      List.of(
          "/v1/reports",
          "/v1/reports/pdf",
          "/v1/reports/ofd",
          "/v1/reports/html",
          "/v1/reports/docx");

  /** Where a report is sent. */
  static final List<String> REPORTS =
      Stream.concat(
              MAKING.stream(),
              Stream.of(
                  "/v1/reports/pages",
                  "/v1/reports/words",
                  "/v1/reports/check",
                  "/v1/reports/import"))
          .toList();

  /** The paths that take a body, each with the type of it. */
  static final Map<String, String> BODIES =
      Map.ofEntries(
          Map.entry("/v1/reports", "application/json"),
          Map.entry("/v1/reports/pdf", "application/json"),
          Map.entry("/v1/reports/ofd", "application/json"),
          Map.entry("/v1/reports/html", "application/json"),
          Map.entry("/v1/reports/docx", "application/json"),
          Map.entry("/v1/reports/pages", "application/json"),
          Map.entry("/v1/reports/words", "application/json"),
          Map.entry("/v1/reports/check", "application/json"),
          Map.entry("/v1/reports/extract", "application/pdf"),
          Map.entry("/v1/reports/import", "application/octet-stream"),
          Map.entry("/v1/archives", "application/json"),
          Map.entry("/v1/audits", "application/json"));

  private Calls() {}

  static HttpRequest.Builder body(RunningService service, String path, byte[] body) {
    return service
        .request(path)
        .header("Content-Type", BODIES.get(path.replaceFirst("\\?.*", "")))
        .POST(BodyPublishers.ofByteArray(body));
  }

  static HttpRequest.Builder bare(RunningService service, String path, String method) {
    return service
        .request(path.replace("{name}", "jining-2022"))
        .method(method, BodyPublishers.noBody());
  }

  /** Waits until the metrics of the service have a line. */
  static void await(RunningService service, String line) throws IOException, InterruptedException {
    String metrics = "";
    for (int i = 0; i < 500; i++) {
      metrics = RunningService.text(service.send(bare(service, "/metrics", "GET")));
      if (metrics.contains(line + "\n")) {
        return;
      }
      Thread.sleep(20);
    }
    throw new AssertionError("never " + line + " in\n" + metrics);
  }

  /** An array of one. */
  static byte[] array(byte[] report) {
    return ("[" + new String(report, StandardCharsets.UTF_8) + "]")
        .getBytes(StandardCharsets.UTF_8);
  }

  static byte[] bomb() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      byte[] blanks = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
      for (int i = 0; i < 64; i++) {
        out.write(blanks);
      }
    }
    return packed.toByteArray();
  }
}
