package nianbao.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nianbao.press.listing.FormList;
import nianbao.press.listing.JsonObject;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page's modules that need no browser: {@code preview/report}. */
@Tag("process")
class ModulesTest {

  private static final Path TESTS = Path.of("src/test/preview");

  @TempDir private Path folder;

  @Test
  void doWhatTheirTestsSay() throws Exception {
    Path form = folder.resolve("form.json");
    Files.writeString(form, JsonObject.EMPTY.with("editions", FormList.entries()).text());
    List<String> command = new ArrayList<>(List.of("--test", "--test-isolation=none"));
    try (Stream<Path> files = Files.list(TESTS)) {
      files.map(Path::toString).filter(name -> name.endsWith(".test.js")).forEach(command::add);
    }

    Node.Said said = new Node(Map.of("FORM", form.toString())).run(command.toArray(new String[0]));
    assertThat(said.exit()).as(said.text()).isZero();
    assertThat(said.text()).containsPattern("pass [1-9]\\d");
  }

  @Test
  void areOfTheTypesThatTheyState() throws Exception {
    String compiler = Node.compilerIn(folder).toString();
    Node node = new Node(Map.of());

    assertThat(node.run(compiler, "-p", TESTS.toString()).text()).isEmpty();
    Path wrong = folder.resolve("wrong.js");
    Files.writeString(wrong, "/** @type {number} */ export const year = \"2024\";");
    assertThat(node.run(compiler, "--noEmit", "--checkJs", wrong.toString()).text())
        .contains("not assignable to type 'number'");
  }
}
