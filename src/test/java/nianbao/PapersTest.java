package nianbao;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianbao.cli.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written for readers names nothing that is not there. */
final class PapersTest {

  private static final Pattern LINK = Pattern.compile("]\\((?!https?:)([^)#]*)#?([^)]*)\\)");
  private static final Pattern CODE = Pattern.compile("`([^`\n]+)`");
  private static final Pattern FILE = Pattern.compile("src/\\S+(pom\\.xml|\\.java|/run)");
  private static final Pattern VERSION =
      Pattern.compile(
          "<groupId>nianbao</groupId>\\s*<artifactId>[a-z-]+</artifactId>\\s*<version>(.*?)<");
  private static final Pattern OPTION = Pattern.compile("--[a-z][a-z-]+");

  @TempDir private Path folder;

  @Test
  void theReadmeIsReadInTenMinutes() {
    assertThat(Papers.text(Papers.README).lines().count()).isLessThanOrEqualTo(160);
  }

  /** Maven wants the version of a jar in the projects that use it. */
  @Test
  void theVersionIsTheSameInAllProjects() {
    assertThat(versions("pom.xml")).hasSize(1);
    assertThat(versions("src/cluster/pom.xml")).hasSize(2).allMatch(versions("pom.xml")::contains);
    assertThat(versions("src/benchmark/pom.xml"))
        .hasSize(2)
        .allMatch(versions("pom.xml")::contains);
  }

  private static List<String> versions(String project) {
    return matches(VERSION, Papers.text(Path.of(project))).map(found -> found.group(1)).toList();
  }

  @Test
  void everyLinkLeadsSomewhere() throws IOException {
    assertThat(Papers.all())
        .hasSizeGreaterThan(10)
        .allSatisfy(
            paper ->
                assertThat(matches(LINK, Papers.text(paper)))
                    .allSatisfy(link -> assertLeadsSomewhere(paper, link)));
  }

  private static void assertLeadsSomewhere(Path paper, MatchResult link) {
    Path target = link.group(1).isEmpty() ? paper : paper.resolveSibling(link.group(1)).normalize();
    assertThat(target).exists();
    if (!link.group(2).isEmpty()) {
      assertThat(headings(target)).contains(link.group(2));
    }
  }

  private static Stream<String> headings(Path paper) {
    return Papers.text(paper)
        .lines()
        .filter(line -> line.startsWith("#"))
        .map(line -> line.replaceFirst("#+ ", "").toLowerCase(Locale.ROOT))
        .map(heading -> heading.replaceAll("[^\\p{L}\\p{N} -]", "").replace(' ', '-'));
  }

  /** A type that was renamed, or a file that was moved, is renamed and moved in the papers too. */
  @Test
  void everyTypeAndFileThatIsNamedIsThere() throws IOException {
    Set<String> types = types();
    for (Path paper : guides()) {
      assertThat(matches(CODE, Papers.text(paper)).map(code -> code.group(1)))
          .as(paper.toString())
          .filteredOn(word -> !isThere(word, types))
          .isEmpty();
    }
  }

  /** Of words that are neither a path, a package nor a type nothing is demanded. */
  private static boolean isThere(String word, Set<String> types) {
    if (word.matches("(src|templates|fonts|\\.ci)/[\\w./-]+")) {
      return Files.exists(Path.of(word));
    }
    if (word.matches("nianbao(\\.[a-z]+)+")) {
      return Files.exists(Path.of("src/main/java", word.replace('.', '/')));
    }
    return !word.matches("([A-Z][a-z]+){2,}") || types.contains(word);
  }

  @Test
  void everyFileThatACommandTakesIsThere() throws IOException {
    assertThat(Papers.commands().stream().flatMap(line -> matches(FILE, line)))
        .hasSizeGreaterThan(4)
        .allSatisfy(file -> assertThat(Path.of(file.group())).exists());
  }

  /** Papers about the sources. */
  private static List<Path> guides() throws IOException {
    return Papers.all().stream().filter(paper -> !paper.endsWith("fonts/README.md")).toList();
  }

  private static Set<String> types() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".java"))
          .map(name -> name.replace(".java", ""))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  @Test
  void everyOptionStandsInItsPaper() {
    assertExplained(Papers.README, "render");
    assertExplained(Papers.README, "check");
    assertExplained(Papers.DOCS.resolve("archives.md"), "archive");
    assertExplained(Papers.DOCS.resolve("office.md"), "total");
    assertExplained(Papers.DOCS.resolve("office.md"), "audit");
    assertExplained(Papers.DOCS.resolve("operations.md"), "serve");
  }

  private void assertExplained(Path paper, String command) {
    assertThat(matches(OPTION, Run.in(folder, command, "--help").text()).map(MatchResult::group))
        .filteredOn(option -> !Set.of("--help", "--debug").contains(option))
        .isNotEmpty()
        .allMatch(Papers.text(paper)::contains, "stands in " + paper);
  }

  private static Stream<MatchResult> matches(Pattern pattern, String text) {
    return pattern.matcher(text).results();
  }
}
