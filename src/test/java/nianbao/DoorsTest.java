package nianbao;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Which types a step shows to others, and in which direction the classes of a package know. */
@Tag("house")
class DoorsTest {

  /** Types that other steps may use, a line each. */
  private static final Path DOORS = Path.of("src/test/resources/doors.txt");

  /**
   * Classes that know each other because what they read holds itself: a ZIP file a ZIP file, a
   * table paragraphs and a paragraph tables.
   */
  private static final List<Set<String>> RECURSIVE =
      List.of(
          Set.of(
              "nianbao.archive.source.Reports",
              "nianbao.archive.source.ZipWalk",
              "nianbao.archive.source.ZippedJson"),
          Set.of(
              "nianbao.intake.container.web.PageTables", "nianbao.intake.container.web.PageWalk"),
          Set.of(
              "nianbao.intake.container.word.Body",
              "nianbao.intake.container.word.Paragraph",
              "nianbao.intake.container.word.Table"));

  /** That one class uses another, both of the top level. */
  private record Use(JavaClass from, JavaClass to) {

    static Use of(Dependency dependency) {
      return new Use(top(dependency.getOriginClass()), top(dependency.getTargetClass()));
    }

    private static JavaClass top(JavaClass known) {
      JavaClass element = known.getBaseComponentType();
      return element.getEnclosingClass().map(Use::top).orElse(element);
    }

    boolean isOurs() {
      return to.getPackageName().startsWith("nianbao") && !from.equals(to);
    }

    boolean isWithinPackage() {
      return from.getPackageName().equals(to.getPackageName());
    }

    boolean isWithinStep() {
      return step(from).equals(step(to));
    }

    private static String step(JavaClass known) {
      return known.getPackageName().replaceFirst("^nianbao\\.?([a-z]*).*", "$1");
    }
  }

  private static final List<Use> USES =
      ProgramClasses.ALL.stream()
          .flatMap(known -> known.getDirectDependenciesFromSelf().stream())
          .map(Use::of)
          .filter(Use::isOurs)
          .distinct()
          .toList();

  @Test
  void stepsUseOfEachOtherOnlyTheTypesThatAreListed() throws IOException {
    List<String> used =
        USES.stream()
            .filter(use -> !use.isWithinStep())
            .map(use -> use.to().getName())
            .distinct()
            .sorted()
            .toList();
    Files.write(Path.of("target/doors.txt"), used);

    assertThat(used)
        .as("doors between steps; target/doors.txt has them as they are, the list as they may be")
        .containsExactlyElementsOf(Files.readAllLines(DOORS));
  }

  @Test
  void classesOfAPackageKnowEachOtherInOneDirection() {
    Map<String, Set<String>> known =
        USES.stream()
            .filter(Use::isWithinPackage)
            .collect(
                groupingBy(
                    use -> use.from().getName(),
                    TreeMap::new,
                    mapping(use -> use.to().getName(), toCollection(TreeSet::new))));

    assertThat(circles(known)).containsExactlyInAnyOrderElementsOf(RECURSIVE);
  }

  @Test
  void aCircleOfClassesIsFound() {
    Map<String, Set<String>> known =
        Map.of("a", Set.of("b"), "b", Set.of("c", "d"), "c", Set.of("a"), "d", Set.of());

    assertThat(circles(known)).containsExactly(Set.of("a", "b", "c"));
  }

  private static Set<Set<String>> circles(Map<String, Set<String>> known) {
    Map<String, Set<String>> reached = new TreeMap<>();
    known.keySet().forEach(from -> reached.put(from, reach(from, known)));
    return reached.keySet().stream()
        .filter(from -> reached.get(from).contains(from))
        .map(
            from ->
                reached.get(from).stream()
                    .filter(to -> reached.getOrDefault(to, Set.of()).contains(from))
                    .collect(toCollection(TreeSet::new)))
        .collect(toCollection(LinkedHashSet::new));
  }

  private static Set<String> reach(String from, Map<String, Set<String>> known) {
    Set<String> seen = new TreeSet<>();
    Deque<String> next = new ArrayDeque<>(known.getOrDefault(from, Set.of()));
    Stream.generate(next::poll)
        .takeWhile(Objects::nonNull)
        .filter(seen::add)
        .forEach(found -> next.addAll(known.getOrDefault(found, Set.of())));
    return seen;
  }
}
