package nianbao.cli.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The certificate of {@code nianbao serve}, as its operator sees it. */
@Timeout(60)
@Tag("process")
final class ServeTlsTest {

  @TempDir private static Path stores;
  @TempDir private Path folder;

  private ServeRun run = new ServeRun(Path.of(""));

  @BeforeEach
  void makeCertificates() throws Exception {
    run = new ServeRun(folder);
    for (String name : new String[] {"old.p12", "new.p12"}) {
      if (!Files.exists(stores.resolve(name))) {
        KeyStores.keytool(
            "-genkeypair",
            "-keystore",
            stores.resolve(name),
            "-alias",
            "a",
            "-dname",
            "CN=localhost",
            "-ext",
            "san=ip:127.0.0.1");
      }
    }
    Files.copy(stores.resolve("old.p12"), folder.resolve("key.p12"));
  }

  @Test
  void speaksTlsAndTakesARenewedCertificateWhileItRunsButNoBrokenOne() throws Exception {
    Map<String, String> environment =
        Map.of("NIANBAO_TLS_PASSWORD", "secret", "NIANBAO_TLS_KEYSTORE", "key.p12");
    URI address = run.start(environment, "--port", "0");
    assertThat(address.getScheme()).isEqualTo("https");
    assertThat(health(address, stores.resolve("old.p12"))).isEqualTo(200);

    Path renewed = Files.copy(stores.resolve("new.p12"), folder.resolve("renewed.p12"));
    Files.move(renewed, folder.resolve("key.p12"), StandardCopyOption.REPLACE_EXISTING);
    awaitEvent("certificate-renewed");
    assertThat(health(address, stores.resolve("new.p12"))).isEqualTo(200);

    Path broken = Files.writeString(folder.resolve("broken.p12"), "half of a keystore");
    Files.move(broken, folder.resolve("key.p12"), StandardCopyOption.REPLACE_EXISTING);
    awaitEvent("certificate-unusable");
    assertThat(health(address, stores.resolve("new.p12"))).isEqualTo(200);
    assertThat(run.stop()).isZero();
  }

  private void awaitEvent(String event) throws InterruptedException {
    while (run.log().stream().noneMatch(line -> line.contains(event))) {
      Thread.sleep(20);
    }
  }

  @Test
  void saysThatThePasswordIsWrong() {
    Map<String, String> wrong = Map.of("NIANBAO_TLS_PASSWORD", "wrong1");

    assertThat(run.toItsEnd(wrong, "--port", "0", "--tls-keystore", "key.p12")).isEqualTo(2);
    assertThat(run.messages()).contains("密钥库的口令不对").hasLineCount(1);
  }

  private static int health(URI address, Path trusted) throws Exception {
    HttpClient client = HttpClient.newBuilder().sslContext(KeyStores.trusting(trusted)).build();
    HttpRequest request = HttpRequest.newBuilder(address.resolve("/healthz")).build();
    return client.send(request, BodyHandlers.discarding()).statusCode();
  }
}
