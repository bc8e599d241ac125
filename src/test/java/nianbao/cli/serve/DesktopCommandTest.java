package nianbao.cli.serve;

import static java.nio.file.attribute.PosixFilePermission.OWNER_READ;
import static java.nio.file.attribute.PosixFilePermission.OWNER_WRITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntSupplier;
import java.util.stream.Stream;
import nianbao.cli.Program;
import nianbao.terminal.Terminal;
import nianbao.terminal.UnusableException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("process")
final class DesktopCommandTest {

  /** Of looks, more than anybody waits for. */
  private static final int MANY = 1_000_000;

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @TempDir private Path folder;

  private final ByteArrayOutputStream messages = new ByteArrayOutputStream();
  private final Semaphore looks = new Semaphore(0);
  private final BlockingQueue<IntSupplier> asked = new LinkedBlockingQueue<>();
  private Path temporary;
  private Path opened;

  @BeforeEach
  void installBrowser() throws IOException {
    temporary = Files.createDirectory(folder.resolve("temporary"));
    opened = folder.resolve("opened");
    NotingBrowser.install(folder.resolve("bin"), opened);
  }

  @Test
  void theBrowserOpensThePageAndAllEndsWithIt() throws Exception {
    CompletableFuture<Integer> run = started(world(folder.resolve("bin").toString()));
    URI address = opened(run);
    assertThat(address.getHost()).isEqualTo("127.0.0.1");
    assertThat(status(address, "")).isEqualTo(200);
    String key = address.getFragment().substring("key=".length());

    // Who comes first has it.
    assertThat(status(address.resolve("/version"), key)).isEqualTo(401);
    assertThat(status(address.resolve("/version"), key + ".mine")).isEqualTo(200);
    assertThat(status(address.resolve("/version"), key + ".others")).isEqualTo(401);

    assertThat(run).isNotDone();
    looks.release(MANY);
    assertThat(run.join()).isZero();
    assertThat(said())
        .endsWith("已在浏览器里打开 " + address.resolve("/") + " ，关了页面就结束；没有打开的话，请自己打开 " + address + "\n");
    assertThat(left()).isEmpty();
  }

  @Test
  void theNextOneOpensThePageOfTheOneThatRunsWithAKeyOfItsOwn() throws Exception {
    Map<String, String> world = worldWithAHome();
    Path cache = folder.resolve(".cache/nianbao");
    CompletableFuture<Integer> first = started(world);
    URI address = opened(first);
    Files.delete(opened);

    CompletableFuture<Integer> next = started(world);
    URI again = opened(first);
    assertThat(next.join()).isZero();
    assertThat(again.resolve("/")).isEqualTo(address.resolve("/"));
    for (URI page : List.of(address, again)) {
      String key = page.getFragment().substring("key=".length());
      assertThat(status(page.resolve("/version"), key + ".mine")).isEqualTo(200);
    }
    assertThat(Files.getPosixFilePermissions(cache.resolve("desktop.keys")))
        .containsExactlyInAnyOrder(OWNER_READ, OWNER_WRITE);

    assertThat(first).isNotDone();
    looks.release(MANY);
    assertThat(first.join()).isZero();
    assertThat(cache.resolve("desktop.keys")).doesNotExist();
    assertThat(started(world).join()).isZero();
  }

  @Test
  void whatAKilledOneLeftStandsInNobodysWay() throws Exception {
    Path cache = Files.createDirectories(folder.resolve(".cache/nianbao"));
    Files.createFile(cache.resolve("desktop.lock"));
    Files.writeString(
        cache.resolve("desktop.keys"), "desktop 0123456789abcdef once\n# http://127.0.0.1:1/\n");
    looks.release(MANY);

    Map<String, String> world = worldWithAHome();
    assertThat(started(world).join()).isZero();
    assertThat(said()).contains("已在浏览器里打开 http://127.0.0.1:").doesNotContain("127.0.0.1:1/");
  }

  @Test
  void oneThatNeitherBeginsNorEndsIsNotWaitedForWithoutEnd() throws Exception {
    Path cache = Files.createDirectories(folder.resolve(".cache/nianbao"));
    looks.release(MANY);
    try (FileChannel held =
        FileChannel.open(
            cache.resolve("desktop.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      assertThat(held.lock().isValid()).isTrue();
      CompletableFuture<Integer> run = started(Map.of("HOME", folder.toString()));
      assertThatThrownBy(run::join)
          .hasCauseInstanceOf(UnusableException.class)
          .hasMessageContaining("请过一分钟再试");
    }
  }

  @Test
  void withoutACommandItIsTheSameAndNoKeyIsLeftWhereTheOperatorEndsIt() throws Exception {
    Map<String, String> world = world(folder.resolve("bin").toString());
    CompletableFuture<Integer> run =
        CompletableFuture.supplyAsync(() -> new Program(terminal(world)).run());
    opened(run);
    IntSupplier ending = asked.take();

    assertThat(ending.getAsInt()).isZero();
    assertThat(left()).isEmpty();
    assertThat(run.join()).isZero();
    assertThat(ending.getAsInt()).isZero();
  }

  @Test
  void theServiceIsEndedOnceWhoeverAsksAndItsKeyIsGoneBeforeTheRunIs() throws Exception {
    AtomicInteger ended = new AtomicInteger();
    CountDownLatch service = new CountDownLatch(1);
    DesktopCommand command =
        new DesktopCommand(
            terminal(Map.of()),
            (world, line) -> {
              world.stopping().whenAsked(ended::getAndIncrement);
              looks.release(MANY);
              return waited(service);
            },
            looks::acquire);
    CompletableFuture<Integer> run = CompletableFuture.supplyAsync(command::call);

    assertThat(asked.take().getAsInt()).isZero();
    assertThat(left()).isEmpty();
    assertThat(run).isNotDone();
    service.countDown();
    assertThat(run.join()).isZero();
    assertThat(ended).hasValue(1);
  }

  private static int waited(CountDownLatch service) {
    try {
      service.await();
      return 0;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void withoutABrowserTheAddressIsToldAndNobodyIsWaitedForWithoutEnd() {
    looks.release(MANY);
    for (Map<String, String> world :
        List.of(world(""), Map.of("PATH", folder.resolve("bin").toString()))) {
      messages.reset();
      assertThat(started(world).join()).isZero();
      assertThat(said()).startsWith("没有找到浏览器：请自己在浏览器里打开 http://127.0.0.1:").contains("/#key=");
      assertThat(opened).doesNotExist();
    }
  }

  private CompletableFuture<Integer> started(Map<String, String> environment) {
    DesktopCommand command =
        new DesktopCommand(
            terminal(environment), (world, line) -> new Program(world).run(line), looks::acquire);
    return CompletableFuture.supplyAsync(command::call);
  }

  private Map<String, String> worldWithAHome() {
    Map<String, String> world = new HashMap<>(world(folder.resolve("bin").toString()));
    world.put("HOME", folder.toString());
    return world;
  }

  private static Map<String, String> world(String path) {
    return Map.of("DISPLAY", ":0", "PATH", path);
  }

  private Terminal terminal(Map<String, String> environment) {
    return new Terminal(
        InputStream.nullInputStream(),
        messages,
        messages,
        folder,
        temporary,
        InstantSource.system(),
        "1.2.3",
        environment,
        asked::add);
  }

  private List<Path> left() throws IOException {
    try (Stream<Path> files = Files.list(temporary)) {
      return files.filter(file -> file.getFileName().toString().startsWith("nianbao-")).toList();
    }
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
