package nianbao.benchmark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nianbao.press.Press;
import nianbao.press.Setup;
import nianbao.press.format.Checks;
import nianbao.press.format.Format;
import nianbao.press.format.Product;
import nianbao.press.format.Wanted;
import nianbao.press.listing.Shipped;

/**
 * What a report costs, as a Markdown table: warm and cold, on one thread and on two, short, long
 * and with a table of ten thousand rows. Times are of the processor where nothing else is said, and
 * medians where there is more than one.
 */
public final class CostTable {

  private static final String SAMPLE = "yiyuan-2024";
  private static final Path WORK = Path.of("src/benchmark/target/costs");
  private static final int WARM = 600;
  private static final int MEASURED = 200;
  private static final int CHARTS = 10;
  private static final int ROWS = 10_000;
  private static final int COLD_STARTS = 7;
  private static final long SECONDS_OF_A_RATE = 8;
  private static final List<String> COMMAND = List.of("target/nianbao");

  /** In which the command has made its class data behind its first run. */
  private static final long CLASS_DATA_SECONDS = 20;

  private final com.sun.management.ThreadMXBean thread =
      (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
  private final Press press = new Press(Setup.shipped("benchmark"));
  private final String sample =
      new String(Shipped.sample(SAMPLE).orElseThrow(), StandardCharsets.UTF_8);

  private CostTable() {}

  /** Prints the table. */
  public static void main(String[] arguments) throws Exception {
    new CostTable().print();
  }

  private void print() throws Exception {
    Files.createDirectories(WORK);
    System.out.println("| measure | |\n|---|---|");
    Cost one = cost(sample, WARM);
    line(
        "%s, %d pages, warm, one thread",
        "%.1f ms, %.1f MB allocated", SAMPLE, one.pages, one.millis, one.megabytes);
    scaling();
    String text = "\"" + "本局公开了政府信息，答复了全部申请，并在网站上公布了结果。".repeat(12) + "\"";
    Cost small = cost(sample, MEASURED);
    Cost large = cost(withMore(text, 95), MEASURED / 4);
    line(
        "%d pages against %d, a page",
        "%.2f ms against %.2f: %.2f ×",
        large.pages,
        small.pages,
        large.perPage(),
        small.perPage(),
        large.perPage() / small.perPage());
    Cost few = cost(withMore(table(150), 1), MEASURED);
    Cost many = cost(withMore(table(1_500), 1), MEASURED / 10);
    double first = few.more(small);
    double later = many.more(few);
    line(
        "a page more of table, up to %d pages against up to %d",
        "%.2f ms against %.2f: %.2f ×", many.pages, few.pages, later, first, later / first);
    charts();
    tenThousandRows();
    cold();
  }

  /** What each of some charts adds to the sample: one of a few years, and one of many figures. */
  private void charts() throws IOException {
    Cost none = cost(withMore("\"概况如下。\"", 1), MEASURED);
    for (int categories : new int[] {3, 12}) {
      Cost some = cost(withMore(chart(categories), CHARTS), MEASURED);
      line(
          "a chart of two series more, %d categories",
          "%.2f ms, %.1f KB",
          categories,
          (some.millis - none.millis) / CHARTS,
          (some.bytes - none.bytes) / 1024.0 / CHARTS);
    }
  }

  private static String chart(int categories) {
    String names =
        IntStream.range(0, categories)
            .mapToObj(i -> "\"%d年\"".formatted(2025 - categories + i))
            .collect(Collectors.joining(","));
    String values =
        IntStream.range(0, categories)
            .mapToObj(i -> Integer.toString(i * 37 % 97 + 1))
            .collect(Collectors.joining(","));
    return """
        {"chart":{"kind":"column","title":"申请数量","unit":"件","categories":[%s],\
        "series":[{"name":"收到","values":[%s]},{"name":"办结","values":[%s]}]}}"""
        .formatted(names, values, values);
  }

  private record Cost(int pages, double millis, double megabytes, long bytes) {
    double perPage() {
      return millis / pages;
    }

    /** What each page costs that a shorter report has not. */
    double more(Cost shorter) {
      return (millis - shorter.millis) / (pages - shorter.pages);
    }
  }

  private static void line(String measure, String value, Object... words) {
    int first = measure.split("%[ds]", -1).length - 1;
    System.out.printf("| " + measure + " | ", Arrays.copyOf(words, first));
    System.out.printf(value + " |%n", Arrays.copyOfRange(words, first, words.length));
  }

  private Cost cost(String report, int times) throws IOException {
    double[] millis = new double[times];
    Product printed = make(report);
    for (int i = 0; i < times; i++) {
      make(report);
    }
    long allocated = thread.getThreadAllocatedBytes(Thread.currentThread().getId());
    for (int i = 0; i < times; i++) {
      long start = thread.getCurrentThreadCpuTime();
      make(report);
      millis[i] = (thread.getCurrentThreadCpuTime() - start) / 1e6;
    }
    allocated = thread.getThreadAllocatedBytes(Thread.currentThread().getId()) - allocated;
    Arrays.sort(millis);
    return new Cost(
        printed.pages().orElseThrow(),
        millis[times / 2],
        allocated / 1e6 / times,
        printed.size());
  }

  private Product make(String report) throws IOException {
    byte[] json = report.getBytes(StandardCharsets.UTF_8);
    return press
        .make(new ByteArrayInputStream(json), Wanted.of(Format.PDF, Checks.REPORT))
        .fold(
            made -> made.value(),
            problems -> {
              throw new AssertionError(problems);
            },
            problems -> {
              throw new AssertionError(problems);
            },
            problems -> {
              throw new AssertionError(problems);
            });
  }

  /** The sample with some blocks more in its first part. */
  private String withMore(String block, int count) {
    String more = (block + ",").repeat(count);
    return sample.replaceFirst("\"overview\"\\s*:\\s*\\[", "\"overview\":[" + more);
  }

  private static String table(int rows) {
    List<String> lines =
        IntStream.range(0, rows)
            .mapToObj("[\"%d\",\"市文化局\",\"已答复\",\"12\",\"在期限内\"]"::formatted)
            .toList();
    return "{\"table\":{\"caption\":\"办理情况\",\"header\":[[\"序号\",\"单位\",\"结果\",\"件数\",\"说明\"]],\"rows\":["
        + String.join(",", lines)
        + "]}}";
  }

  /** One thread and two, in turns; wall time. */
  private void scaling() throws InterruptedException {
    double one = 0;
    double two = 0;
    for (int round = 0; round < 3; round++) {
      one = Math.max(one, rate(1));
      two = Math.max(two, rate(2));
    }
    line(
        "two threads against one",
        "%.0f reports a second against %.0f: %.2f ×",
        two,
        one,
        two / one);
  }

  private double rate(int threads) throws InterruptedException {
    AtomicLong made = new AtomicLong();
    long end = System.nanoTime() + SECONDS_OF_A_RATE * 1_000_000_000L;
    List<Thread> workers = new ArrayList<>();
    for (int i = 0; i < threads; i++) {
      Thread worker =
          new Thread(
              () -> {
                while (System.nanoTime() < end) {
                  try {
                    make(sample);
                  } catch (IOException e) {
                    throw new AssertionError(e);
                  }
                  made.incrementAndGet();
                }
              });
      worker.start();
      workers.add(worker);
    }
    for (Thread worker : workers) {
      worker.join();
    }
    return made.get() / (double) SECONDS_OF_A_RATE;
  }

  private void tenThousandRows() throws Exception {
    Path report = Files.writeString(WORK.resolve("rows.json"), withMore(table(ROWS), 1));
    double seconds = seconds(java("-Xmx512m"), report);
    line("a table of %d rows, `render` with 512 MB of heap, wall", "%.1f s", ROWS, seconds);
  }

  private void cold() throws Exception {
    Path report = Files.writeString(WORK.resolve("sample.json"), sample);
    seconds(COMMAND, report);
    TimeUnit.SECONDS.sleep(CLASS_DATA_SECONDS);
    List<Double> plain = new ArrayList<>();
    List<Double> started = new ArrayList<>();
    for (int i = 0; i < COLD_STARTS; i++) {
      plain.add(seconds(java(), report));
      started.add(seconds(COMMAND, report));
    }
    line("`java -jar nianbao.jar render` in a cold process, wall", "%.2f s", median(plain));
    line("`nianbao render`, which keeps class data, wall", "%.2f s", median(started));
  }

  private static List<String> java(String... options) {
    List<String> line = new ArrayList<>();
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    line.addAll(List.of(options));
    line.addAll(List.of("-jar", "target/nianbao.jar"));
    return line;
  }

  private static double median(List<Double> values) {
    return values.stream().sorted().toList().get(values.size() / 2);
  }

  private static double seconds(List<String> program, Path report) throws Exception {
    List<String> command = new ArrayList<>(program);
    command.addAll(
        List.of(
            "render",
            report.toString(),
            "--checks",
            "report",
            "-o",
            WORK.resolve("made.pdf").toString()));
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    if (process.waitFor() != 0) {
      throw new IOException("no PDF: " + String.join(" ", command));
    }
    return (System.nanoTime() - start) / 1e9;
  }
}
