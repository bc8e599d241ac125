package nianbao.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nianbao.bulk.Rounds;
import nianbao.form.Edition;
import nianbao.form.Form;
import nianbao.intake.Printed.Fault;
import nianbao.intake.Printed.Lines;
import nianbao.intake.draft.Draft;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Printed tables, with lines and without, damaged before and on the page. */
@Tag("cases")
class PdfMutationTest {

  private static final int FEW = 2;
  private static final int MANY = Rounds.of(3);
  private static final ObjectMapper JSON = new ObjectMapper();

  @ParameterizedTest
  @EnumSource(Lines.class)
  void aPrintedReportIsReadWhole(Lines lines) throws Exception {
    for (int seed = 0; seed < FEW; seed++) {
      LookAlike report = new LookAlike(Form.of(Edition.FORM_2021), seed);
      Draft draft = draft(new Printed(report, lines, Fault.NOTHING, seed).file());
      assertThat(wrong(report, draft)).as("seed " + seed).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(Fault.class)
  void noFigureOfAPageIsWrongWithoutADoubt(Fault fault) throws Exception {
    assertThat(silent(Mutation.NOTHING, fault, 0, FEW)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Fault.class)
  void noFigureOfAPageIsWrongWithoutADoubtWhereverTheFaultFalls(Fault fault) throws Exception {
    assertThat(silent(Mutation.NOTHING, fault, FEW, FEW + 2 * MANY)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Mutation.class)
  void noFigureOfADamagedTableOnAPageIsWrongWithoutADoubt(Mutation mutation) throws Exception {
    assertThat(silent(mutation, Fault.NOTHING, FEW, FEW + MANY)).isEmpty();
  }

  @Test
  void aFigureThatIsDrawnTwiceToLookBoldIsReadOnce() throws Exception {
    LookAlike report = new LookAlike(Form.of(Edition.FORM_2021), 5);
    Draft draft = draft(new Printed(report, Lines.STROKES, Fault.FIGURE_TWICE, 5).file());
    assertThat(wrong(report, draft)).isEmpty();
  }

  private static List<String> silent(Mutation mutation, Fault fault, int first, int end)
      throws Exception {
    List<String> silent = new ArrayList<>();
    Lines[] all = Lines.values();
    for (int seed = first; seed < end; seed++) {
      for (Lines lines : seed < FEW ? all : new Lines[] {all[seed % all.length]}) {
        LookAlike report = new LookAlike(Form.of(Edition.FORM_2021), seed);
        mutation.apply(report, new Random(seed));
        Draft draft = draft(new Printed(report, lines, fault, seed).file());
        String name = lines + " " + seed + " ";
        wrong(report, draft).stream()
            .filter(pointer -> draft.doubts().stream().noneMatch(doubt -> doubt.covers(pointer)))
            .forEach(pointer -> silent.add(name + pointer));
      }
    }
    return silent;
  }

  private static Draft draft(byte[] file) {
    return new Intake()
        .read(file, Stated.NOTHING)
        .fold(
            draft -> draft,
            sentence -> {
              throw new AssertionError(sentence);
            });
  }

  private static List<String> wrong(LookAlike report, Draft draft) throws Exception {
    JsonNode read = JSON.readTree(draft.json());
    return report.truth.entrySet().stream()
        .filter(figure -> !read.at(figure.getKey()).asText("null").equals(figure.getValue()))
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }
}
