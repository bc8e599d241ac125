package nianbao.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import nianbao.render.face.Faces;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Every ideograph of GB 18030-2022 (implementation level 3) and every radical of 康熙 is covered,
 * printed, and read out again as it was written.
 */
@Tag("cases")
class EveryIdeographTest {

  private static final Path BLANK =
      Path.of("src/test/resources/cases/nothing-to-report/report.json");

  /** URO, Extensions A to F as far as the standard goes, and twelve among compatibility ones. */
  private static final int[][] IDEOGRAPHS = {
    {0x3400, 0x4DB5},
    {0x4E00, 0x9FEF},
    {0x20000, 0x2A6D6},
    {0x2A700, 0x2B734},
    {0x2B740, 0x2B81D},
    {0x2B820, 0x2CEA1},
    {0x2CEB0, 0x2EBE0},
    {0xFA0E, 0xFA0F},
    {0xFA11, 0xFA11},
    {0xFA13, 0xFA14},
    {0xFA1F, 0xFA1F},
    {0xFA21, 0xFA21},
    {0xFA23, 0xFA24},
    {0xFA27, 0xFA29},
  };

  private static final int[][] RADICALS = {{0x2F00, 0x2FD5}};

  private static final int BATCH = 11_000;

  @Test
  void allAreCovered() {
    Faces faces = new Faces(Optional.empty());
    assertThat(characters(IDEOGRAPHS)).hasSize(87_887).allMatch(faces::cover);
    assertThat(characters(RADICALS)).hasSize(214).allMatch(faces::cover);
  }

  @Test
  void allArePrintedAndReadOut() throws IOException {
    List<Integer> all = new ArrayList<>(characters(RADICALS));
    all.addAll(characters(IDEOGRAPHS));
    for (int start = 0; start < all.size(); start += BATCH) {
      String batch = text(all.subList(start, Math.min(start + BATCH, all.size())));
      assertThat(printed(batch).equals(batch)).as("batch from %s", start).isTrue();
    }
  }

  /** What is read out of a report's page where a text stands. */
  private static String printed(String text) throws IOException {
    ObjectMapper json = new ObjectMapper();
    ObjectNode report = (ObjectNode) json.readTree(BLANK.toFile());
    report.putArray("overview").add("始" + text + "终");
    byte[] pdf = SharedPress.pdf(new Case("ideographs", report.toString()));
    try (PDDocument document = Loader.loadPDF(pdf)) {
      String all = new PDFTextStripper().getText(document).replaceAll("— \\d+ —|\\s", "");
      return all.substring(all.indexOf('始') + 1, all.lastIndexOf('终'));
    }
  }

  private static List<Integer> characters(int[][] ranges) {
    return IntStream.range(0, ranges.length)
        .flatMap(i -> IntStream.rangeClosed(ranges[i][0], ranges[i][1]))
        .boxed()
        .toList();
  }

  private static String text(List<Integer> characters) {
    IntFunction<String> text = Character::toString;
    return String.join("", characters.stream().map(text::apply).toList());
  }
}
