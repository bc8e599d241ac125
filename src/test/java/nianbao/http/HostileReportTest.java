package nianbao.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import nianbao.bulk.Rounds;
import nianbao.press.listing.Shipped;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Small requests for much work, to a service with 512 MB: it never fails, and serves the others.
 */
@Tag("load")
@Tag("process")
final class HostileReportTest {

  private static final byte[] GOOD = Shipped.sample("jining-2022").orElseThrow();

  private static final String PDF = "/v1/reports/pdf?checks=report";

  /** More than are worked at and wait. */
  private static final int BODIES = Rounds.of(24);

  @TempDir private static Path folder;

  private static ServiceProcess service;

  private final HttpClient client = HttpClient.newHttpClient();

  // One service for all: what one client did to it is no excuse towards the next. Its deadline is
  // for a machine that does other things too.
  @BeforeAll
  static void start() throws Exception {
    service = ServiceProcess.start(folder.resolve("log"), "--workers", "2", "--timeout", "60s");
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @Test
  void manyBodiesThatUnpackToTenMegabytesOfBlanksAreRefused() throws Exception {
    byte[] blanks = Reports.gzip(" ".repeat(10 << 20).getBytes(StandardCharsets.US_ASCII));
    List<CompletableFuture<Integer>> answers = new ArrayList<>();
    for (int i = 0; i < BODIES; i++) {
      answers.add(
          client
              .sendAsync(zipped(blanks), BodyHandlers.discarding())
              .thenApply(HttpResponse::statusCode));
    }

    assertThat(statuses(answers)).isSubsetOf(400, 429, 503);
    assertHonestIsServed();
  }

  @Test
  void namesThatAreNestedAndLongAreRefused() throws Exception {
    String name = "\"" + "n".repeat(160_000) + "\":{";
    byte[] names =
        Reports.gzip(("{" + name.repeat(60) + "}".repeat(61)).getBytes(StandardCharsets.US_ASCII));

    assertThat(status(zipped(names))).isEqualTo(400);
    assertHonestIsServed();
  }

  @Test
  void aParagraphOfLineBreaksAndATableOfThreeHundredThousandCellsAreToldWhatFits()
      throws Exception {
    assertThat(refused("\"" + "\\n甲".repeat(30_000) + "\"")).contains("最多1000处");
    assertThat(refused(table(10_000, 30, "1"))).contains("最多的是表格，别的不变时可以有");
    assertHonestIsServed();
  }

  @Test
  void aPictureOf64MillionPixelsIsMadeAsItIsPackedOrToldWhatFits() throws Exception {
    String packed = with(LargePicture.PALETTE.figure(8000));

    assertThat(statuses(sent(packed, packed))).containsOnly(200);
    assertThat(statuses(drawn(packed, packed))).containsOnly(200);
    assertThat(statuses(sent(with(LargePicture.RGBA.figure(4096))))).containsOnly(200);
    assertThat(refused(LargePicture.RGBA.figure(8000))).contains("请缩小到4096×4096像素以内");
    assertThat(refused(LargePicture.TRANSPARENT_PALETTE.figure(8000)))
        .contains("请缩小到4096×4096像素以内");
    assertHonestIsServed();
  }

  @Test
  void whoSendsTheLargestReportsThatThereMayBeLeavesTheOthersTheirShare() throws Exception {
    String largest = with(table(8000, 5, "已答复"));
    List<CompletableFuture<Integer>> answers = sent(largest, largest, largest);
    for (int i = 0; i < 20; i++) {
      assertHonestIsServed();
    }

    assertThat(statuses(answers)).isSubsetOf(200, 429, 503);
    assertHonestIsServed();
  }

  private static String table(int rows, int columns, String cell) {
    String row = "[" + String.join(",", Collections.nCopies(columns, "\"" + cell + "\"")) + "]";
    String all = String.join(",", Collections.nCopies(rows, row));
    return "{\"table\":{\"header\":[],\"rows\":[" + all + "]}}";
  }

  private List<CompletableFuture<Integer>> sent(String... reports) throws Exception {
    return sentTo(PDF, reports);
  }

  /** The page with the picture, as it is drawn. */
  private List<CompletableFuture<Integer>> drawn(String... reports) throws Exception {
    return sentTo("/v1/reports/pages?page=2&width=2000", reports);
  }

  private List<CompletableFuture<Integer>> sentTo(String path, String... reports) throws Exception {
    List<CompletableFuture<Integer>> answers = new ArrayList<>();
    for (String report : reports) {
      HttpRequest request =
          request(path, Reports.gzip(bytes(report))).header("Content-Encoding", "gzip").build();
      answers.add(
          client.sendAsync(request, BodyHandlers.discarding()).thenApply(HttpResponse::statusCode));
    }
    return answers;
  }

  /** What is said of a report with a block that is more than is made of any. */
  private String refused(String block) throws Exception {
    HttpResponse<String> answer =
        client.send(zipped(Reports.gzip(bytes(with(block)))), BodyHandlers.ofString());
    assertThat(answer.statusCode()).isEqualTo(422);
    return answer.body();
  }

  private void assertHonestIsServed() throws Exception {
    assertThat(status(request(GOOD).build())).isEqualTo(200);
  }

  private int status(HttpRequest request) throws Exception {
    return client.send(request, BodyHandlers.discarding()).statusCode();
  }

  private static Set<Integer> statuses(List<CompletableFuture<Integer>> answers) {
    return answers.stream().map(CompletableFuture::join).collect(Collectors.toSet());
  }

  private HttpRequest zipped(byte[] body) {
    return request(body).header("Content-Encoding", "gzip").build();
  }

  private HttpRequest.Builder request(byte[] body) {
    return request(PDF, body);
  }

  private HttpRequest.Builder request(String path, byte[] body) {
    return HttpRequest.newBuilder(service.address().resolve(path))
        .header("Content-Type", "application/json")
        .timeout(Duration.ofMinutes(2))
        .POST(BodyPublishers.ofByteArray(body));
  }

  private static String with(String block) {
    return new String(GOOD, StandardCharsets.UTF_8)
        .replaceFirst(
            "\"overview\": *\\[", Matcher.quoteReplacement("\"overview\": [" + block + ","));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
