package nianbao.benchmark;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import nianbao.press.Press;
import nianbao.press.Setup;
import nianbao.press.format.Checks;
import nianbao.press.format.Format;
import nianbao.press.format.Wanted;
import nianbao.press.listing.Shipped;

/**
 * The service as a process of its own with 512 MB, under 64 clients that wait for one answer each
 * and come again, against the press in this process on as many threads. Prints rates, latencies,
 * the heap from minute to minute, and whether every PDF is the command line's.
 */
public final class ServiceLoad {

  private static final int CLIENTS = 64;
  private static final String SAMPLE = "yiyuan-2024";
  private static final int CORES = Runtime.getRuntime().availableProcessors();

  private final byte[] report = Shipped.sample(SAMPLE).orElseThrow();
  private final Map<Integer, AtomicLong> statuses = new ConcurrentHashMap<>();
  private final List<Long> millis = Collections.synchronizedList(new ArrayList<>());
  private final AtomicLong different = new AtomicLong();

  private ServiceLoad() {}

  /** Runs it for so many seconds. */
  public static void main(String[] arguments) throws Exception {
    new ServiceLoad().run(arguments.length == 0 ? 60 : Integer.parseInt(arguments[0]));
  }

  private void run(int seconds) throws Exception {
    double inProcess = inProcess(Math.max(5, seconds / 3));
    byte[] expected = commandLine();
    Process service = start("serve", "--port", "0");
    try (BufferedReader out =
        new BufferedReader(
            new InputStreamReader(service.getInputStream(), StandardCharsets.UTF_8))) {
      URI address = URI.create(out.readLine().replaceFirst(".*：", ""));
      load(address, expected, Math.max(5, seconds / 3));
      statuses.clear();
      millis.clear();
      load(address, expected, seconds);
      tell(inProcess, seconds);
      service.destroy();
      System.out.println("exit " + service.waitFor());
    } finally {
      service.destroyForcibly();
    }
  }

  /** Reports a second on as many threads as there are cores, warm. */
  private double inProcess(int seconds) throws Exception {
    Press press = new Press(Setup.shipped("benchmark"));
    print(press, seconds);
    return print(press, seconds) / (double) seconds;
  }

  private long print(Press press, int seconds) throws Exception {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
    return total(
        CORES,
        () -> {
          long made = 0;
          for (; System.nanoTime() < end; made++) {
            press.make(new ByteArrayInputStream(report), Wanted.of(Format.PDF, Checks.REPORT));
          }
          return made;
        });
  }

  private byte[] commandLine() throws IOException, InterruptedException {
    Process render = start("render", "-", "--checks", "report", "-o", "-");
    render.getOutputStream().write(report);
    render.getOutputStream().close();
    byte[] pdf = render.getInputStream().readAllBytes();
    render.waitFor();
    return pdf;
  }

  private void load(URI address, byte[] expected, int seconds) throws Exception {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
    HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    ExecutorService heap = Executors.newSingleThreadExecutor();
    Future<?> watching = heap.submit(() -> watchHeap(client, address, end));
    total(
        CLIENTS,
        () -> {
          while (System.nanoTime() < end) {
            post(client, address, expected);
          }
          return 0L;
        });
    watching.get();
    heap.shutdown();
  }

  private void post(HttpClient client, URI address, byte[] expected)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(address.resolve("/v1/reports/pdf?checks=report"))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofByteArray(report))
            .build();
    long start = System.nanoTime();
    HttpResponse<byte[]> answer = client.send(request, BodyHandlers.ofByteArray());
    statuses.computeIfAbsent(answer.statusCode(), status -> new AtomicLong()).incrementAndGet();
    if (answer.statusCode() == 200) {
      millis.add((System.nanoTime() - start) / 1_000_000);
      if (!Arrays.equals(answer.body(), expected)) {
        different.incrementAndGet();
      }
    } else {
      Thread.sleep(TimeUnit.SECONDS.toMillis(1));
    }
  }

  private static Void watchHeap(HttpClient client, URI address, long end)
      throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(address.resolve("/metrics")).build();
    while (System.nanoTime() < end) {
      String text = client.send(request, BodyHandlers.ofString()).body();
      double used =
          text.lines()
              .filter(line -> line.startsWith("jvm_gc_live_data_size_bytes "))
              .mapToDouble(line -> Double.parseDouble(line.replaceFirst(".* ", "")))
              .sum();
      System.out.printf(Locale.ROOT, "live after collection: %.0f MB%n", used / (1 << 20));
      Thread.sleep(TimeUnit.SECONDS.toMillis(5));
    }
    return null;
  }

  private void tell(double inProcess, int seconds) {
    List<Long> sorted = new ArrayList<>(millis);
    Collections.sort(sorted);
    double rate = sorted.size() / (double) seconds;
    System.out.printf(
        Locale.ROOT,
        "answers %s, different from the command line's: %d%n"
            + "in process %.1f reports/s, service %.1f reports/s (%.0f %%)%n"
            + "p50 %d ms, p99 %d ms, longest %d ms%n",
        statuses,
        different.get(),
        inProcess,
        rate,
        100 * rate / inProcess,
        sorted.get(sorted.size() / 2),
        sorted.get(sorted.size() * 99 / 100),
        sorted.get(sorted.size() - 1));
  }

  private static Process start(String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx512m", "-cp", System.getProperty("java.class.path")));
    command.add("nianbao.Main");
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
  }

  /** A piece of work on each of several threads, and the sum of what they give. */
  private static long total(int threads, Callable<Long> work) throws Exception {
    ExecutorService executor = Executors.newFixedThreadPool(threads);
    try {
      long sum = 0;
      for (Future<Long> part : executor.invokeAll(Collections.nCopies(threads, work))) {
        sum += part.get();
      }
      return sum;
    } finally {
      executor.shutdownNow();
    }
  }
}
