package nianbao.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nianbao.form.Form;
import nianbao.form.Line;
import nianbao.intake.draft.Draft;
import org.junit.jupiter.api.Test;

/** The texts that the shipped samples were transcribed from come to the samples again. */
class SamplesTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> TEXTS =
      List.of("preamble", "overview", "problems", "otherMatters");

  @Test
  void allFiguresAreTheSamplesBesideWhatOneRowOfTheSixthGroupCannotTell() throws Exception {
    assertThat(differentFigures("jining-2022")).isEmpty();
    assertThat(differentFigures("unnamed-2022")).isEmpty();
    assertThat(differentFigures("wenshang-2021")).isEmpty();
    assertThat(differentFigures("yiyuan-2024")).isEmpty();
    // The source has one row of （六）; the sample has its zeros in all three.
    assertThat(differentFigures("huancui-2023"))
        .hasSize(14)
        .allMatch(pointer -> pointer.matches("/requests/outcomes/otherwise/(not|fee).*"));
  }

  @Test
  void theEighthFiguresOfARowAreTold() throws Exception {
    assertThat(draft("unnamed-2022").doubts())
        .extracting(doubt -> doubt.problem().pointer())
        .contains("/requests/outcomes/total", "/requests/carriedForward");
  }

  @Test
  void theTextsAreTheSamplesButForWhatWasDoneByHand() throws Exception {
    assertThat(differentTexts("unnamed-2022")).isEmpty();
    // A lost image, and the rubbish that text recognition made of it.
    assertThat(differentTexts("jining-2022")).singleElement().asString().contains("image3.png");
    // A lost chart, redrawn in the sample.
    assertThat(differentTexts("yiyuan-2024")).containsExactly("\"[image: image1]\"");
    // A mark of a word processor; three headings that run into their text without a mark.
    assertThat(differentTexts("huancui-2023")).hasSize(4).first().asString().contains("_GoBack");
    // Five sentences joined again, the first a heading; four tables given their captions.
    assertThat(differentTexts("wenshang-2021"))
        .hasSize(14)
        .filteredOn(text -> text.startsWith("{\"table\""))
        .hasSize(4);
  }

  @Test
  void agencyYearAndDateAreTheSamplesWhereTheSourceSaysThem() throws Exception {
    for (String name : List.of("jining-2022", "yiyuan-2024", "wenshang-2021", "huancui-2023")) {
      assertThat(imported(name).at("/agency")).isEqualTo(sample(name).at("/agency"));
      assertThat(imported(name).at("/year")).isEqualTo(sample(name).at("/year"));
    }
    assertThat(imported("jining-2022").at("/issuedOn").asText()).isEqualTo("2023-01-28");
    assertThat(imported("yiyuan-2024").at("/issuedOn").asText()).isEqualTo("2024-12-22");
    assertThat(imported("huancui-2023").has("issuedOn")).isFalse();
  }

  private static List<String> differentFigures(String name) throws IOException {
    JsonNode imported = imported(name);
    JsonNode sample = sample(name);
    List<String> different = new ArrayList<>();
    for (Line line : Form.of(sample.get("year").asInt()).lines()) {
      for (int column = 0; column < line.columns().size(); column++) {
        String pointer = line.pointer(column);
        if (!imported.at(pointer).equals(sample.at(pointer))) {
          different.add(pointer);
        }
      }
    }
    return different;
  }

  /** The blocks that the sample does not have. */
  private static List<String> differentTexts(String name) throws IOException {
    List<String> different = new ArrayList<>();
    for (String part : TEXTS) {
      List<String> expected = new ArrayList<>();
      sample(name).path(part).forEach(block -> expected.add(block.toString()));
      imported(name)
          .path(part)
          .forEach(
              block -> {
                if (!expected.contains(block.toString())) {
                  different.add(block.toString());
                }
              });
    }
    return different;
  }

  private static JsonNode imported(String name) throws IOException {
    return JSON.readTree(draft(name).json());
  }

  private static Draft draft(String name) throws IOException {
    return new Intake()
        .read(resource("/intake/" + name + ".txt"), Stated.NOTHING)
        .fold(
            draft -> draft,
            sentence -> {
              throw new AssertionError(sentence);
            });
  }

  private static JsonNode sample(String name) throws IOException {
    return JSON.readTree(resource("/samples/" + name + ".json"));
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = SamplesTest.class.getResourceAsStream(name)) {
      return Objects.requireNonNull(in).readAllBytes();
    }
  }
}
