package nianbao.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianbao.form.Part;
import nianbao.read.Reading;
import nianbao.read.ReportReader;
import nianbao.report.Block;
import nianbao.report.Problem;
import nianbao.report.Report;
import org.junit.jupiter.api.Test;

/** Where the threshold of 雷同 lies, on five reports that were really published. */
final class RepeatedTextThresholdTest {

  private static final ReportReader READER = new ReportReader();
  private static final List<Report> PUBLISHED =
      Stream.of("jining-2022", "unnamed-2022", "wenshang-2021", "huancui-2023", "yiyuan-2024")
          .map(RepeatedTextThresholdTest::sample)
          .toList();

  @Test
  void whatDifferentAgenciesWriteIsNeverAlike() {
    for (Report report : PUBLISHED) {
      for (Report other : PUBLISHED) {
        if (!report.equals(other)) {
          assertThat(repeated(report, other)).isEmpty();
        }
      }
    }
  }

  @Test
  void everyLongParagraphOfACopiedReportIsFound() {
    assertThat(PUBLISHED.stream().map(report -> repeated(report, report).size()))
        .containsExactly(13, 6, 21, 12, 10);
  }

  @Test
  void aReportWithOneWordInThirtyCharactersChangedIsStillACopy() {
    assertThat(PUBLISHED.stream().map(report -> repeated(edited(report, 30), report).size()))
        .containsExactly(13, 6, 21, 12, 10);
  }

  @Test
  void aReportWithOneWordInTenCharactersChangedIsAnotherReport() {
    assertThat(PUBLISHED.stream().map(report -> repeated(edited(report, 10), report).size()))
        .containsExactly(0, 0, 0, 0, 0);
  }

  /** Puts other words, of two characters, into all paragraphs. */
  private static Report edited(Report report, int every) {
    Random random = new Random(1);
    UnaryOperator<String> edit =
        text -> {
          StringBuilder edited = new StringBuilder(text);
          for (int i = random.nextInt(every); i + 2 <= edited.length(); i += every) {
            edited.setCharAt(i, (char) (0x4E00 + random.nextInt(5000)));
            edited.setCharAt(i + 1, (char) (0x4E00 + random.nextInt(5000)));
          }
          return edited.toString();
        };
    return new Report(
        report.agency(),
        report.year(),
        report.issuedOn(),
        report.level(),
        report.body(),
        report.signOff(),
        Part.texts().stream()
            .collect(Collectors.toMap(part -> part, part -> edited(report.text(part), edit))),
        report.figures(),
        Optional.empty());
  }

  private static List<Block> edited(List<Block> blocks, UnaryOperator<String> edit) {
    return blocks.stream().map(block -> edited(block, edit)).toList();
  }

  private static Block edited(Block block, UnaryOperator<String> edit) {
    if (block instanceof Block.Paragraph paragraph) {
      return new Block.Paragraph(edit.apply(paragraph.text()));
    }
    return block instanceof Block.Heading heading
        ? new Block.Heading(heading.heading(), heading.level(), heading.text().map(edit))
        : block;
  }

  private static List<Problem> repeated(Report report, Report last) {
    return RepeatedTextTest.found(report, last, "repeated-text");
  }

  private static Report sample(String name) {
    try (InputStream json =
        RepeatedTextTest.class.getResourceAsStream("/samples/" + name + ".json")) {
      return ((Reading.Accepted) READER.read(json)).report();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
