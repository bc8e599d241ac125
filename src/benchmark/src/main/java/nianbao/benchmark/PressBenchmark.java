package nianbao.benchmark;

import nianbao.press.format.Product;
import nianbao.press.format.Format;
import nianbao.press.format.Wanted;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import nianbao.press.format.Checks;
import nianbao.press.Outcome;
import nianbao.press.Press;
import nianbao.press.Setup;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Milliseconds a report, warm, in one process on one thread: the whole way and the checks alone. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 4)
@Measurement(iterations = 5, time = 4)
public class PressBenchmark {

  /** The shipped sample. */
  @Param({"yiyuan-2024", "wenshang-2021"})
  public String sample;

  private final Press press =
      new Press(
          new Setup(
              Optional.empty(),
              Optional.empty(),
              "benchmark",
              warning -> {
                throw new AssertionError(warning);
              }));

  /** From the JSON to the finished PDF. */
  @Benchmark
  public Outcome<Product> print() throws IOException {
    return press.make(source(), Wanted.of(Format.PDF, Checks.REPORT));
  }

  /** From the JSON to the list of problems. */
  @Benchmark
  public Outcome<String> check() throws IOException {
    return press.check(source());
  }

  private ByteArrayInputStream source() {
    try (InputStream in = Press.class.getResourceAsStream("/samples/" + sample + ".json")) {
      return new ByteArrayInputStream(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
