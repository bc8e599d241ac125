package nianbao.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import nianbao.Main;
import nianbao.press.listing.Shipped;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The service as a process of its own, ended by SIGTERM while it is busy. */
@Tag("process")
final class TerminationTest {

  private static final int CLIENTS = 8;
  private static final byte[] GOOD = Shipped.sample("jining-2022").orElseThrow();

  @TempDir Path folder;

  @Test
  void losesNothingThatItAccepted() throws Exception {
    Path log = folder.resolve("log");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "serve",
                "--port",
                "0")
            .redirectError(log.toFile())
            .start();
    ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
    try (BufferedReader out =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      URI address = URI.create(out.readLine().replaceFirst(".*：", ""));
      CountDownLatch served = new CountDownLatch(CLIENTS);
      List<Future<List<Integer>>> answers = new ArrayList<>();
      for (int i = 0; i < CLIENTS; i++) {
        answers.add(clients.submit(() -> post(address, served)));
      }
      assertThat(served.await(60, TimeUnit.SECONDS)).isTrue();
      process.destroy();

      List<Integer> statuses = new ArrayList<>();
      for (Future<List<Integer>> answer : answers) {
        assertThat(answer.get()).contains(200).isSubsetOf(200, 503);
        statuses.addAll(answer.get());
      }
      assertThat(process.waitFor()).isZero();
      assertThat(Files.readAllLines(log).stream().filter(line -> line.contains("\"status\":200")))
          .hasSize(Collections.frequency(statuses, 200));
    } finally {
      clients.shutdownNow();
      process.destroyForcibly();
    }
  }

  /** Posts until the service says that it stops, or does not take the request up any more. */
  private static List<Integer> post(URI address, CountDownLatch served) throws Exception {
    HttpClient client = HttpClient.newHttpClient();
    HttpRequest request =
        HttpRequest.newBuilder(address.resolve("/v1/reports/pdf"))
            .header("Content-Type", "application/json")
            .timeout(Duration.ofSeconds(60))
            .POST(BodyPublishers.ofByteArray(GOOD))
            .build();
    List<Integer> statuses = new ArrayList<>();
    try {
      do {
        HttpResponse<byte[]> answer = client.send(request, BodyHandlers.ofByteArray());
        statuses.add(answer.statusCode());
        served.countDown();
      } while (statuses.get(statuses.size() - 1) == 200);
    } catch (IOException stopped) {
      // No connection any more, or one that was closed before the request came: the log tells
      // which.
      return statuses;
    }
    return statuses;
  }
}
