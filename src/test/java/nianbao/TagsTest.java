package nianbao;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The short loop stays short: what takes long is tagged, and every tag is known to the build. */
final class TagsTest {

  private static final Pattern TAG = Pattern.compile("@Tag\\(\"(.*?)\"\\)");
  private static final Pattern TAGS = Pattern.compile("<thorough.tags>(.*?)</thorough.tags>");

  @Test
  void everyTagIsOneThatTheBuildLeavesToVerify() throws IOException {
    List<String> known =
        TAGS.matcher(Files.readString(Path.of("pom.xml")))
            .results()
            .flatMap(found -> Stream.of(found.group(1).split(" \\| ", -1)))
            .toList();

    assertThat(tests().flatMap(TagsTest::tags)).isNotEmpty().isSubsetOf(known);
    assertThat(known).allMatch(Papers.text(Path.of("CONTRIBUTING.md"))::contains);
  }

  @Test
  void whatNeedsTheBrowserTheJudgeOrAllClassesIsTagged() throws IOException {
    assertTagged("new Clerk(|extends ServedTest|Chromium.browser()", "browser");
    assertTagged("VeraPdf.failures(", "conformance");
    assertTagged("ProgramClasses.ALL", "house");
    assertTagged("Main.class.getName()| Main.class,|Victim.class", "process");
  }

  private static void assertTagged(String signs, String tag) throws IOException {
    List<String> wanting =
        tests()
            .filter(test -> Stream.of(signs.split("\\|", -1)).anyMatch(test::contains))
            .filter(test -> test.contains("@Test") || test.contains("@EveryCase"))
            .toList();
    assertThat(wanting)
        .as(signs)
        .isNotEmpty()
        .allMatch(test -> tags(test).anyMatch(tag::equals) || test.contains("extends ServedTest"));
  }

  private static Stream<String> tags(String source) {
    return TAG.matcher(source).results().map((MatchResult found) -> found.group(1));
  }

  /** The sources of all tests, but for this one. */
  private static Stream<String> tests() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
      return files
          .filter(file -> file.toString().endsWith(".java") && !file.endsWith("TagsTest.java"))
          .map(Papers::text)
          .toList()
          .stream();
    }
  }
}
