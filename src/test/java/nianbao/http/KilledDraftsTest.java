package nianbao.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The service as a process of its own, killed while a draft is being saved. */
@Tag("process")
final class KilledDraftsTest {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final int FEW = 40;

  @TempDir private Path folder;

  @Test
  void hasWhatItSaidThatItHad() throws Exception {
    AtomicInteger acknowledged = new AtomicInteger(1);
    String draft;
    CompletableFuture<Void> writing;
    try (ServiceProcess service = start()) {
      HttpResponse<String> kept = send(service.address(), "POST", "/v1/drafts", body(1), "");
      draft = kept.headers().firstValue("Location").orElseThrow();
      writing = CompletableFuture.runAsync(() -> write(service.address(), draft, acknowledged));
      while (acknowledged.get() < FEW) {
        Thread.sleep(1);
      }
    }
    writing.join();
    try (ServiceProcess service = start()) {
      String content = send(service.address(), "GET", draft, "", "").body();
      int found = Integer.parseInt(content.replaceFirst("(?s).*\"mark\":(\\d+),.*", "$1"));
      assertThat(found).isBetween(acknowledged.get(), acknowledged.get() + 1);
      assertThat(content).endsWith("}").contains("x".repeat(100_000));
    }
    assertThat(Files.readString(folder.resolve("log"))).doesNotContain("draft-unreadable");
  }

  private static void write(URI address, String draft, AtomicInteger acknowledged) {
    try {
      while (true) {
        int next = acknowledged.get() + 1;
        String seen = "\"" + acknowledged.get() + "\"";
        if (send(address, "PUT", draft, body(next), seen).statusCode() != 200) {
          throw new AssertionError("not saved");
        }
        acknowledged.set(next);
      }
    } catch (IOException e) {
      // The service was killed.
      return;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static String body(int mark) {
    return "{\"by\":\"张三\",\"window\":\"a\",\"key\":\"k\",\"draft\":{\"mark\":%d,\"text\":\"%s\"}}"
        .formatted(mark, "x".repeat(100_000));
  }

  private ServiceProcess start() throws Exception {
    Path tokens = Files.writeString(folder.resolve("tokens"), "bureau 0123456789abcdef\n");
    return ServiceProcess.start(
        folder.resolve("log"),
        "--drafts",
        folder.resolve("drafts").toString(),
        "--token-file",
        tokens.toString());
  }

  private static HttpResponse<String> send(
      URI address, String method, String path, String body, String seen)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address.resolve(path))
            .method(method, BodyPublishers.ofString(body))
            .header("Authorization", "Bearer 0123456789abcdef")
            .header("Content-Type", "application/json");
    return CLIENT.send(
        (seen.isEmpty() ? request : request.header("If-Match", seen)).build(),
        BodyHandlers.ofString());
  }
}
