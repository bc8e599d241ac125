package nianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import nianbao.report.Digest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("cases")
class TemplatesCommandTest {

  @TempDir private Path folder;

  @Test
  void whatIsExportedCanBeUsedAndIsWhatIsShipped() {
    assertThat(Run.in(folder, "templates", "export", "look"))
        .returns(0, Run::exit)
        .returns("已写到“look”：14个文件。\n", Run::messages);
    assertThat(folder.resolve("look/style.css"))
        .hasSameTextualContentAs(Path.of("templates/style.css"));

    Run check = Run.in(folder, "templates", "check", "look");
    assertThat(check.exit()).isZero();
    assertThat(check.messages())
        .contains("“style.css”和自带的一样：可以删去，以后就随程序更新。")
        .endsWith("“look”可以用：0个错误，0个提示，1处和这一版自带的有关。\n");
  }

  @Test
  void anExportWritesOverNothing() throws IOException {
    Files.createDirectory(folder.resolve("look"));
    Files.writeString(folder.resolve("look/style.css"), "mine");

    Run run = Run.in(folder, "templates", "export", "look");

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.messages()).isEqualTo("“look”里已经有style.css，什么也没有写；请换一个文件夹。\n");
    assertThat(folder.resolve("look")).isDirectoryContaining("glob:**/style.css");
    assertThat(folder.resolve("look").toFile().list()).containsExactly("style.css");
  }

  /** A folder that was exported from another version, in which two of the files were others. */
  @Test
  void whatANewerVersionWouldNeedChangedIsTold() throws IOException {
    Run.in(folder, "templates", "export", ".");
    for (String name : folder.toFile().list()) {
      if (!name.matches("style.css|cells.ftlh|exported.sha256")) {
        Files.delete(folder.resolve(name));
      }
    }
    String cells = Files.readString(folder.resolve("cells.ftlh")) + "<#-- old -->";
    Files.writeString(folder.resolve("cells.ftlh"), cells);
    Files.writeString(
        folder.resolve("style.css"), "\np { color: #000 }", StandardOpenOption.APPEND);
    Path sums = folder.resolve("exported.sha256");
    String old = Digest.of(cells).hex() + "  cells.ftlh\n" + "0".repeat(64) + "  style.css\n";
    Files.writeString(sums, old);

    Run check = Run.in(folder, "templates", "check", ".");

    assertThat(check.exit()).isZero();
    assertThat(check.messages())
        .contains("更新：“cells.ftlh”没有改过，但这一版自带的已经不同：请删去它，用自带的。")
        .contains("更新：“style.css”是从旧版改来的，这一版自带的已经不同：请用 templates export");
  }

  @Test
  void everyMistakeOfAFolderIsListedOnce() throws IOException {
    Files.writeString(folder.resolve("part-5.ftlh"), "");
    Files.writeString(folder.resolve("more.css"), "p { font-family: Arial }");

    Run check = Run.in(folder, "templates", "check", ".");

    assertThat(check.exit()).isEqualTo(2);
    assertThat(check.messages())
        .containsOnlyOnce("“五、存在的主要问题及改进情况”的标题（id是part-5的元素）")
        .contains("“more.css”没有用到：")
        .contains("的字体“Arial”没有")
        .endsWith("“.”不能用：1个错误，2个提示，0处和这一版自带的有关。\n");
  }

  @Test
  void aMistakeThatEachSampleShowsElsewhereIsListedOnce() throws IOException {
    String part = Files.readString(Path.of("templates", "part-5.ftlh"));
    Files.writeString(folder.resolve("part-5.ftlh"), part + "<p>");
    assertThat(Run.in(folder, "templates", "check", ".").messages())
        .containsOnlyOnce("多半是标签没有成对")
        .contains("：1个错误，");

    Files.delete(folder.resolve("part-5.ftlh"));
    Files.writeString(folder.resolve("style.css"), "p { font-family: 方正小标宋 }");
    assertThat(Run.in(folder, "templates", "check", ".").messages())
        .containsOnlyOnce("个字，印不出来")
        .contains("的字体“方正小标宋”没有")
        .doesNotContain("成对");
  }

  @Test
  void aFolderThatIsNoneIsNamed() {
    assertThat(Run.in(folder, "templates", "check", "none"))
        .returns(2, Run::exit)
        .returns("“none”不是文件夹，或者不存在。\n", Run::messages);
    assertThat(Run.in(folder, "templates")).returns(2, Run::exit);
  }
}
