package nianbao.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import nianbao.check.ReportChecker;
import nianbao.press.Press;
import nianbao.read.ReportReader;
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
  private static final String CHARACTERS =
      "政府信息公开工作年度报告总体情况主动平台建设监督保障机关部门单位群众企业全面贯彻落实中央省市县区委政策解读回应";

  /** As dense in figures as a real overview: one in two clauses states one. */
  private static final List<String> FIGURES =
      List.of("共受理申请37件，", "同比增长12.5%，", "收到行政复议5件，", "规范性文件3件，", "2024年，", "主动公开1256条。");

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
    String json = sample().replaceFirst("\"overview\": *\\[", blocks.toString());
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

  private static String paragraph(Random random) {
    StringBuilder text = new StringBuilder(LENGTH + 32);
    while (text.length() < LENGTH) {
      for (int i = random.nextInt(16); i >= 0; i--) {
        text.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
      }
      text.append(random.nextBoolean() ? "，" : FIGURES.get(random.nextInt(FIGURES.size())));
    }
    return text.toString();
  }

  private static String sample() {
    try (InputStream in = Press.class.getResourceAsStream("/samples/yiyuan-2024.json")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
