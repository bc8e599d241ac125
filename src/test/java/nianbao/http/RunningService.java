package nianbao.http;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import nianbao.drafts.DraftSettings;
import nianbao.http.job.JobSettings;
import nianbao.press.Press;
import nianbao.press.Setup;

/** The service on a free port of this machine, with two workers, and a client of it. */
public final class RunningService implements AutoCloseable {

  /** How many requests may wait. */
  public static final int QUEUE = 8;

  /** The largest body. */
  public static final int MAX_BODY = 10 << 20;

  /** The largest body of a request for an archive. */
  public static final int MAX_ARCHIVE = 4 << 20;

  private static final int ANY_PORT = 0;
  private static final Path TEMPORARY = Path.of(System.getProperty("java.io.tmpdir"));
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Press PRESS = new Press(Setup.shipped("1.2.3"));
  private static final Duration TIMEOUT = Duration.ofSeconds(30);

  private final List<String> log = new CopyOnWriteArrayList<>();
  private final HttpClient client = HttpClient.newHttpClient();
  private final HttpService service;
  private final URI address;

  private RunningService(
      int port, Duration timeout, Optional<Path> tokens, Optional<Obstacle> obstacle)
      throws StartException {
    this(port, timeout, TEMPORARY, tokens, obstacle, ending(timeout));
  }

  private RunningService(
      int port,
      Duration timeout,
      Path temporary,
      Optional<Path> tokens,
      Optional<Obstacle> obstacle,
      Operation operation)
      throws StartException {
    this(
        port,
        timeout,
        temporary,
        tokens,
        obstacle,
        operation,
        Optional.empty(),
        Optional.empty(),
        Clock.systemUTC());
  }

  private RunningService(
      int port,
      Duration timeout,
      Path temporary,
      Optional<Path> tokens,
      Optional<Obstacle> obstacle,
      Operation operation,
      Optional<JobSettings> jobs,
      Optional<DraftSettings> drafts,
      InstantSource clock)
      throws StartException {
    ServiceSettings settings =
        new ServiceSettings(
            "127.0.0.1",
            port,
            2,
            QUEUE,
            timeout,
            MAX_BODY,
            MAX_ARCHIVE,
            jobs,
            drafts,
            temporary,
            tokens,
            Optional.empty(),
            operation);
    this.service =
        new HttpService(
            settings,
            observer -> obstacle.map(in -> in.ahead(observer)).orElse(PRESS),
            64 << 20,
            "1.2.3",
            log::add,
            clock);
    this.address = service.start();
  }

  // What is begun may take as long at the end as it may before.
  private static Operation ending(Duration drain) {
    return new Operation(drain, Optional.empty(), "", "", false);
  }

  /** With a deadline that no test reaches. */
  public static RunningService start() throws StartException {
    return start(TIMEOUT);
  }

  /** With another deadline. */
  public static RunningService start(Duration timeout) throws StartException {
    return new RunningService(ANY_PORT, timeout, Optional.empty(), Optional.empty());
  }

  /** For those alone who have a token. */
  public static RunningService guarded(Path tokens) throws StartException {
    return new RunningService(ANY_PORT, TIMEOUT, Optional.of(tokens), Optional.empty());
  }

  /** As its operator has it, for those alone who have a token. */
  public static RunningService operated(Operation operation, Path tokens) throws StartException {
    return new RunningService(
        ANY_PORT, TIMEOUT, TEMPORARY, Optional.of(tokens), Optional.empty(), operation);
  }

  /** With something in the way of its press. */
  public static RunningService obstructed(Obstacle obstacle, Duration timeout)
      throws StartException {
    return new RunningService(ANY_PORT, timeout, Optional.empty(), Optional.of(obstacle));
  }

  /** With its folder for files that are not kept in another, and something in its way. */
  public static RunningService startIn(Path temporary, Obstacle obstacle, Duration timeout)
      throws StartException {
    return new RunningService(
        ANY_PORT, timeout, temporary, Optional.empty(), Optional.of(obstacle), ending(timeout));
  }

  /** That takes jobs, for those alone who have a token, with something in the way of its press. */
  public static RunningService withJobs(
      JobSettings jobs, Path tokens, Obstacle obstacle, Duration timeout, InstantSource clock)
      throws StartException {
    return new RunningService(
        ANY_PORT,
        timeout,
        TEMPORARY,
        Optional.of(tokens),
        Optional.of(obstacle),
        ending(timeout),
        Optional.of(jobs),
        Optional.empty(),
        clock);
  }

  /** That keeps drafts, for those alone who have a token. */
  public static RunningService withDrafts(DraftSettings drafts, Path tokens, InstantSource clock)
      throws StartException {
    return new RunningService(
        ANY_PORT,
        TIMEOUT,
        TEMPORARY,
        Optional.of(tokens),
        Optional.empty(),
        ending(TIMEOUT),
        Optional.empty(),
        Optional.of(drafts),
        clock);
  }

  /** As at {@link #start()}, on a port that is known: a service that was stopped comes back. */
  public static RunningService startAt(int port) throws StartException {
    return new RunningService(port, TIMEOUT, Optional.empty(), Optional.empty());
  }

  public URI address() {
    return address;
  }

  /** One line a request so far. */
  public List<String> log() {
    return log;
  }

  /** Whether a line of the log has the words, or soon has: it may come after its answer. */
  public boolean logs(String words) throws InterruptedException {
    for (int i = 0; i < 1000 && log.stream().noneMatch(line -> line.contains(words)); i++) {
      Thread.sleep(10);
    }
    return log.stream().anyMatch(line -> line.contains(words));
  }

  /** A request to be sent. */
  public HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(address.resolve(path)).timeout(PATIENCE);
  }

  /** A report to be sent. */
  public HttpRequest.Builder report(String path, byte[] json) {
    return body(path, "application/json", json);
  }

  /** Something to be sent. */
  public HttpRequest.Builder body(String path, String type, byte[] body) {
    return request(path).header("Content-Type", type).POST(BodyPublishers.ofByteArray(body));
  }

  public HttpResponse<byte[]> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return client.send(request.build(), BodyHandlers.ofByteArray());
  }

  /** The body of an answer as text. */
  public static String text(HttpResponse<byte[]> answer) {
    return new String(answer.body(), StandardCharsets.UTF_8);
  }

  /** Lets it finish what it accepted and ends it. */
  @Override
  public void close() {
    service.stop(Duration.ZERO);
  }
}
