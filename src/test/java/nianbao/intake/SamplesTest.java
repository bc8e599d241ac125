package nianbao.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nianbao.form.Form;
import nianbao.form.Line;
import nianbao.intake.draft.Draft;
import org.junit.jupiter.api.Test;

/** The texts that the shipped samples were transcribed from come to the samples again. */
class SamplesTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> TEXTS =
      List.of("preamble", "overview", "problems", "otherMatters");
  private static final int BEGINNING = 20;

  @Test
  void allFiguresAreTheSamplesBesideWhatOneRowOfTheSixthGroupCannotTell() throws Exception {
    assertThat(differentFigures("jining-2022")).isEmpty();
    assertThat(differentFigures("unnamed-2022")).isEmpty();
    assertThat(differentFigures("wenshang-2021")).isEmpty();
    assertThat(differentFigures("yiyuan-2024")).isEmpty();
    // The source has one row of （六）; the sample has its zeros in all three.
    assertThat(differentFigures("huancui-2023"))
        .containsExactlyElementsOf(
            Stream.of("notCorrected", "feeUnpaid")
                .flatMap(
                    line ->
                        IntStream.range(0, 7)
                            .mapToObj(cell -> "/requests/outcomes/otherwise/" + line + "/" + cell))
                .toList());
  }

  @Test
  void theEighthFiguresOfARowAreTold() throws Exception {
    assertThat(draft("unnamed-2022").doubts())
        .extracting(doubt -> doubt.problem().pointer())
        .contains("/requests/outcomes/total", "/requests/carriedForward");
  }

  /** Every block that differs, by its beginning. */
  @Test
  void theTextsAreTheSamplesButForWhatWasDoneByHand() throws Exception {
    assertThat(differentTexts("unnamed-2022")).isEmpty();
    // Behind it stand a lost image and the rubbish that text recognition made of it.
    assertThat(beginnings("jining-2022")).containsExactly("市科技局打造综合科技信息服务平台，畅通政");
    // A lost chart, redrawn in the sample.
    assertThat(beginnings("yiyuan-2024")).containsExactly("[image: image1]");
    // A mark of a word processor; three headings that run into their text without a mark.
    assertThat(beginnings("huancui-2023"))
        .containsExactly(
            "[bookmark: _GoBack]2",
            "（一）深入学习，进一步增强公开意识进一步",
            "（二）加强督查，进一步提高公开质量认真开",
            "（三）突出重点，进一步提高公开实效围绕中");
    // Five sentences joined again, the first and the last a heading; four tables given captions.
    assertThat(beginnings("wenshang-2021"))
        .containsExactly(
            "{\"heading\":\"1.加强组织领导",
            "层层抓落实的工作格局，县科技局政府信息公",
            "二是政府信息公开保密审查及监督检查。严格",
            "“涉密信息不上网，上网信息不涉密”的原则",
            "二是公开的内容不够全面。一些政务信息带有",
            "求。",
            "在今后的工作中，我局将继续按照县政府信息",
            "加大政策解读回应力度并做好舆情监测，发挥",
            "{\"table\":{\"header\":[",
            "{\"table\":{\"header\":[",
            "{\"table\":{\"header\":[",
            "{\"table\":{\"header\":[",
            "{\"heading\":\"(三) 本行政机",
            "况；");
  }

  private static List<String> beginnings(String name) throws IOException {
    return differentTexts(name).stream()
        .map(text -> text.replaceFirst("^\"|\"$", "").replaceFirst("\"$", ""))
        .map(text -> text.substring(0, Math.min(BEGINNING, text.length())))
        .toList();
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
