package nianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Into what a report is made: the file's name says so, or an option. */
final class RenderFormatTest {

  @TempDir private Path folder;

  @Test
  void theFilesNameSaysWhatIsMade() throws IOException {
    assertThat(rendered("-o", "page.html").exit()).isZero();
    assertThat(rendered("-o", "old.HTM").exit()).isZero();
    assertThat(rendered("-o", "report").exit()).isZero();
    assertThat(rendered("--format", "html", "-o", "page").exit()).isZero();

    assertThat(folder.resolve("page.html")).content().startsWith("<!DOCTYPE html>");
    assertThat(folder.resolve("page")).hasSameTextualContentAs(folder.resolve("page.html"));
    assertThat(folder.resolve("old.HTM")).hasSameTextualContentAs(folder.resolve("page.html"));
    assertThat(folder.resolve("report")).content(StandardCharsets.ISO_8859_1).startsWith("%PDF-");
  }

  @Test
  void aNameThatSaysAnotherFormatThanTheOptionIsAMistake() {
    assertThat(rendered("--format", "pdf", "-o", "page.html").messages())
        .isEqualTo("要做的是PDF，文件名“page.html”却是网页的，请改其中一个。\n");
    assertThat(rendered("--html", "-o", "report.pdf").exit()).isEqualTo(2);
    assertThat(rendered("--format", "doc").messages())
        .isEqualTo("选项 --format 不能是“doc”，应是pdf、ofd、html、docx。\n");
    assertThat(folder).isEmptyDirectory();
  }

  private Run rendered(String... options) {
    List<String> line = new ArrayList<>(List.of("render", "-"));
    Collections.addAll(line, options);
    return Run.fed(Run.sample("jining-2022"), folder, line.toArray(String[]::new));
  }
}
