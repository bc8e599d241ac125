package nianbao.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nianbao.cli.Run;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many reports that are judged at once, over HTTP. */
@Tag("load")
final class AuditRoutesTest {

  private static final String PATH = "/v1/audits";
  private static final String LINES = "application/x-ndjson";
  private static final String ZIP = "application/zip";

  @TempDir private Path folder;

  private static RunningService service;

  @BeforeAll
  static void start() throws Exception {
    service = RunningService.start();
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @Test
  void linesAPageAndAWorkbookAreTheVeryBytesOfTheCommandLine() throws Exception {
    Files.write(folder.resolve("reports.ndjson"), Reports.lines());
    for (String[] paper :
        List.of(
            new String[] {"ndjson", LINES},
            new String[] {"html", "text/html"},
            new String[] {
              "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
            })) {
      Run.in(folder, "audit", "reports.ndjson", "-o", "audit." + paper[0]);

      HttpResponse<byte[]> answer = send(PATH, LINES, Reports.lines(), paper[1]);

      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.headers().firstValue("Content-Type")).hasValue(paper[1]);
      assertThat(answer.body()).isEqualTo(Files.readAllBytes(folder.resolve("audit." + paper[0])));
    }
  }

  @Test
  void aZipBringsItsListOfAgenciesAlongAndProgressIsToldWhereItIsAskedFor() throws Exception {
    byte[] zip = zip("没有报的局,县,部门,\n");

    String plain = text(send(PATH, ZIP, zip, LINES));
    String told = text(send(PATH + "?progress=true", ZIP, zip, LINES));

    assertThat(plain).contains("\"agency\":\"没有报的局\",\"standing\":\"missing\"");
    assertThat(told.lines().filter(line -> line.startsWith("{\"progress\":"))).isNotEmpty();
    assertThat(told.lines().filter(line -> !line.startsWith("{\"progress\":")))
        .containsExactlyElementsOf(plain.lines().toList());
  }

  @Test
  void aZipBringsLastYearsReportsAlong() throws Exception {
    ObjectNode report = (ObjectNode) lines(text(Reports.lines())).get(0);
    ObjectNode last = report.deepCopy().put("year", report.get("year").intValue() - 1);
    byte[] packed = zip(Map.of("a.json", last.toString()));
    for (Map<String, String> beside :
        List.of(
            Map.of("previous/深/a.json", last.toString()),
            Map.of("previous.zip", new String(packed, StandardCharsets.ISO_8859_1)))) {
      Map<String, String> files = new TreeMap<>(beside);
      files.put("this.json", report.toString());

      List<JsonNode> lines = lines(text(send(PATH, ZIP, zip(files), LINES)));

      assertThat(lines).hasSize(2);
      assertThat(lines.get(0).at("/audit/compared").asInt()).isEqualTo(1);
      assertThat(lines.get(1).get("compared").asBoolean()).isTrue();
      assertThat(lines.get(1).get("fromLastYear").asInt()).isPositive();
    }
    assertThat(
            send(
                PATH,
                ZIP,
                zip(Map.of("previous/a.json", "{}", "this.json", report.toString())),
                LINES))
        .satisfies(answer -> assertThat(answer.statusCode()).isEqualTo(400))
        .satisfies(answer -> assertThat(text(answer)).contains("没有上年的报告"));
  }

  @Test
  void whatIsDamagedBehindTheFirstLinesIsToldByTheLastOne() throws Exception {
    // More than wait for their turn at once, so that some are told of before the end is met.
    byte[] whole = zip(Map.of("many.ndjson", text(Reports.many(200))));
    byte[] torn = Arrays.copyOf(whole, whole.length - 60);

    String told = text(send(PATH + "?progress=true", ZIP, torn, LINES));
    HttpResponse<byte[]> plain = send(PATH, ZIP, torn, LINES);

    List<JsonNode> lines = lines(told);
    assertThat(lines.get(0).has("progress")).isTrue();
    assertThat(lines.get(lines.size() - 1).at("/failure/detail").asText()).contains("损坏");
    assertThat(lines.get(lines.size() - 1).at("/failure/status").asInt()).isEqualTo(400);
    assertThat(plain.statusCode()).isEqualTo(400);
  }

  private static List<JsonNode> lines(String text) throws Exception {
    List<JsonNode> lines = new ArrayList<>();
    for (String line : text.lines().toList()) {
      lines.add(new ObjectMapper().readTree(line));
    }
    return lines;
  }

  // Bytes are written as Latin-1, so that a file can be a ZIP file itself.
  private static byte[] zip(Map<String, String> files) throws Exception {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(file)) {
      for (Map.Entry<String, String> entry : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        boolean packed = entry.getKey().endsWith(".zip");
        zip.write(
            entry
                .getValue()
                .getBytes(packed ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8));
      }
    }
    return file.toByteArray();
  }

  @Test
  void aZipInGzipIsRefusedBecauseItsListWouldNotBeSeen() throws Exception {
    byte[] zip = Reports.gzip(zip("没有报的局,县,部门,\n"));
    HttpResponse<byte[]> answer =
        service.send(service.body(PATH, ZIP, zip).header("Content-Encoding", "gzip"));

    assertThat(answer.statusCode()).isEqualTo(415);
    assertThat(text(answer)).contains("ZIP不要再用gzip压缩。");
  }

  @Test
  void aListThatIsWrongAndWhatIsNoParameterAreRefused() throws Exception {
    assertThat(send(PATH, ZIP, zip("甲局,区,,\n"), LINES))
        .satisfies(answer -> assertThat(answer.statusCode()).isEqualTo(400))
        .satisfies(answer -> assertThat(text(answer)).contains("名单第1行：层级“区”认不得"));
    for (String query : List.of("?year=24", "?due=31.1.2025", "?jaer=2024")) {
      assertThat(send(PATH + query, LINES, Reports.lines(), LINES).statusCode()).isEqualTo(400);
    }
  }

  private static byte[] zip(String roster) throws Exception {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(file)) {
      zip.putNextEntry(new ZipEntry("roster.csv"));
      zip.write(roster.getBytes(StandardCharsets.UTF_8));
      zip.putNextEntry(new ZipEntry("reports.ndjson"));
      zip.write(Reports.lines());
    }
    return file.toByteArray();
  }

  private static HttpResponse<byte[]> send(String path, String type, byte[] body, String accept)
      throws Exception {
    HttpRequest.Builder request = service.body(path, type, body);
    return service.send(request.header("Accept", accept));
  }

  private static String text(HttpResponse<byte[]> answer) {
    return text(answer.body());
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
