package nianbao.word;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nianbao.bulk.GeneratedReports;
import nianbao.bulk.Rounds;
import nianbao.cases.Case;
import nianbao.cases.SharedPress;
import nianbao.catalogue.Cases;
import nianbao.catalogue.EveryCase;
import nianbao.intake.Stated;
import nianbao.press.Importer;
import nianbao.press.input.CheckedDraft;
import nianbao.read.Reading;
import nianbao.read.ReportReader;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A report comes back from its Word file: to the letter with what is inside, and by its words. */
class ComingBackTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Importer IMPORTER = new Importer(SharedPress.press());
  private static final ReportReader READER = new ReportReader();

  /** In the short loop, and in the long one. */
  private static final int FEW = 12;

  private static final int MANY = Rounds.of(100);

  @EveryCase
  void anUnchangedFileGivesTheVeryReport(Case source) {
    assertThat(imported(WordFile.of(source).bytes()).json()).isEqualTo(canonical(source));
  }

  @Test
  void anUnchangedFileOfAGeneratedReportGivesTheVeryReport() {
    assertThat(IntStream.range(0, FEW).filter(number -> !comesBack(generated(number)))).isEmpty();
  }

  @Test
  @Tag("load")
  void manyGeneratedReportsDo() {
    assertThat(
            IntStream.range(0, MANY)
                .parallel()
                .filter(number -> !comesBack(generated(number)))
                .boxed()
                .toList())
        .isEmpty();
  }

  private static boolean comesBack(Case source) {
    return imported(bytes(source)).json().equals(canonical(source));
  }

  @EveryCase
  void whatIsShownIsReadFromTheWordsAlone(Case source) throws IOException {
    assertReadFromItsWords(source);
  }

  @Test
  void whatIsShownOfAGeneratedReportIsReadFromTheWordsAlone() throws IOException {
    for (int number = 0; number < FEW; number++) {
      assertReadFromItsWords(generated(number));
    }
  }

  /** Figures that long are no figures to the import. */
  @Test
  void numbersOfSixteenDigitsAreLeftOpenWithoutWhatIsInside() throws IOException {
    Case source = Cases.named("numbers-of-16-digits");
    CheckedDraft draft = imported(WordFile.of(source).withoutSource().bytes());

    assertThat(JSON.readTree(draft.json()).at("/requests/received/0").isNull()).isTrue();
    assertThat(draft.doubts()).isNotEmpty();
  }

  private static void assertReadFromItsWords(Case source) throws IOException {
    CheckedDraft draft = imported(WordFile.of(bytes(source)).withoutSource().bytes());
    JsonNode read = ShownReport.read(JSON.readTree(draft.json()), source.report());

    assertThat(read).isEqualTo(ShownReport.of(source.report()));
    assertThat(draft.leftOut()).noneMatch(left -> left.reason().contains("没有读入"));
  }

  private static Case generated(int number) {
    return new Case("generated " + number, new GeneratedReports(4).report(number).toString());
  }

  private static byte[] bytes(Case source) {
    return WordFile.of(source).bytes();
  }

  private static CheckedDraft imported(byte[] file) {
    return IMPORTER.read(
        file,
        Stated.NOTHING,
        made -> made,
        sentence -> {
          throw new AssertionError(sentence);
        });
  }

  private static String canonical(Case source) {
    return Stream.of(READER.read(source.json().getBytes(StandardCharsets.UTF_8)))
        .map(Reading.Accepted.class::cast)
        .map(Reading.Accepted::canonical)
        .findFirst()
        .orElseThrow();
  }
}
