package nianbao.cli.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import nianbao.cli.Program;
import nianbao.terminal.Terminal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("process")
final class DesktopCommandTest {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @TempDir private Path folder;

  private final ByteArrayOutputStream messages = new ByteArrayOutputStream();
  private volatile Instant now = Instant.parse("2100-01-01T00:00:00Z");
  private Path temporary;
  private Path opened;

  @BeforeEach
  void installBrowser() throws IOException {
    temporary = Files.createDirectory(folder.resolve("temporary"));
    opened = folder.resolve("opened");
    Path browser = Files.createDirectory(folder.resolve("bin")).resolve("xdg-open");
    // Moved into its place, so that it is read as a whole.
    Files.writeString(
        browser,
        "#!/bin/sh\nprintf %s \"$1\" > '"
            + opened
            + ".part' && mv '"
            + opened
            + ".part' '"
            + opened
            + "'\n");
    assertThat(browser.toFile().setExecutable(true)).isTrue();
  }

  @Test
  void withoutACommandTheBrowserOpensThePageAndAllEndsWithIt() throws Exception {
    CompletableFuture<Integer> run = started(folder.resolve("bin").toString());
    URI address = opened(run);
    assertThat(address.getHost()).isEqualTo("127.0.0.1");
    assertThat(status(address, "")).isEqualTo(200);
    String key = address.getFragment().substring("key=".length());

    // Who comes first has it.
    assertThat(status(address.resolve("/version"), key)).isEqualTo(401);
    assertThat(status(address.resolve("/version"), key + ".mine")).isEqualTo(200);
    assertThat(status(address.resolve("/version"), key + ".others")).isEqualTo(401);

    now = now.plus(Duration.ofSeconds(149));
    assertThat(status(address.resolve("/version"), key + ".mine")).isEqualTo(200);
    now = now.plus(Duration.ofSeconds(149));
    assertThat(status(address.resolve("/version"), key + ".mine")).isEqualTo(200);
    assertThat(run).isNotDone();

    now = now.plus(Duration.ofSeconds(151));
    while (!run.isDone()) {
      // The clock of a service that stops goes on.
      now = now.plusMillis(50);
      Thread.sleep(5);
    }
    assertThat(run.join()).isZero();
    assertThat(said()).isEqualTo("已在浏览器里打开 " + address.resolve("/") + " ，关了页面就结束。\n");
    try (Stream<Path> left = Files.list(temporary)) {
      assertThat(left.filter(file -> file.getFileName().toString().startsWith("nianbao-")))
          .isEmpty();
    }
  }

  @Test
  void withoutABrowserTheAddressIsToldAndNobodyIsWaitedForWithoutEnd() throws Exception {
    CompletableFuture<Integer> run = started("");
    while (!run.isDone()) {
      now = now.plusSeconds(1);
      Thread.sleep(5);
    }
    assertThat(run.join()).isZero();
    assertThat(said()).startsWith("没有找到浏览器：请自己在浏览器里打开 http://127.0.0.1:").contains("/#key=");
  }

  @Test
  void aScreenIsKnownByItsSystem() {
    assertThat(isThere(Map.of())).isFalse();
    assertThat(isThere(Map.of("DISPLAY", ""))).isFalse();
    assertThat(isThere(Map.of("DISPLAY", ":0"))).isTrue();
    assertThat(isThere(Map.of("WAYLAND_DISPLAY", "wayland-0"))).isTrue();
    assertThat(isThere(Map.of("OS", "Windows_NT"))).isTrue();
    assertThat(isThere(Map.of("__CF_USER_TEXT_ENCODING", "0x1F5:0x0:0x0"))).isTrue();
    assertThat(isThere(Map.of("__CF_USER_TEXT_ENCODING", "0x1F5:0x0:0x0", "SSH_CONNECTION", "x")))
        .isFalse();
  }

  private static boolean isThere(Map<String, String> environment) {
    return new Browser(environment).isThere();
  }

  private CompletableFuture<Integer> started(String path) {
    Terminal terminal =
        new Terminal(
            InputStream.nullInputStream(),
            messages,
            messages,
            folder,
            temporary,
            () -> now,
            "1.2.3",
            Map.of("DISPLAY", ":0", "PATH", path),
            ending -> {});
    return CompletableFuture.supplyAsync(() -> new Program(terminal).run());
  }

  private URI opened(CompletableFuture<Integer> run) throws Exception {
    while (!Files.exists(opened)) {
      assertThat(run).as(said()).isNotDone();
      Thread.sleep(10);
    }
    return URI.create(Files.readString(opened));
  }

  private static int status(URI address, String token) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(address).header("Authorization", "Bearer " + token).build();
    return CLIENT.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
  }

  private String said() {
    return messages.toString(StandardCharsets.UTF_8);
  }
}
