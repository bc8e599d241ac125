package nianbao.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nianbao.archive.Archiver;
import nianbao.archive.Target;
import nianbao.archive.plan.ArchiveRequest;
import nianbao.archive.source.JsonArray;
import nianbao.archive.work.Progress;
import nianbao.cli.Run;
import nianbao.press.Press;
import nianbao.press.Setup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is done with many reports that are sent at once. */
@Tag("load")
final class ArchiveRoutesTest {

  private static final String PATH = "/v1/archives";
  private static final String LINES = "application/x-ndjson";
  private static final String ARRAY = "application/json";
  private static final String ZIP = "application/zip";

  @TempDir private static Path temporary;
  @TempDir private Path folder;

  private static RunningService service;

  @BeforeAll
  static void start() throws Exception {
    service = RunningService.startIn(temporary, new Obstacle(), Duration.ofSeconds(30));
  }

  @AfterAll
  static void stop() {
    service.close();
    assertThat(temporary).isEmptyDirectory();
  }

  @Test
  void linesGiveTheVeryBytesOfTheCommandLine() throws Exception {
    Files.write(folder.resolve("reports.ndjson"), Reports.lines());
    assertThat(Run.in(folder, "archive", "reports.ndjson", "-o", "a.zip").exit()).isEqualTo(1);

    HttpResponse<byte[]> answer = send(LINES, Reports.lines());

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue(ZIP);
    assertThat(answer.body()).isEqualTo(Files.readAllBytes(folder.resolve("a.zip")));
  }

  @Test
  void aZipGivesTheVeryBytesOfTheCommandLine() throws Exception {
    Files.write(folder.resolve("reports.zip"), Reports.zip());
    assertThat(Run.in(folder, "archive", "reports.zip", "-o", "a.zip").exit()).isEqualTo(1);

    assertThat(send(ZIP, Reports.zip()).body())
        .isEqualTo(Files.readAllBytes(folder.resolve("a.zip")));
  }

  @Test
  void anArrayGivesTheVeryBytesOfTheFile() throws Exception {
    Path file = folder.resolve("a.zip");
    new Archiver(new Press(Setup.shipped("1.2.3")), ArchiveRequest.standard(2), Progress.NONE)
        .make(
            new JsonArray("reports.json", new ByteArrayInputStream(Reports.array())),
            new Target(file),
            false,
            Archiver.Aftermath.NONE);

    assertThat(send(ARRAY, Reports.array()).body()).isEqualTo(Files.readAllBytes(file));
  }

  @ParameterizedTest
  @CsvSource({LINES, ARRAY, ZIP})
  void gzipGivesTheSame(String type) throws Exception {
    byte[] plain = body(type);

    assertThat(sendZipped(type, Reports.gzip(plain)).body()).isEqualTo(send(type, plain).body());
  }

  @Test
  void itsEndIsMarkedAndItsDigestToldToWhoAsksForIt() throws Exception {
    byte[] report = Reports.array();
    String head =
        "POST /v1/archives HTTP/1.1\r\nHost: localhost\r\nTE: trailers\r\n"
            + "Content-Type: application/json\r\nContent-Length: "
            + report.length
            + "\r\n\r\n";
    try (Socket socket = RawAnswer.open(service.address())) {
      socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
      socket.getOutputStream().write(report);
      RawAnswer answer = RawAnswer.read(socket);

      assertThat(answer.headers().firstValue("Transfer-Encoding")).contains("chunked");
      String digest = answer.headers().firstValue("Trailer").orElseThrow();
      assertThat(new String(answer.body(), StandardCharsets.ISO_8859_1))
          .containsPattern("\r\n0\r\n" + digest + ": sha-256=:[A-Za-z0-9+/]{43}=:\r\n\r\n$");
    }
  }

  @Test
  void whatIsRejectedIsListedWithItsReason() throws Exception {
    Map<String, String> entries = entries(send(LINES, Reports.lines()).body());

    assertThat(entries)
        .containsKeys("manifest.ndjson", "SHA256SUMS", "2022/济宁市科学技术局2022年政府信息公开工作年度报告.pdf")
        .hasSize(5);
    assertThat(entries.get("rejected.ndjson"))
        .hasLineCount(1)
        .startsWith("{\"source\":\"reports.ndjson:2\"")
        .contains("\"outcome\":\"rejected\"", "\"severity\":\"error\"");
    assertThat(service.logs("\"made\":2,\"rejected\":1,\"failed\":0")).isTrue();
    SlowClientTest.await(service, "nianbao_archives_running 0.0");
    assertThat(RunningService.text(service.send(service.request("/metrics"))))
        .containsPattern("nianbao_archived_reports_total\\{outcome=\"rejected\"} [1-9]")
        .containsPattern("nianbao_archived_pages_total [1-9]");
  }

  @Test
  void aReportWithErrorsIsMadeAllTheSameWhereThatIsAskedFor() throws Exception {
    HttpResponse<byte[]> answer =
        service.send(service.body(PATH + "?checks=report", LINES, Reports.lines()));

    assertThat(entries(answer.body())).containsEntry("rejected.ndjson", "").hasSize(6);
  }

  @Test
  void whatIsBrokenAltogetherIsRefused() throws Exception {
    byte[] zip = Reports.zip();
    byte[] array = Reports.array();
    byte[] gzip = Reports.gzip(Reports.lines());

    assertRefused(400, "已经损坏", send(ZIP, Arrays.copyOf(zip, zip.length - 500)));
    assertRefused(400, "不是ZIP", send(ZIP, Reports.lines()));
    assertRefused(400, "不是JSON", send(ARRAY, Arrays.copyOf(array, array.length - 1)));
    assertRefused(400, "方括号", send(ARRAY, Reports.lines()));
    assertRefused(400, "没有报告", send(LINES, new byte[0]));
    assertRefused(400, "没有报告", send(ARRAY, "[]".getBytes(StandardCharsets.UTF_8)));
    assertRefused(400, "不是gzip", sendZipped(LINES, Arrays.copyOf(gzip, gzip.length / 2)));
    assertRefused(400, "不是gzip", sendZipped(LINES, Reports.lines()));
  }

  @Test
  void noBombIsUnpacked() throws Exception {
    int most = RunningService.MAX_ARCHIVE >> 20;

    assertRefused(413, "解压后", send(ZIP, Reports.zipBomb(4 * most, ".json")));
    assertRefused(413, "解压后", send(ZIP, Reports.zipBomb(4 * most, ".txt")));
    assertRefused(413, "解压后", sendZipped(LINES, Reports.gzip(Reports.blanks(4 * most))));
    assertRefused(413, "解压后", sendZipped(ARRAY, Reports.gzip(Reports.blanks(4 * most))));
    assertRefused(413, "解压后", sendZipped(ZIP, Reports.gzip(Reports.zipBomb(4 * most, ".json"))));
  }

  @ParameterizedTest
  @CsvSource({"1, 413", "0, 400"})
  void isBoundedAsSent(int beyond, int status) throws Exception {
    byte[] body = new byte[RunningService.MAX_ARCHIVE + beyond];
    HttpRequest.Builder chunked =
        service
            .request(PATH)
            .header("Content-Type", ZIP)
            .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)));

    assertThat(send(ZIP, body).statusCode()).isEqualTo(status);
    assertThat(service.send(chunked).statusCode()).isEqualTo(status);
  }

  @Test
  void moreReportsThanTheListsCanTellOfAreRefused() throws Exception {
    byte[] lines = "1\n".repeat(100_001).getBytes(StandardCharsets.UTF_8);

    assertRefused(413, "100000份", send(LINES, lines));
  }

  @Test
  void aTypeIsAskedFor() throws Exception {
    HttpRequest.Builder untyped =
        service.request(PATH).POST(BodyPublishers.ofByteArray(Reports.lines()));

    assertRefused(415, "Content-Type", service.send(untyped));
  }

  private static HttpResponse<byte[]> send(String type, byte[] body) throws Exception {
    return service.send(service.body(PATH, type, body));
  }

  private static HttpResponse<byte[]> sendZipped(String type, byte[] body) throws Exception {
    return service.send(service.body(PATH, type, body).header("Content-Encoding", "gzip"));
  }

  private static void assertRefused(int status, String reason, HttpResponse<byte[]> answer) {
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(RunningService.text(answer)).contains(reason);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
  }

  private static byte[] body(String type) throws IOException {
    return switch (type) {
      case LINES -> Reports.lines();
      case ARRAY -> Reports.array();
      default -> Reports.zip();
    };
  }

  private static Map<String, String> entries(byte[] archive) throws IOException {
    Map<String, String> entries = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        entries.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return entries;
  }
}
