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

  /** Packages that are too full still, with their number of files: it may only go down. */
  private static final Map<String, Integer> FULL =
      Map.of("nianbao.read", 17, "nianbao.render.engine", 15);

  /** Files that are too long still, with their lines: likewise. */
  private static final Map<String, Integer> LONG =
      Map.of(
          "JobDesk.java",
          255,
          "JobTest.java",
          315,
          "ContractTest.java",
          260,
          "ArchitectureTest.java",
          263);

  @Test
  void noFileIsLongerThan250LinesButThoseNamedHere() throws IOException {
    Map<Path, Integer> lines = new TreeMap<>();
    for (Path file : sources(MAIN, TESTS)) {
      lines.put(file, Files.readAllLines(file).size());
    }
    assertThat(lines)
        .isNotEmpty()
        .allSatisfy(
            (file, count) ->
                assertAtMost(LONG.getOrDefault(file.getFileName().toString(), MOST_LINES), count));
  }

  @Test
  void noPackageHasMoreThan14FilesButThoseNamedHere() throws IOException {
    assertThat(filesByPackage())
        .isNotEmpty()
        .allSatisfy(
            (name, count) -> assertAtMost(FULL.getOrDefault(name, MOST_FILES).longValue(), count));
  }

  @Test
  void aPackageThatHasBecomeSmallerIsNamedWithItsNumber() throws IOException {
    Map<String, Long> files = filesByPackage();
    assertThat(FULL)
        .allSatisfy((name, count) -> assertThat(files).containsEntry(name, Long.valueOf(count)));
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
