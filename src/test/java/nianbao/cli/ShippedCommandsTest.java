package nianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import nianbao.form.Edition;
import nianbao.press.listing.Shipped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code sample}, {@code schema} and {@code rules}: what the program knows of itself. */
final class ShippedCommandsTest {

  private static final Path RESOURCES = Path.of("src/main/resources");

  @TempDir private Path folder;

  @Test
  void listsEverySampleThatIsShipped() {
    List<String> listed =
        Run.in(folder, "sample").text().lines().map(line -> line.replaceFirst("\t.*", "")).toList();

    assertThat(RESOURCES.resolve("samples").toFile().list((dir, name) -> name.endsWith(".json")))
        .isNotEmpty()
        .containsExactlyInAnyOrderElementsOf(listed.stream().map(name -> name + ".json").toList());
  }

  @Test
  void saysWhoseReportASampleIs() throws IOException {
    for (var sample : Shipped.samples().entrySet()) {
      JsonNode report = new ObjectMapper().readTree(Run.sample(sample.getKey()));

      assertThat(sample.getValue())
          .isEqualTo(report.path("agency").asText() + report.path("year").asInt() + "年");
    }
  }

  @Test
  void printsASampleByteForByte() {
    Run run = Run.in(folder, "sample", "yiyuan-2024");

    assertThat(run.exit()).isZero();
    assertThat(RESOURCES.resolve("samples/yiyuan-2024.json"))
        .hasBinaryContent(run.out().toByteArray());
  }

  @Test
  void printsTheSchemaOfTheNewestFormOrOfTheOneAskedFor() {
    Run newest = Run.in(folder, "schema");

    assertThat(newest.exit()).isZero();
    assertThat(newest.out().toByteArray()).isEqualTo(Shipped.schema(Edition.FORM_2021));
    assertThat(Run.in(folder, "schema", "--form", "2019").out().toByteArray())
        .isEqualTo(Shipped.schema(Edition.FORM_2019));
  }

  @Test
  void saysWhichFormsThereAre() {
    Run run = Run.in(folder, "schema", "--form", "2020");

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.messages()).contains("选项 --form 只能是2019或2021，这里是“2020”。");
  }

  @Test
  void listsTheRulesWithSeverityDemandAndBasis() {
    Run run = Run.in(folder, "rules");

    assertThat(run.exit()).isZero();
    assertThat(run.text().lines())
        .anyMatch(line -> line.startsWith("outcomes-total\t错误\t第三部分每一列："))
        .anyMatch(line -> line.startsWith("missing-glyph\t错误\t"))
        .allMatch(line -> line.matches("[a-z-]+\t(错误|警告)\t[^\t]+\t[^\t]+"));
  }
}
