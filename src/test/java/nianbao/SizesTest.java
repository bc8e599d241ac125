package nianbao;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How long a file and how full a package may be. */
class SizesTest {

  private static final Path MAIN = Path.of("src/main/java");
  private static final Path TESTS = Path.of("src/test/java");
  private static final int MOST_LINES = 250;
  private static final int MOST_FILES = 14;

  @Test
  void noFileIsLongerThan250Lines() throws IOException {
    Map<Path, Integer> lines = new TreeMap<>();
    for (Path file : sources(MAIN, TESTS)) {
      lines.put(file, Files.readAllLines(file).size());
    }
    assertThat(lines).isNotEmpty().allSatisfy((file, count) -> assertAtMost(MOST_LINES, count));
  }

  @Test
  void noPackageHasMoreThan14Files() throws IOException {
    assertThat(filesByPackage())
        .isNotEmpty()
        .allSatisfy((name, count) -> assertAtMost(MOST_FILES, count));
  }

  private static void assertAtMost(long most, long count) {
    assertThat(count).isLessThanOrEqualTo(most);
  }

  private static Map<String, Long> filesByPackage() throws IOException {
    return sources(MAIN).stream()
        .filter(file -> !file.endsWith("package-info.java"))
        .map(file -> MAIN.relativize(file.getParent()).toString().replaceAll("[/\\\\]", "."))
        .collect(Collectors.groupingBy(name -> name, TreeMap::new, Collectors.counting()));
  }

  private static List<Path> sources(Path... roots) throws IOException {
    List<Path> found = new ArrayList<>();
    for (Path root : roots) {
      try (Stream<Path> files = Files.walk(root)) {
        files.filter(file -> file.toString().endsWith(".java")).forEach(found::add);
      }
    }
    return found;
  }
}
