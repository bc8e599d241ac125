package nianbao.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One archive is made at a time, and nothing stays of it, however it ends. */
@Tag("load")
final class ArchivePlaceTest {

  private static final String PATH = "/v1/archives";
  private static final String LINES = "application/x-ndjson";
  private static final String RUNNING = "nianbao_archives_running ";
  private static final Duration LONG = Duration.ofSeconds(60);

  @TempDir private Path temporary;

  private final Obstacle obstacle = new Obstacle();

  @Test
  void theSecondOfTwoComesLater() throws Exception {
    try (RunningService service = RunningService.startIn(temporary, obstacle, LONG)) {
      CompletableFuture<HttpResponse<byte[]>> first = held(service);

      HttpResponse<byte[]> second = post(service);
      assertThat(second.statusCode()).isEqualTo(429);
      assertThat(second.headers().firstValue("Retry-After")).hasValue("10");
      obstacle.remove();
      assertThat(first.get().statusCode()).isEqualTo(200);
      assertThat(post(service).statusCode()).isEqualTo(200);
    }
  }

  @Test
  void whoIsRefusedIsRefusedAlsoWhereThePlaceIsFreeOnceItHasSentAll() throws Exception {
    byte[] body = Reports.lines();
    try (RunningService service = RunningService.startIn(temporary, obstacle, LONG);
        Socket second = RawAnswer.open(service.address())) {
      CompletableFuture<HttpResponse<byte[]>> first = held(service);
      second.getOutputStream().write(head("1.1", body.length));
      second.getOutputStream().write(body, 0, 1);
      // A request that comes later is answered, so this one has been looked at.
      SlowClientTest.await(service, RUNNING + "1.0");
      obstacle.remove();
      assertThat(first.get().statusCode()).isEqualTo(200);
      second.getOutputStream().write(body, 1, body.length - 1);

      assertThat(RawAnswer.read(second).status()).isEqualTo(429);
    }
  }

  @Test
  void whoLeavesInTheMiddleFreesItsPlace() throws Exception {
    try (RunningService service = RunningService.startIn(temporary, obstacle, LONG)) {
      try (Socket leaving = begun(service, "1.1")) {
        obstacle.set(Obstacle.Kind.WAIT);
        assertThat(names()).contains("body", "work");
        leaving.setSoLinger(true, 0);
      }

      SlowClientTest.await(service, RUNNING + "0.0");
      assertThat(names()).doesNotContain("archive", "body", "work");
      obstacle.remove();
      assertThat(post(service).statusCode()).isEqualTo(200);
      assertThat(service.logs("\"outcome\":\"gone\"")).isTrue();
      assertThat(service.log()).noneMatch(line -> line.contains("\"status\":500"));
    }
  }

  @Test
  void whoLeavesWhileSendingFreesItsPlace() throws Exception {
    try (RunningService service = RunningService.startIn(temporary, obstacle, LONG)) {
      try (Socket leaving = RawAnswer.open(service.address())) {
        leaving.getOutputStream().write(head("1.1", 1000));
        leaving.getOutputStream().write(Reports.lines(), 0, 1);
        SlowClientTest.await(service, RUNNING + "1.0");
      }

      SlowClientTest.await(service, RUNNING + "0.0");
      assertThat(names()).doesNotContain("archive");
    }
  }

  @Test
  void whoDoesNotReadIsCutOff() throws Exception {
    byte[] body = Reports.many(60);
    try (RunningService service =
            RunningService.startIn(temporary, obstacle, Duration.ofMillis(700));
        Socket idle = RawAnswer.open(service.address())) {
      idle.setReceiveBufferSize(4096);
      idle.getOutputStream().write(head("1.1", body.length));
      idle.getOutputStream().write(body);

      assertThat(service.logs("\"outcome\":\"gone\"")).isTrue();
      SlowClientTest.await(service, RUNNING + "0.0");
    }
  }

  @Test
  void whatIsBegunIsFinishedBeforeTheServiceEnds() throws Exception {
    RunningService service = RunningService.startIn(temporary, obstacle, LONG);
    CompletableFuture<HttpResponse<byte[]>> accepted = held(service);
    CompletableFuture<Void> stopped = CompletableFuture.runAsync(service::close);
    while (service.send(service.request("/readyz")).statusCode() == 200) {
      Thread.sleep(5);
    }

    assertThat(post(service).statusCode()).isEqualTo(503);
    obstacle.remove();
    assertThat(accepted.get().statusCode()).isEqualTo(200);
    stopped.get();
    assertThat(temporary).isEmptyDirectory();
  }

  // To HTTP/1.0 a connection that ends is an answer that is whole.
  @ParameterizedTest
  @ValueSource(strings = {"1.0", "1.1"})
  void whatIsNotFinishedInTimeIsBrokenOffSoThatItsClientKnows(String version) throws Exception {
    RunningService service = RunningService.startIn(temporary, obstacle, Duration.ofSeconds(2));
    try (Socket client = begun(service, version)) {
      obstacle.set(Obstacle.Kind.WAIT);
      service.close();

      assertThatThrownBy(() -> client.getInputStream().readAllBytes())
          .isInstanceOf(SocketException.class);
      assertThat(service.logs("\"outcome\":\"broken-off\"")).isTrue();
      assertThat(temporary).isEmptyDirectory();
    }
  }

  @Test
  void whatAKilledServiceLeftIsRemovedAndWhatALivingOneUsesIsNot() throws Exception {
    Path left = Files.createDirectory(temporary.resolve("nianbao-serve-1"));
    Files.writeString(left.resolve("lock"), "");
    Files.writeString(left.resolve(".nianbao-work"), "");
    Files.writeString(Files.createDirectory(left.resolve("archive")).resolve("body"), "机关的报告");
    // A younger one may be another's that has just been made.
    Files.setLastModifiedTime(left, FileTime.from(Instant.now().minusSeconds(600)));
    Path foreign = Files.createDirectory(temporary.resolve("nianbao-serve-notes"));
    try (RunningService first = RunningService.startIn(temporary, obstacle, LONG);
        RunningService second = RunningService.startIn(temporary, obstacle, LONG)) {
      assertThat(left).doesNotExist();
      assertThat(foreign).exists();
      assertThat(names().stream().filter("lock"::equals)).hasSize(2);
      assertThat(post(first).statusCode()).isEqualTo(200);
      assertThat(post(second).statusCode()).isEqualTo(200);
    }
    assertThat(names()).containsExactly("nianbao-serve-notes");
  }

  @Test
  void aFolderThatCannotBeWrittenToIsToldAtTheStart() {
    Path nothing = temporary.resolve("nothing");

    assertThatThrownBy(() -> RunningService.startIn(nothing, obstacle, LONG))
        .isInstanceOf(StartException.class)
        .hasMessageContaining("nothing”里写文件")
        .hasMessageContaining("java.io.tmpdir");
  }

  // Systems clear their folder for temporary files now and then.
  @Test
  void aFolderThatIsGoneIsMadeAgain() throws Exception {
    try (RunningService service = RunningService.startIn(temporary, obstacle, LONG)) {
      Path own = temporary.resolve(names().get(0));
      Files.delete(own.resolve("lock"));
      Files.delete(own.resolve(".nianbao-work"));
      Files.delete(own);

      assertThat(post(service).statusCode()).isEqualTo(200);
    }
  }

  /** An archive that is being made until the obstacle is removed. */
  private CompletableFuture<HttpResponse<byte[]>> held(RunningService service) throws Exception {
    obstacle.set(Obstacle.Kind.WAIT);
    CompletableFuture<HttpResponse<byte[]>> answer =
        CompletableFuture.supplyAsync(() -> post(service));
    SlowClientTest.await(service, RUNNING + "1.0");
    return answer;
  }

  /** A connection on which the first of many reports has come. */
  private static Socket begun(RunningService service, String version) throws IOException {
    byte[] body = Reports.many(40);
    Socket socket = RawAnswer.open(service.address());
    socket.setReceiveBufferSize(4096);
    socket.getOutputStream().write(head(version, body.length));
    socket.getOutputStream().write(body);
    InputStream in = socket.getInputStream();
    assertThat(new String(in.readNBytes(15), StandardCharsets.US_ASCII)).endsWith("200 OK");
    return socket;
  }

  private static byte[] head(String version, int length) {
    return String.join(
            "\r\n",
            "POST " + PATH + " HTTP/" + version,
            "Host: localhost",
            "Connection: close",
            "Content-Type: " + LINES,
            "Content-Length: " + length,
            "\r\n")
        .getBytes(StandardCharsets.US_ASCII);
  }

  private static HttpResponse<byte[]> post(RunningService service) {
    try {
      return service.send(service.body(PATH, LINES, Reports.lines()));
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The names of all files and folders below the folder for files that are not kept. */
  private List<String> names() throws IOException {
    try (Stream<Path> all = Files.walk(temporary)) {
      return all.skip(1).map(path -> String.valueOf(path.getFileName())).toList();
    }
  }
}
