package nianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import nianbao.cases.SharedPress;
import nianbao.press.format.Checks;
import nianbao.press.format.Format;
import nianbao.press.format.Wanted;
import nianbao.press.listing.Shipped;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code extract} and {@code verify}: what can be done with a PDF of ours. */
@Tag("cases")
final class PdfCommandsTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private static Path folder;

  @BeforeAll
  static void render() {
    Run.fed(Run.sample("unnamed-2022"), folder, "render", "-", "-o", "report.pdf");
  }

  @Test
  void thePdfGivesItsReportBack() throws IOException {
    Run run = Run.in(folder, "extract", "report.pdf");

    assertThat(run.exit()).isZero();
    assertThat(JSON.readTree(run.text()))
        .isEqualTo(JSON.readTree(Shipped.sample("unnamed-2022").orElseThrow()));
  }

  @Test
  void whatIsTakenOutMakesTheSamePdf() throws IOException {
    Run run = Run.in(folder, "extract", "report.pdf", "-o", "report.json");
    Run.in(folder, "render", "report.json", "-o", "again.pdf");

    assertThat(run.exit()).isZero();
    assertThat(run.text()).isEmpty();
    assertThat(run.messages()).isEqualTo("已取回报告，写到“report.json”。\n");
    assertThat(folder.resolve("again.pdf")).hasSameBinaryContentAs(folder.resolve("report.pdf"));
  }

  @Test
  void aPdfThatWasLeftAloneIsTheSame() {
    Run run = Run.in(folder, "verify", "report.pdf");

    assertThat(run.exit()).isZero();
    assertThat(run.text()).isEqualTo("“report.pdf”与重做的完全相同。\n");
  }

  @Test
  void aDraftIsVerifiedAsADraft() {
    Run.fed(Run.sample("yiyuan-2024"), folder, "render", "-", "--draft", "-o", "draft.pdf");

    assertThat(Run.in(folder, "verify", "draft.pdf").exit()).isZero();
  }

  @Test
  void aPdfThatWasChangedDiffersInItsContent() throws IOException {
    byte[] pdf = Files.readAllBytes(folder.resolve("report.pdf"));
    byte[] changed = new byte[pdf.length + 1];
    System.arraycopy(pdf, 0, changed, 0, pdf.length);
    changed[pdf.length] = '\n';
    Files.write(folder.resolve("changed.pdf"), changed);

    Run run = Run.in(folder, "verify", "changed.pdf");

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.text()).isEqualTo("“changed.pdf”与重做的不同：\n  内容：做成以后改动过，或者其中的报告被换过\n");
  }

  @Test
  void aPdfOfAnotherVersionAndOtherTemplatesSaysSo() throws IOException {
    byte[] pdf =
        SharedPress.press()
            .make(Run.sample("unnamed-2022"), Wanted.of(Format.PDF, Checks.ENFORCE))
            .fold(
                made -> made.value().bytes(),
                rejected -> new byte[0],
                unreadable -> new byte[0],
                unfit -> new byte[0]);
    Files.write(folder.resolve("other.pdf"), pdf);
    Files.createDirectory(folder.resolve("own"));
    Files.copy(Path.of("templates/style.css"), folder.resolve("own/style.css"));
    Files.writeString(
        folder.resolve("own/style.css"),
        Files.readString(Path.of("templates/style.css")) + "\n/* ours */\n");

    Run run = Run.in(folder, "verify", "other.pdf", "--templates", "own");

    assertThat(run.exit()).isEqualTo(4);
    assertThat(run.text())
        .isEqualTo("“other.pdf”没有发现改动，但不能重做对照，因为做成它用的是：\n  版本：别的版本的程序\n  模板：别的模板\n");
  }

  @Test
  void aForeignFileIsRefused() throws IOException {
    Files.write(folder.resolve("foreign.pdf"), "%PDF-1.7".getBytes(StandardCharsets.US_ASCII));

    assertThat(Run.in(folder, "extract", "foreign.pdf"))
        .returns(2, Run::exit)
        .returns("无法从“foreign.pdf”取回报告：这个文件不是PDF，或者已经损坏，无法读出年度报告数据。\n", Run::messages);
    assertThat(Run.in(folder, "verify", "foreign.pdf"))
        .returns(2, Run::exit)
        .returns("无法核对“foreign.pdf”：这个文件不是PDF，或者已经损坏，无法读出年度报告数据。\n", Run::messages);
    assertThat(Run.in(folder, "verify", "none.pdf"))
        .returns(2, Run::exit)
        .returns("无法读取“none.pdf”：找不到这个文件或文件夹。\n", Run::messages);
  }
}
