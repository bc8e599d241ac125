package nianbao.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

  private static final int REPORTS = Integer.getInteger("nianbao.odd", 60);

  private static final String SAMPLE =
      new String(Shipped.sample("jining-2022").orElseThrow(), StandardCharsets.UTF_8);

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

  @Test
  void areMadeOrRejectedAndNeverAFailure() throws Exception {
    Random random = new Random(20_261_130);
    for (int i = 0; i < REPORTS; i++) {
      String report = report(random);
      Outcome<Product> outcome =
          SharedPress.press()
              .make(
                  new ByteArrayInputStream(report.getBytes(StandardCharsets.UTF_8)),
                  Wanted.of(Format.PDF, Checks.REPORT));

      assertThat(outcome).as(report).isNotInstanceOf(Outcome.Unreadable.class);
    }
  }

  private static String report(Random random) {
    String report = SAMPLE;
    for (String part : List.of("overview", "problems", "otherMatters")) {
      List<String> blocks = new ArrayList<>();
      for (int i = random.nextInt(4); i >= 0; i--) {
        blocks.add(block(random));
      }
      String all = Matcher.quoteReplacement("\"" + part + "\": [" + String.join(",", blocks) + ",");
      report = report.replaceFirst("\"" + part + "\": *\\[(?! *\\])", all);
    }
    return report;
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
