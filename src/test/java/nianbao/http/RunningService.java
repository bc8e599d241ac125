package nianbao.http;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import nianbao.press.Press;
import nianbao.press.Setup;

/** The service on a free port of this machine, and a client of it. */
public final class RunningService implements AutoCloseable {

  private static final Press PRESS = new Press(Setup.shipped("1.2.3"));

  private final List<String> log = new CopyOnWriteArrayList<>();
  private final HttpClient client = HttpClient.newHttpClient();
  private final HttpService service;
  private final URI address;

  private RunningService(ServiceSettings settings) throws StartException {
    this.service = new HttpService(settings, PRESS, 64 << 20, "1.2.3", log::add, Clock.systemUTC());
    this.address = service.start();
  }

  /** With two workers, a queue of eight and bodies up to 10 MB. */
  public static RunningService start() throws StartException {
    return start(Duration.ofSeconds(30));
  }

  /** With another deadline. */
  public static RunningService start(Duration timeout) throws StartException {
    return new RunningService(
        new ServiceSettings("127.0.0.1", 0, 2, 8, timeout, 10 << 20, Optional.empty()));
  }

  /** As at {@link #start()}, on a port that is known: a service that was stopped comes back. */
  public static RunningService startAt(int port) throws StartException {
    return new RunningService(
        new ServiceSettings(
            "127.0.0.1", port, 2, 8, Duration.ofSeconds(30), 10 << 20, Optional.empty()));
  }

  public URI address() {
    return address;
  }

  /** One line a request so far. */
  public List<String> log() {
    return log;
  }

  /** A request to be sent. */
  public HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(address.resolve(path));
  }

  /** A report to be sent. */
  public HttpRequest.Builder report(String path, byte[] json) {
    return request(path)
        .header("Content-Type", "application/json")
        .POST(BodyPublishers.ofByteArray(json));
  }

  public HttpResponse<byte[]> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return client.send(request.build(), BodyHandlers.ofByteArray());
  }

  /** The body of an answer as text. */
  public static String text(HttpResponse<byte[]> answer) {
    return new String(answer.body(), StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    service.stop();
  }
}
