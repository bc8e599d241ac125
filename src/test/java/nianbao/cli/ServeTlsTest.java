package nianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;
import javax.net.ssl.SSLContext;
import nianbao.terminal.Terminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The certificate of {@code nianbao serve}, as its operator sees it. */
@Timeout(60)
final class ServeTlsTest {

  @TempDir private Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final CompletableFuture<IntSupplier> ending = new CompletableFuture<>();

  @Test
  void speaksTls() throws Exception {
    Path store = folder.resolve("key.p12");
    KeyStores.keytool(
        "-genkeypair",
        "-keystore",
        store,
        "-alias",
        "a",
        "-dname",
        "CN=localhost",
        "-ext",
        "san=ip:127.0.0.1");
    CompletableFuture<Integer> exit =
        CompletableFuture.supplyAsync(
            () ->
                run(
                    Map.of("NIANBAO_TLS_PASSWORD", "secret"),
                    "--port",
                    "0",
                    "--tls-keystore",
                    "key.p12"));
    IntSupplier stop = ending.get();

    HttpClient client = HttpClient.newBuilder().sslContext(KeyStores.trusting(store)).build();
    HttpRequest request = HttpRequest.newBuilder(address().resolve("/healthz")).build();
    assertThat(request.uri().getScheme()).isEqualTo("https");
    assertThat(client.send(request, BodyHandlers.discarding()).statusCode()).isEqualTo(200);
    assertThat(stop.getAsInt()).isZero();
    assertThat(exit.get()).isZero();
  }

  @Test
  void takesARenewedCertificateWhileItRuns() throws Exception {
    Path store = folder.resolve("key.p12");
    Path renewed = folder.resolve("renewed.p12");
    for (Path made : List.of(store, renewed)) {
      KeyStores.keytool(
          "-genkeypair",
          "-keystore",
          made,
          "-alias",
          "a",
          "-dname",
          "CN=localhost",
          "-ext",
          "san=ip:127.0.0.1");
    }
    CompletableFuture<Integer> exit =
        CompletableFuture.supplyAsync(
            () ->
                run(
                    Map.of("NIANBAO_TLS_PASSWORD", "secret", "NIANBAO_TLS_KEYSTORE", "key.p12"),
                    "--port",
                    "0"));
    IntSupplier stop = ending.get();
    HttpRequest request = HttpRequest.newBuilder(address().resolve("/healthz")).build();
    SSLContext trusting = KeyStores.trusting(renewed);

    Files.move(renewed, store, StandardCopyOption.REPLACE_EXISTING);
    while (log().stream().noneMatch(line -> line.contains("certificate-renewed"))) {
      Thread.sleep(20);
    }

    HttpClient client = HttpClient.newBuilder().sslContext(trusting).build();
    assertThat(client.send(request, BodyHandlers.discarding()).statusCode()).isEqualTo(200);
    assertThat(stop.getAsInt()).isZero();
    assertThat(exit.get()).isZero();
  }

  @Test
  void saysThatThePasswordIsWrong() throws Exception {
    Path store = folder.resolve("key.p12");
    KeyStores.keytool("-genkeypair", "-keystore", store, "-alias", "a", "-dname", "CN=localhost");

    assertThat(
            run(
                Map.of("NIANBAO_TLS_PASSWORD", "wrong1"),
                "--port",
                "0",
                "--tls-keystore",
                "key.p12"))
        .isEqualTo(2);
    assertThat(messages()).contains("密钥库的口令不对").hasLineCount(1);
  }

  private int run(Map<String, String> environment, String... options) {
    Terminal terminal =
        new Terminal(
            InputStream.nullInputStream(),
            out,
            err,
            folder,
            folder,
            Clock.systemUTC(),
            "1.2.3",
            environment,
            ending::complete);
    String[] arguments = new String[options.length + 1];
    arguments[0] = "serve";
    System.arraycopy(options, 0, arguments, 1, options.length);
    return new Program(terminal).run(arguments);
  }

  /** Waits for the one line that says that it is ready. */
  private URI address() throws InterruptedException {
    while (!out.toString(StandardCharsets.UTF_8).endsWith("\n")) {
      Thread.sleep(10);
    }
    String line = out.toString(StandardCharsets.UTF_8).strip();
    assertThat(line).startsWith("服务已就绪：");
    return URI.create(line.substring(line.indexOf('：') + 1));
  }

  /** What is said in words, which the log is not. */
  private String messages() {
    return err.toString(StandardCharsets.UTF_8)
        .lines()
        .filter(line -> !line.startsWith("{"))
        .map(line -> line + "\n")
        .collect(Collectors.joining());
  }

  private List<String> log() {
    return err.toString(StandardCharsets.UTF_8)
        .lines()
        .filter(line -> line.startsWith("{"))
        .toList();
  }
}
