package nianbao.benchmark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nianbao.intake.Intake;
import nianbao.intake.Stated;
import nianbao.press.Outcome;
import nianbao.press.Press;
import nianbao.press.Setup;
import nianbao.press.format.Checks;
import nianbao.press.format.Format;
import nianbao.press.format.Product;
import nianbao.press.format.Wanted;
import nianbao.press.listing.Shipped;

/**
 * What it costs to read a document, as a Markdown table: warm, on one thread, medians of the
 * processor's time; then some hundred of them on two threads, and the memory that they leave behind.
 * What each file carries of its report is not looked at.
 */
public final class ImportTable {

  private static final int WARM = 100;
  private static final int MEASURED = 100;
  private static final int DOCUMENTS = 500;
  private static final int THREADS = 2;

  /** So large are pages of web sites, of which the report is a small part. */
  private static final int PAGE = 300_000;

  private final com.sun.management.ThreadMXBean thread =
      (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
  private final Intake intake = new Intake();

  private ImportTable() {}

  /** Prints the table. */
  public static void main(String[] arguments) throws Exception {
    new ImportTable().print(documents());
  }

  private void print(Map<String, byte[]> documents) throws Exception {
    System.out.println("| document | |\n|---|---|");
    documents.forEach(this::print);
    long start = System.nanoTime();
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    List<byte[]> files = List.copyOf(documents.values());
    List<Callable<Boolean>> reading =
        IntStream.range(0, DOCUMENTS)
            .mapToObj(i -> (Callable<Boolean>) () -> read(files.get(i % files.size())))
            .toList();
    threads.invokeAll(reading);
    threads.shutdown();
    System.gc();
    System.out.printf(
        "| %d of them in turns, %d threads | %.0f a second, %d MB of heap left in use |%n",
        DOCUMENTS,
        THREADS,
        DOCUMENTS / ((System.nanoTime() - start) / 1e9),
        ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20);
  }

  private void print(String name, byte[] file) {
    double[] millis = new double[MEASURED];
    for (int i = -WARM; i < MEASURED; i++) {
      long start = thread.getCurrentThreadCpuTime();
      read(file);
      millis[Math.max(i, 0)] = (thread.getCurrentThreadCpuTime() - start) / 1e6;
    }
    Arrays.sort(millis);
    System.out.printf("| %s, %d KB | %.1f ms |%n", name, file.length >> 10, millis[MEASURED / 2]);
  }

  private boolean read(byte[] file) {
    return intake
        .read(file, Stated.NOTHING)
        .fold(
            draft -> true,
            sentence -> {
              throw new AssertionError(sentence);
            });
  }

  private static Map<String, byte[]> documents() throws IOException {
    Press press = new Press(Setup.shipped("benchmark"));
    Map<String, byte[]> documents = new LinkedHashMap<>();
    documents.put("Word file", made(press, "yiyuan-2024", Format.DOCX));
    String page = new String(made(press, "yiyuan-2024", Format.HTML), StandardCharsets.UTF_8);
    String item = "<ul><li><a href=\"#\">政务公开</a></li><li><span>办事服务</span></li></ul>";
    int room = PAGE - page.getBytes(StandardCharsets.UTF_8).length;
    String around = item.repeat(room / item.getBytes(StandardCharsets.UTF_8).length);
    documents.put(
        "web page",
        page.replaceFirst("(<body[^>]*>)", "$1" + around).getBytes(StandardCharsets.UTF_8));
    documents.put("PDF", made(press, "jining-2022", Format.PDF));
    return documents;
  }

  private static byte[] made(Press press, String sample, Format format) throws IOException {
    Outcome<Product> outcome =
        press.make(
            new ByteArrayInputStream(Shipped.sample(sample).orElseThrow()),
            Wanted.of(format, Checks.REPORT));
    return outcome.fold(
        made -> made.value().bytes(),
        rejected -> none(),
        unreadable -> none(),
        unfit -> none());
  }

  private static byte[] none() {
    throw new AssertionError("a shipped sample is made into every format");
  }
}
