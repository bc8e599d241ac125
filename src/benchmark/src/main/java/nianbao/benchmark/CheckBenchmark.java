package nianbao.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import nianbao.check.ReportChecker;
import nianbao.press.Press;
import nianbao.read.ReportReader;
import nianbao.report.Passage;
import nianbao.report.Problem;
import nianbao.report.Report;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Milliseconds to check a report as large as they may be, 10 MB, read already. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 4)
@Measurement(iterations = 5, time = 4)
public class CheckBenchmark {

  private static final int PARAGRAPHS = 1900;
  private static final int LENGTH = 1650;

  /** What real agencies write: as many figures and turns of phrase as the rules meet with. */
  private static final List<String> WRITTEN =
      Stream.of("huancui-2023", "jining-2022", "unnamed-2022", "wenshang-2021", "yiyuan-2024")
          .flatMap(name -> report(sample(name)).passages().stream())
          .map(Passage::text)
          .filter(text -> text.endsWith("。"))
          .toList();

  private final ReportChecker checker = new ReportChecker(codePoint -> true);
  private final Report report = report(1);
  private final Report last = report(2);

  /** The report alone. */
  @Benchmark
  public List<Problem> check() {
    return checker.check(report);
  }

  /** Compared with another as large. */
  @Benchmark
  public List<Problem> checkWithPrevious() {
    return checker.check(report, last);
  }

  private static Report report(long seed) {
    Random random = new Random(seed);
    StringBuilder blocks = new StringBuilder("\"overview\": [");
    for (int i = 0; i < PARAGRAPHS; i++) {
      blocks.append('"').append(paragraph(random)).append("\", ");
    }
    String opened = Matcher.quoteReplacement(blocks.toString());
    return report(sample("yiyuan-2024").replaceFirst("\"overview\": *\\[", opened));
  }

  private static Report report(String json) {
    return new ReportReader()
        .read(json.getBytes(StandardCharsets.UTF_8))
        .fold(
            accepted -> accepted.report(),
            rejected -> {
              throw new AssertionError(rejected.problems());
            },
            unreadable -> {
              throw new AssertionError(unreadable.problem());
            });
  }

  /** Written paragraphs one after the other, a third of their digits changed. */
  private static String paragraph(Random random) {
    StringBuilder text = new StringBuilder();
    while (text.length() < LENGTH) {
      text.append(WRITTEN.get(random.nextInt(WRITTEN.size())));
    }
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= '0' && text.charAt(i) <= '9' && random.nextInt(3) == 0) {
        text.setCharAt(i, (char) ('0' + random.nextInt(10)));
      }
    }
    return text.toString().replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
  }

  private static String sample(String name) {
    try (InputStream in = Press.class.getResourceAsStream("/samples/" + name + ".json")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
