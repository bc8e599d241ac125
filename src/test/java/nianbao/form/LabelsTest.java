package nianbao.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The words of the form stand in {@code nianbao.form}, and in no other source written by hand. The
 * contract repeats the schema, to which another test holds it.
 */
@Tag("house")
class LabelsTest {

  private static final Path FORM = Path.of("src/main/java/nianbao/form");
  private static final List<Path> SOURCES =
      List.of(
          Path.of("src/main/java"),
          Path.of("src/main/resources/preview"),
          Path.of("src/main/resources/report.schema.json"),
          Path.of("templates"),
          Path.of("src/cluster/src/main"),
          Path.of("src/benchmark/src/main"));

  /** Shorter ones may stand in a sentence, such as 行政复议; alone between quotes they are labels. */
  private static final int LONG = 6;

  /** Words of which everyone's language is made, in the vocabulary of the checks and of intake. */
  private static final Set<String> PLAIN = Set.of("其他", "总计", "规范性文件");

  private static final String COMMENTS = "(?s)/\\*.*?\\*/|(?m)^\\s*//.*$|<#--.*?-->";

  @Test
  void noLabelStandsInAnotherSource() throws IOException {
    TreeMap<String, String> found = new TreeMap<>();
    for (Path source : sources()) {
      String text = Files.readString(source).replaceAll(COMMENTS, "");
      labels()
          .filter(label -> stands(label, text))
          .forEach(label -> found.put(label, source.toString()));
    }
    assertThat(found).isEmpty();
  }

  private static boolean stands(String label, String text) {
    return label.length() < LONG
        ? !PLAIN.contains(label)
            && text.matches("(?s).*[\"'`>]" + Pattern.quote(label) + "[\"'`<].*")
        : text.contains(label);
  }

  @Test
  void eachLabelStandsOnceInTheForm() throws IOException {
    StringBuilder form = new StringBuilder();
    for (Path source : files(FORM)) {
      form.append(Files.readString(source).replaceAll(COMMENTS, ""));
    }
    assertThat(labels().filter(label -> label.length() >= LONG))
        .hasSizeGreaterThan(40)
        .filteredOn(label -> !label.startsWith("第二十条"))
        .allSatisfy(
            label ->
                assertThat(form.toString().split(Pattern.quote("\"" + label + "\""), -1))
                    .as(label)
                    .hasSize(2));
  }

  /** All words that stand in a cell of a table or over a part. */
  private static Stream<String> labels() {
    Stream<String> parts = Part.titled().stream().map(Part::title);
    Stream<String> cells =
        Form.all().stream()
            .flatMap(form -> form.tables().stream())
            .flatMap(table -> table.grid().rows().stream())
            .flatMap(row -> row.headings().stream())
            .map(Grid.Heading::label);
    return Stream.concat(parts, cells).distinct();
  }

  private static List<Path> sources() throws IOException {
    List<Path> sources = new ArrayList<>();
    for (Path root : SOURCES) {
      sources.addAll(files(root));
    }
    sources.removeIf(source -> source.startsWith(FORM) || !isText(source));
    assertThat(sources).hasSizeGreaterThan(300);
    return sources;
  }

  private static boolean isText(Path source) {
    return source.toString().matches(".*\\.(java|js|css|html|json|ftlh)");
  }

  private static List<Path> files(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }
}
