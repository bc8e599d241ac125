package nianbao.cli.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import nianbao.press.listing.Shipped;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code nianbao serve}, as its operator sees it. */
// A service that starts where it should refuse to would be waited for without end.
@Timeout(60)
@Tag("load")
final class ServeCommandTest {

  @TempDir private Path folder;

  private ServeRun run = new ServeRun(Path.of(""));

  @BeforeEach
  void inItsFolder() {
    run = new ServeRun(folder);
  }

  @ParameterizedTest
  @CsvSource({
    "--port, 80a, 从0到65535的整数",
    "--port, 65536, 从0到65535的整数",
    "--port, -1, 从0到65535的整数",
    "--workers, 0, 从1到64的整数",
    "--queue, 1001, 从1到1000的整数",
    "--timeout, 30, 10m以内的时间，如500ms、30s、2m",
    "--drain, 25h, 24h以内的时间，如30s、5m",
    "--admin-port, 70000, 从0到65535的整数",
    "--trusted-proxy, proxy, 地址或网段，如10.0.0.0/8",
    "--timeout, 11m, 10m以内的时间，如500ms、30s、2m",
    "--max-body, 65MB, 64MB以内的大小，如512KB、10MB",
    "--max-archive, 1025MB, 1024MB以内的大小，如512KB、200MB",
    "--keep, 2161h, 2160h以内的时间，如90m、24h",
    "--jobs-space, 0GB, 大小，如500MB、10GB",
    "--drafts-space, 1TB, 大小，如500MB、10GB"
  })
  void namesOptionValueAndWhatIsAllowed(String option, String value, String allowed) {
    String variable = "NIANBAO_" + option.substring(2).replace('-', '_').toUpperCase(Locale.ROOT);

    assertThat(run.toItsEnd(Map.of(), option, value)).isEqualTo(2);
    assertThat(run.toItsEnd(Map.of(variable, value))).isEqualTo(2);
    assertThat(run.messages())
        .isEqualTo(
            "选项 %s 不能是“%s”，应是%s。\n环境变量 %s 不能是“%s”，应是%s。\n"
                .formatted(option, value, allowed, variable, value, allowed));
  }

  @Test
  void isNotOpenToEveryoneByMistake() {
    assertThat(run.toItsEnd(Map.of(), "--host", "0.0.0.0", "--port", "0")).isEqualTo(2);
    assertThat(run.messages()).contains("--token-file").contains("--open").hasLineCount(1);
  }

  @Test
  void keepsNoDraftsWhereNobodyIsAskedForAToken() {
    assertThat(run.toItsEnd(Map.of(), "--drafts", "drafts", "--port", "0")).isEqualTo(2);
    assertThat(run.messages()).isEqualTo("--drafts 要和 --token-file 一起用：没有口令，谁都能看别人的草稿。\n");
    assertThat(folder.resolve("drafts")).doesNotExist();
  }

  @Test
  void saysThatThePortIsTaken() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      int port = taken.getLocalPort();

      assertThat(run.toItsEnd(Map.of(), "--port", Integer.toString(port))).isEqualTo(2);
      assertThat(run.messages()).isEqualTo("不能在127.0.0.1的端口" + port + "上提供服务：这个端口已被其他程序占用。\n");
    }
  }

  @Test
  void saysThatThereIsNoTokenFile() {
    assertThat(run.toItsEnd(Map.of("NIANBAO_TOKEN_FILE", "nothing"))).isEqualTo(2);
    assertThat(run.messages()).isEqualTo("环境变量 NIANBAO_TOKEN_FILE 的文件“nothing”找不到，或者没有权限读。\n");
  }

  @Test
  void saysThatThereIsNoFolderOfTemplates() {
    assertThat(run.toItsEnd(Map.of("NIANBAO_TEMPLATES", "nothing"))).isEqualTo(2);
    assertThat(run.toItsEnd(Map.of(), "--fonts", "none")).isEqualTo(2);
    assertThat(run.messages())
        .isEqualTo(
            """
            环境变量 NIANBAO_TEMPLATES 的“nothing”不是文件夹，或者不存在。
            选项 --fonts 的“none”不是文件夹，或者不存在。
            """);
  }

  @ParameterizedTest
  @CsvSource({"<#if>", "${report.nothing}"})
  void namesTheTemplateWithWhichNoReportCanBeMade(String broken) throws Exception {
    Files.writeString(folder.resolve("report.ftlh"), broken);

    assertThat(run.toItsEnd(Map.of(), "--port", "0", "--templates", ".")).isEqualTo(2);
    assertThat(run.messages()).contains("report.ftlh").hasLineCount(1);
  }

  @Test
  void printsWithTheTemplatesOfTheAgency() throws Exception {
    String style = Files.readString(Path.of("templates/style.css")) + "\n/* ours */\n";
    Files.writeString(folder.resolve("style.css"), style);
    URI address = run.start(Map.of("NIANBAO_TEMPLATES", "."), "--port", "0");

    HttpRequest request =
        HttpRequest.newBuilder(address.resolve("/v1/reports/html"))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofByteArray(Shipped.sample("jining-2022").orElseThrow()))
            .build();
    assertThat(HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body())
        .contains("/* ours */");
    assertThat(run.stop()).isZero();
  }

  @Test
  void servesUntilItIsToldToStop() throws Exception {
    URI address = run.start(Map.of("NIANBAO_PORT", "0"));

    HttpRequest request = HttpRequest.newBuilder(address.resolve("/version")).build();
    assertThat(HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body())
        .isEqualTo("{\"version\":\"1.2.3\"}\n");
    assertThat(run.stop()).isZero();
    assertThat(run.messages()).isEmpty();
    assertThat(run.log()).allMatch(line -> line.startsWith("{\"time\":"));
    assertThat(run.log())
        .satisfiesExactlyInAnyOrder(
            line -> assertThat(line).contains("\"event\":\"start\""),
            line -> assertThat(line).contains("\"event\":\"ready\""),
            line -> assertThat(line).contains("\"route\":\"/version\""),
            line -> assertThat(line).contains("\"event\":\"stop\""),
            line -> assertThat(line).contains("\"event\":\"stopped\""));
  }

  @Test
  void servesAlsoWhereNobodyCanReadItsAddress() throws Exception {
    OutputStream closed = OutputStream.nullOutputStream();
    closed.close();
    ServeRun unread = new ServeRun(folder, closed);
    CompletableFuture<Integer> exit =
        CompletableFuture.supplyAsync(() -> unread.toItsEnd(Map.of("NIANBAO_PORT", "0")));
    while (unread.log().stream().noneMatch(line -> line.contains("无法写到标准输出"))) {
      assertThat(exit).as(unread.messages()).isNotDone();
      Thread.sleep(10);
    }

    assertThat(unread.stop()).isZero();
    assertThat(unread.messages()).isEmpty();
  }

  @Test
  void tellsOfAVariableThatIsNoSetting() throws Exception {
    run.start(Map.of("NIANBAO_PORT", "0", "NIANBAO_PROT", "s3cret", "OTHER", "x"));

    assertThat(run.stop()).isZero();
    assertThat(run.log().stream().filter(line -> line.contains("warning")))
        .singleElement()
        .asString()
        .contains("NIANBAO_PROT")
        .doesNotContain("s3cret");
  }
}
