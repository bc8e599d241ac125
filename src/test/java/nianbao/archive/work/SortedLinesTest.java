package nianbao.archive.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lines are in the order of their bytes, few that are sorted as they are and many in pieces. */
final class SortedLinesTest {

  private static final Comparator<String> BY_BYTES =
      Comparator.comparing(line -> line.getBytes(StandardCharsets.UTF_8), Arrays::compareUnsigned);

  @TempDir private Path folder;

  @Test
  void fewLinesAndManyAreSortedByTheirBytes() throws IOException {
    for (int count : new int[] {0, 1, 40, 20_000}) {
      List<String> lines = lines(count);
      Path file = Files.write(folder.resolve("lines"), lines);

      SortedLines.sort(file, folder.resolve("sorted"));

      assertThat(Files.readAllLines(folder.resolve("sorted")))
          .as("%d lines", count)
          .isEqualTo(lines.stream().sorted(BY_BYTES).toList());
      assertThat(folder.toFile().list()).containsExactlyInAnyOrder("lines", "sorted");
    }
  }

  /** With characters on both sides of the surrogates, which UTF-16 has in another order. */
  private static List<String> lines(int count) {
    Random random = new Random(count);
    String[] signs = {"a", "县", "﹁", "𠮷", "\t", "z"};
    return Stream.generate(
            () ->
                signs[random.nextInt(signs.length)]
                    + signs[random.nextInt(signs.length)]
                    + random.nextInt(1000))
        .limit(count)
        .toList();
  }
}
