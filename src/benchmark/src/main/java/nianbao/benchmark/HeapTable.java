package nianbao.benchmark;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import nianbao.press.listing.Shipped;

/**
 * What passes in a heap of so many megabytes, as a Markdown table: each cell is a process of its
 * own with the serial collector. Given up is what takes five minutes of processor time.
 */
public final class HeapTable {

  private static final int REPORTS = 40;
  private static final int ROWS = 8000;
  private static final Duration MOST = Duration.ofMinutes(5);
  private static final List<String> THREADS = List.of("1", "8");
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path folder;
  private final String heap;

  private HeapTable(Path folder, String heap) {
    this.folder = folder;
    this.heap = heap;
  }

  /**
   * Prints the table.
   *
   * @param arguments heaps in megabytes
   */
  public static void main(String[] arguments) throws Exception {
    Path folder = Files.createTempDirectory("heaps");
    Files.writeString(folder.resolve("usual.ndjson"), usual());
    JSON.writeValue(folder.resolve("largest.json").toFile(), largest());
    String threads = String.join(", ", THREADS);
    System.out.printf(
        "| MB | archive of %d, %s jobs | service, %s workers | the largest report |%n"
            + "|---|---|---|---|%n",
        REPORTS, threads, threads);
    for (String heap : arguments) {
      new HeapTable(folder, heap).print();
    }
  }

  private void print() throws Exception {
    List<String> archived = new ArrayList<>();
    List<String> served = new ArrayList<>();
    for (String threads : THREADS) {
      archived.add(archived(threads));
      served.add(served(threads));
    }
    String largest = ended("render", "largest.json", "--checks", "report", "-o", "largest.pdf");
    System.out.printf(
        "| %s | %s | %s | %s |%n",
        heap, String.join(", ", archived), String.join(", ", served), largest);
  }

  private String archived(String jobs) throws Exception {
    String archive = heap + "-" + jobs + ".zip";
    return ended("archive", "usual.ndjson", "-o", archive, "--checks", "report", "--jobs", jobs);
  }

  private String ended(String... command) throws Exception {
    Process process = started(command).redirectOutput(Redirect.DISCARD).start();
    while (!process.waitFor(1, TimeUnit.SECONDS)) {
      if (process.info().totalCpuDuration().orElse(Duration.ZERO).compareTo(MOST) > 0) {
        process.destroyForcibly().waitFor();
        return "too slow";
      }
    }
    return process.exitValue() == 0 ? "made" : "fails (" + process.exitValue() + ")";
  }

  /** Twice as many clients as there are workers send the same reports. */
  private String served(String workers) throws Exception {
    Process process = started("serve", "--port", "0", "--workers", workers).start();
    ExecutorService clients = Executors.newFixedThreadPool(2 * Integer.parseInt(workers));
    try {
      String ready = process.inputReader().readLine();
      if (ready == null) {
        return "does not start";
      }
      URI address = URI.create(ready.replaceFirst(".*：", ""));
      List<Future<Integer>> answers = new ArrayList<>();
      for (int i = 0; i < REPORTS; i++) {
        answers.add(clients.submit(() -> status(address)));
      }
      int made = 0;
      for (Future<Integer> answer : answers) {
        made += answer.get() == 200 ? 1 : 0;
      }
      return made == REPORTS ? "all" : made + " of " + REPORTS;
    } finally {
      clients.shutdownNow();
      process.destroyForcibly().waitFor();
    }
  }

  /** Of an answer; 0 where none came, since a service that is dying gives none. */
  private static int status(URI address) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(address.resolve("/v1/reports/pdf"))
            .header("Content-Type", "application/json")
            .timeout(MOST)
            .POST(BodyPublishers.ofByteArray(Shipped.sample("jining-2022").orElseThrow()))
            .build();
    try {
      return HttpClient.newHttpClient().send(request, BodyHandlers.discarding()).statusCode();
    } catch (IOException e) {
      return 0;
    }
  }

  private ProcessBuilder started(String... command) {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String path = Path.of(System.getProperty("java.class.path")).toAbsolutePath().toString();
    List<String> all = new ArrayList<>(List.of(java, "-Xmx" + heap + "m", "-XX:+UseSerialGC"));
    all.addAll(List.of("-cp", path, "nianbao.Main"));
    all.addAll(Arrays.asList(command));
    return new ProcessBuilder(all).directory(folder.toFile()).redirectError(Redirect.DISCARD);
  }

  private static String usual() throws IOException {
    StringBuilder lines = new StringBuilder();
    ObjectNode report = sample();
    for (int i = 0; i < REPORTS; i++) {
      report.put("agency", "济宁市第%c局".formatted('一' + i));
      lines.append(JSON.writeValueAsString(report)).append('\n');
    }
    return lines.toString();
  }

  private static ObjectNode largest() throws IOException {
    ObjectNode report = sample();
    ObjectNode table = report.putArray("overview").addObject().putObject("table");
    table.putArray("header").add(cells("列"));
    ArrayNode rows = table.putArray("rows");
    IntStream.range(0, ROWS).forEach(row -> rows.add(cells("12")));
    return report;
  }

  private static ArrayNode cells(String text) {
    ArrayNode row = JSON.createArrayNode();
    IntStream.range(0, 5).forEach(cell -> row.add(text));
    return row;
  }

  private static ObjectNode sample() throws IOException {
    return (ObjectNode) JSON.readTree(Shipped.sample("jining-2022").orElseThrow());
  }
}
