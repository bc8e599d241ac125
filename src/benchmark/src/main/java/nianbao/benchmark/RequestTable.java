package nianbao.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
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
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import nianbao.press.listing.Shipped;

/**
 * What a service with 512 MB answers, as a Markdown table: kinds of reports against routes, each
 * cell so many clients at once, all cells one after the other against the same process. A cell has
 * the answers and how long {@code /healthz} took at most; the last line whether memory ran out.
 */
public final class RequestTable {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> ROUTES =
      List.of("pdf", "ofd", "docx", "html", "pages?page=2&width=2000", "words", "check", "import");
  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final int SIDE = 4096;

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final URI address;
  private final AtomicLong slowest = new AtomicLong();

  private RequestTable(URI address) {
    this.address = address;
  }

  /**
   * Prints the table.
   *
   * @param arguments how many clients, then the kinds of reports, all without any
   */
  public static void main(String[] arguments) throws Exception {
    Path log = Files.createTempFile("service", ".log");
    Process process = service(log);
    try {
      String ready = process.inputReader().readLine();
      Map<String, byte[]> kinds = reports();
      if (arguments.length > 1) {
        kinds.keySet().retainAll(List.of(arguments).subList(1, arguments.length));
      }
      new RequestTable(URI.create(ready.replaceFirst(".*：", "")))
          .print(Integer.parseInt(arguments[0]), kinds);
    } finally {
      process.destroy();
      System.out.printf("exit %d, log %s%n", process.waitFor(), log);
    }
    try (var lines = Files.lines(log)) {
      System.out.printf("OutOfMemoryError: %d lines%n", lines.filter(RequestTable::isOut).count());
    }
  }

  private static boolean isOut(String line) {
    return line.contains("OutOfMemory");
  }

  private void print(int clients, Map<String, byte[]> kinds) throws Exception {
    System.out.println("| | " + String.join(" | ", ROUTES) + " |");
    System.out.println("|---".repeat(ROUTES.size() + 1) + "|");
    AtomicBoolean over = new AtomicBoolean();
    Thread probe = new Thread(() -> probe(over));
    probe.start();
    for (Map.Entry<String, byte[]> kind : kinds.entrySet()) {
      System.out.print("| " + kind.getKey());
      for (String route : ROUTES) {
        System.out.print(" | " + cell(clients, route, kind.getValue()));
        System.out.flush();
      }
      System.out.println(" |");
    }
    over.set(true);
    probe.join();
  }

  private void probe(AtomicBoolean over) {
    HttpRequest health = HttpRequest.newBuilder(address.resolve("/healthz")).build();
    while (!over.get()) {
      long start = System.nanoTime();
      try {
        HttpResponse<Void> answer = client.send(health, BodyHandlers.discarding());
        long millis = (System.nanoTime() - start) / 1_000_000;
        slowest.accumulateAndGet(answer.statusCode() == 200 ? millis : 1_000_000, Math::max);
        Thread.sleep(100);
      } catch (IOException | InterruptedException e) {
        slowest.set(1_000_000);
      }
    }
  }

  private String cell(int clients, String route, byte[] report) throws Exception {
    slowest.set(0);
    long start = System.nanoTime();
    HttpRequest request =
        HttpRequest.newBuilder(address.resolve(path(route)))
            .header(
                "Content-Type",
                route.equals("import") ? "application/octet-stream" : "application/json")
            .timeout(PATIENCE)
            .POST(BodyPublishers.ofByteArray(report))
            .build();
    List<CompletableFuture<Integer>> answers =
        Collections.nCopies(clients, request).stream().map(this::status).toList();
    Map<Integer, Long> statuses =
        answers.stream()
            .map(CompletableFuture::join)
            .collect(Collectors.groupingBy(each -> each, TreeMap::new, Collectors.counting()));
    return "%s %.0f s, %d ms"
        .formatted(statuses, (System.nanoTime() - start) / 1e9, slowest.get());
  }

  private static String path(String route) {
    boolean isMade = route.matches("pdf|ofd|docx|html");
    return "/v1/reports/" + route + (isMade ? "?checks=report" : "");
  }

  /** Of an answer; 0 where none came. */
  private CompletableFuture<Integer> status(HttpRequest request) {
    return client
        .sendAsync(request, BodyHandlers.discarding())
        .thenApply(HttpResponse::statusCode)
        .exceptionally(failure -> 0);
  }

  private static Process service(Path log) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String path = Path.of(System.getProperty("java.class.path")).toAbsolutePath().toString();
    return new ProcessBuilder(
            java, "-Xmx512m", "-cp", path, "nianbao.Main", "serve", "--port", "0", "--workers", "2")
        .redirectError(log.toFile())
        .start();
  }

  private static Map<String, byte[]> reports() throws IOException {
    Map<String, byte[]> reports = new LinkedHashMap<>();
    reports.put("usual", with());
    reports.put("8 000 rows of 5 cells", with(table(8000, 5)));
    reports.put("1 500 rows of 40 cells", with(table(1500, 40)));
    reports.put("3 000 000 characters", with(paragraphs(30, "字".repeat(100_000))));
    reports.put("30 000 lines", with(paragraphs(30, "甲\n".repeat(999) + "乙")));
    reports.put("palette 8 000 × 8 000", with(png(8000, BufferedImage.TYPE_BYTE_INDEXED, false)));
    reports.put("RGBA 4 096 × 4 096", with(png(SIDE, BufferedImage.TYPE_4BYTE_ABGR, false)));
    reports.put("RGBA, interlaced", with(png(SIDE, BufferedImage.TYPE_4BYTE_ABGR, true)));
    reports.put("grey of 16 bits", with(png(SIDE, BufferedImage.TYPE_USHORT_GRAY, false)));
    reports.put("progressive JPEG", with(figure("jpeg", SIDE, BufferedImage.TYPE_3BYTE_BGR, true)));
    reports.put("JPEG 8 000 × 8 000", with(figure("jpeg", 8000, BufferedImage.TYPE_BYTE_GRAY, false)));
    return reports;
  }

  private static byte[] with(Object... blocks) throws IOException {
    ObjectNode report = (ObjectNode) JSON.readTree(Shipped.sample("jining-2022").orElseThrow());
    ArrayNode overview = (ArrayNode) report.get("overview");
    for (Object block : blocks) {
      for (Object each : block instanceof List<?> many ? many : List.of(block)) {
        overview.insert(0, JSON.<JsonNode>valueToTree(each));
      }
    }
    return JSON.writeValueAsString(report).getBytes(StandardCharsets.UTF_8);
  }

  private static Object paragraphs(int count, String text) {
    return Collections.nCopies(count, text);
  }

  private static Object table(int rows, int columns) {
    List<String> row = Collections.nCopies(columns, "12");
    return Map.of(
        "table",
        Map.of(
            "header", List.of(Collections.nCopies(columns, "列")),
            "rows", Collections.nCopies(rows, row)));
  }

  private static Object png(int side, int type, boolean interlaced) throws IOException {
    return figure("png", side, type, interlaced);
  }

  private static Object figure(String format, int side, int type, boolean progressive)
      throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
    ImageWriteParam how = writer.getDefaultWriteParam();
    how.setProgressiveMode(
        progressive ? ImageWriteParam.MODE_DEFAULT : ImageWriteParam.MODE_DISABLED);
    writer.setOutput(ImageIO.createImageOutputStream(file));
    writer.write(null, new IIOImage(new BufferedImage(side, side, type), null, null), how);
    writer.dispose();
    String source =
        "data:image/" + format + ";base64," + Base64.getEncoder().encodeToString(file.toByteArray());
    return Map.of("figure", Map.of("src", source, "alt", "图", "caption", "图1"));
  }
}
