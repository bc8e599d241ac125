package nianbao.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nianbao.cases.Case;
import nianbao.cases.SharedPress;
import nianbao.catalogue.Cases;
import nianbao.press.format.Checks;
import nianbao.press.format.Format;
import nianbao.press.listing.LastReports;
import nianbao.report.Problem;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PressTest {

  private static final Case BLANK = Cases.named("nothing-to-report");

  @Test
  void rejectsACharacterThatNoFaceHas() {
    List<Problem> problems =
        rejected(edited("\"overview\": []", "\"overview\": [\"好\uD83D\uDE00评\"]"));
    assertThat(problems).extracting(Problem::rule).containsExactly("missing-glyph", "empty-part");
    assertThat(problems.get(0).pointer()).isEqualTo("/overview/0");
    assertThat(problems.get(0).message()).contains("第2个字", "U+1F600");
  }

  @Test
  void rejectsAnAgencyThatCannotBeSet() {
    List<Problem> problems = rejected(edited("沂源县科学技术局", "沂源县\uD83D\uDE00局"));
    assertThat(problems).extracting(Problem::rule).contains("missing-glyph");
    assertThat(problems).extracting(Problem::pointer).contains("/agency");
  }

  @Test
  void printsAnAgencyOf60CharactersAndRejectsOneOf61() {
    assertThat(SharedPress.pdf(edited("沂源县科学技术局", "局".repeat(60)))).isNotEmpty();
    assertThat(rejected(edited("沂源县科学技术局", "局".repeat(61))))
        .extracting(Problem::pointer)
        .containsExactly("/agency");
  }

  @Test
  void enforcesTheChecksOnlyWhenAsked() {
    Case unbalanced = Cases.named("yiyuan-2024");
    assertThat(rejected(unbalanced, Checks.ENFORCE))
        .extracting(Problem::rule)
        .contains("outcomes-total", "period");
    assertThat(SharedPress.pdf(unbalanced)).isNotEmpty();
  }

  @Test
  void printsASurveyedReportAsItPrintsItsSource() throws IOException {
    String canonical =
        SharedPress.press()
            .survey(new ByteArrayInputStream(BLANK.bytes()), Checks.REPORT, LastReports.NONE)
            .fold(made -> made.value().canonical(), rejected -> "", unreadable -> "", unfit -> "");
    assertThat(SharedPress.press().makeSurveyed(canonical, List.of(Format.PDF)).get(0).bytes())
        .isEqualTo(SharedPress.pdf(BLANK));
  }

  @Test
  void saysWhereAnInputThatIsNoJsonEnds() {
    Case broken = new Case("broken", "{\"agency\":\n\"沂源县");
    int line =
        SharedPress.outcome(broken)
            .fold(made -> 0, rejected -> 0, unreadable -> unreadable.line(), unfit -> 0);
    assertThat(line).isEqualTo(2);
  }

  @Test
  void saysWhichLineOfATemplateIsBroken(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("part-1.ftlh"), "<section>\n<p>${overview.none}</p></section>");
    Setup setup = new Setup(Optional.of(folder), Optional.empty(), "test", warning -> {});
    Press press = new Press(setup);
    assertThatThrownBy(() -> SharedPress.pdf(press, BLANK))
        .isInstanceOf(SetupException.class)
        .hasMessageContaining("part-1.ftlh")
        .hasMessageContaining("2");
  }

  @Test
  void printsWhatAnOwnStylePutsIntoTheMargins(@TempDir Path folder) throws IOException {
    String style = Files.readString(Path.of("templates/style.css"));
    Files.writeString(
        folder.resolve("style.css"),
        style + "@page { @top-center { content: '内部资料'; font-family: 仿宋; } }");
    Press press =
        new Press(new Setup(Optional.of(folder), Optional.empty(), "test", warning -> {}));
    try (PDDocument document = Loader.loadPDF(SharedPress.pdf(press, BLANK))) {
      assertThat(new PDFTextStripper().getText(document)).contains("内部资料");
    }
  }

  @Test
  void refusesAFaceThatIsMissing(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("fonts.properties"), "body = 仿宋.ttf\n");
    Setup setup = new Setup(Optional.empty(), Optional.of(folder), "test", warning -> {});
    assertThatThrownBy(() -> new Press(setup))
        .isInstanceOf(SetupException.class)
        .hasMessageContaining("仿宋.ttf");
  }

  private static Case edited(String wanted, String instead) {
    assertThat(BLANK.json()).contains(wanted);
    return new Case("edited", BLANK.json().replace(wanted, instead));
  }

  private static List<Problem> rejected(Case report) {
    return rejected(report, Checks.REPORT);
  }

  private static List<Problem> rejected(Case report, Checks checks) {
    return SharedPress.outcome(SharedPress.press(), report, checks)
        .fold(
            made -> List.of(),
            rejected -> rejected.problems().stream().filter(Problem::isError).toList(),
            unreadable -> List.of(unreadable.problem()),
            unfit -> unfit.problems());
  }
}
