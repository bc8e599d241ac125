package nianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CheckCommandTest {

  private static final String PLACE = "/runs/0/results/0/locations/0/physicalLocation";

  private static final String FACE = "FandolFang-Regular.ttf";

  @TempDir private Path folder;

  @Test
  void listsWhatIsWrongOnStandardOutput() {
    Run run = Run.fed(Run.sample("huancui-2023"), folder, "check", "-");

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.text())
        .contains("错误：三、（七）总计“自然人”为1，但（一）至（六）各项之和为3\n", "/requests/outcomes/total/6）\n");
    assertThat(run.messages()).startsWith("标准输入有2个错误").hasLineCount(1);
  }

  @Test
  void aReportWithoutErrorsPasses() {
    assertThat(Run.fed(Run.sample("jining-2022"), folder, "check", "-").exit()).isZero();
  }

  @Test
  void listsProblemsForPrograms() throws IOException {
    Run run = Run.fed(Run.sample("huancui-2023"), folder, "check", "-", "--format", "json");

    JsonNode first = new ObjectMapper().readTree(run.text()).path("problems").path(0);
    assertThat(run.exit()).isEqualTo(1);
    assertThat(first.properties())
        .extracting(member -> member.getKey() + "=" + member.getValue().asText())
        .containsExactly(
            "rule=outcomes-total",
            "severity=error",
            "pointer=/requests/outcomes/total/0",
            "message=三、（七）总计“自然人”为1，但（一）至（六）各项之和为3");
  }

  @Test
  void whatIsNoJsonIsAProblemForProgramsToo() throws IOException {
    ByteArrayInputStream half = new ByteArrayInputStream("{".getBytes(StandardCharsets.UTF_8));

    Run run = Run.fed(half, folder, "check", "-", "--format", "json");

    assertThat(run.exit()).isEqualTo(2);
    assertThat(new ObjectMapper().readTree(run.text()).at("/problems/0/rule").asText())
        .isEqualTo("json");
    assertThat(run.messages()).startsWith("无法读取标准输入：第1行第2个字符：");
  }

  @Test
  void leadsEditorsToTheLine() throws IOException {
    Files.copy(Run.sample("huancui-2023"), folder.resolve("report.json"));

    Run run = Run.in(folder, "check", "report.json", "--format", "sarif");

    JsonNode place = new ObjectMapper().readTree(run.text()).at(PLACE);
    assertThat(run.exit()).isEqualTo(1);
    assertThat(place.at("/artifactLocation/uri").asText()).isEqualTo("report.json");
    assertThat(place.at("/region/startLine").asInt()).isGreaterThan(1);
    assertThat(run.messages()).isEqualTo("“report.json”有2个错误。\n");
  }

  @Test
  void leadsEditorsToTheFileWhereItHasNoLines() throws IOException {
    Files.writeString(folder.resolve("page.html"), "<p>青石市档案局2024年政府信息公开工作年度报告</p>");

    Run run = Run.in(folder, "check", "page.html", "--format", "sarif");

    JsonNode place = new ObjectMapper().readTree(run.text()).at(PLACE);
    assertThat(run.exit()).isEqualTo(1);
    assertThat(place).hasToString("{\"artifactLocation\":{\"uri\":\"page.html\"}}");
  }

  @Test
  void leadsEditorsToWhereTheInputStopsBeingJson() throws IOException {
    Files.writeString(folder.resolve("half.json"), "{\n  \"year\": ");

    Run run = Run.in(folder, "check", "half.json", "--format", "sarif");

    JsonNode place = new ObjectMapper().readTree(run.text()).at(PLACE);
    assertThat(run.exit()).isEqualTo(2);
    assertThat(place.at("/region")).hasToString("{\"startLine\":2,\"startColumn\":11}");
  }

  @Test
  void aCharacterIsMissingByTheFacesOfTheAgency() throws IOException {
    byte[] report = Run.sample("jining-2022").readAllBytes();
    String rare = new String(report, StandardCharsets.UTF_8).replaceFirst("科学技术", "科学技术𠮷");
    Files.writeString(folder.resolve("report.json"), rare);
    Files.copy(Path.of("fonts", FACE), folder.resolve(FACE));
    Files.writeString(folder.resolve("fonts.properties"), "subheading = " + FACE + "\n");

    assertThat(Run.in(folder, "check", "report.json").text()).doesNotContain("missing-glyph");
    Run run = Run.in(folder, "check", "report.json", "--fonts", ".");

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.text()).contains("U+20BB7", "missing-glyph");
  }

  @Test
  void namesTheFaceOfTheAgencyThatIsBroken() throws IOException {
    Files.writeString(folder.resolve("fonts.properties"), "body = lost.ttf");

    Run run = Run.in(folder, "check", "-", "--fonts", ".");

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.messages()).contains("lost.ttf").hasLineCount(1);
  }
}
