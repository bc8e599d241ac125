package nianbao.press;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nianbao.bulk.Rounds;
import nianbao.cases.SharedPress;
import nianbao.press.format.Checks;
import nianbao.press.format.Format;
import nianbao.press.format.Product;
import nianbao.press.format.Wanted;
import nianbao.press.listing.Shipped;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Reports that nobody would write and that are valid all the same, the same on every run. */
@Tag("load")
final class OddReportsTest {

  private static final int REPORTS = Rounds.of(150);

  private static final long SEED = 20_261_130;

  private static final List<String> PARTS =
      List.of("preamble", "overview", "problems", "otherMatters");

  private static final ObjectNode SAMPLE = sample();

  private static final List<String> PIECES =
      List.of(
          "政",
          "公开，",
          "（",
          "）",
          "——",
          "……",
          "a",
          "https://www.example.cn/",
          "12345.67",
          "  ",
          "\\n",
          "《办法》",
          "①",
          "%");

  private static ObjectNode sample() {
    try {
      return (ObjectNode) new ObjectMapper().readTree(Shipped.sample("jining-2022").orElseThrow());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As many at a time as there are processors: each is made beside another. */
  @Test
  void areMadeOrRejectedAndNeverAFailure() {
    Map<Class<?>, Long> outcomes =
        IntStream.range(0, REPORTS)
            .parallel()
            .mapToObj(OddReportsTest::outcome)
            .collect(Collectors.groupingBy(Object::getClass, Collectors.counting()));

    assertThat(outcomes.keySet()).isSubsetOf(Outcome.Made.class, Outcome.Rejected.class);
    assertThat(outcomes.get(Outcome.Made.class)).isGreaterThan(REPORTS / 5 * 4L);
  }

  private static Outcome<Product> outcome(int number) {
    // Neighbouring seeds of Random begin alike.
    String report = report(new Random(new SplittableRandom(SEED + number).nextLong()));
    try {
      return SharedPress.press()
          .make(
              new ByteArrayInputStream(report.getBytes(StandardCharsets.UTF_8)),
              Wanted.of(Format.PDF, Checks.REPORT));
    } catch (IOException | RuntimeException | StackOverflowError e) {
      throw new AssertionError("number " + number + ": " + report, e);
    }
  }

  /** One part has one block or two of them, all others say the least. */
  private static String report(Random random) {
    String blocks =
        IntStream.rangeClosed(0, random.nextInt(2))
            .mapToObj(i -> block(random))
            .collect(Collectors.joining(","));
    String odd = PARTS.get(random.nextInt(PARTS.size()));
    ObjectNode report = SAMPLE.deepCopy();
    PARTS.forEach(part -> report.putArray(part).add("无。"));
    return report.toString().replace(odd + "\":[\"无。\"]", odd + "\":[" + blocks + "]");
  }

  private static String block(Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> text(random, 1 << random.nextInt(11));
      case 1 ->
          "{\"heading\": %s, \"level\": %d}"
              .formatted(
                  text(random, 1 + random.nextInt(60)).replace("\\n", ""), 2 + random.nextInt(3));
      default -> table(random);
    };
  }

  private static String table(Random random) {
    int columns = 1 + random.nextInt(random.nextBoolean() ? 4 : 30);
    String header = rows(random, random.nextInt(11), columns, 1 << random.nextInt(10));
    String rows = rows(random, 1 + random.nextInt(30), columns, 1 << random.nextInt(8));
    return "{\"table\": {\"caption\": %s, \"header\": %s, \"rows\": %s}}"
        .formatted(text(random, 10).replace("\\n", ""), header, rows);
  }

  private static String rows(Random random, int count, int columns, int longest) {
    return IntStream.range(0, count)
        .mapToObj(
            row ->
                IntStream.range(0, columns)
                    .mapToObj(column -> cell(random, longest / columns))
                    .collect(Collectors.joining(",", "[", "]")))
        .collect(Collectors.joining(",", "[", "]"));
  }

  private static String cell(Random random, int longest) {
    return random.nextInt(5) == 0 ? "\"\"" : text(random, 1 + random.nextInt(longest + 1));
  }

  private static String text(Random random, int pieces) {
    return IntStream.range(0, pieces)
        .mapToObj(i -> PIECES.get(random.nextInt(PIECES.size())))
        .collect(Collectors.joining("", "\"字", "\""));
  }
}
