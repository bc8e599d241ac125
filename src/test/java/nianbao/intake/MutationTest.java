package nianbao.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import nianbao.bulk.Rounds;
import nianbao.form.Edition;
import nianbao.form.Form;
import nianbao.intake.draft.Draft;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Damaged tables: whatever is done to one, no figure is wrong in silence. */
@Tag("cases")
class MutationTest {

  /** Seeds of each kind of damage in the short loop, and in the long one. */
  private static final int FEW = 4;

  private static final int MANY = FEW + Rounds.of(16);
  private static final ObjectMapper JSON = new ObjectMapper();

  @ParameterizedTest
  @EnumSource(Mutation.class)
  void noFigureIsWrongWithoutADoubt(Mutation mutation) throws Exception {
    assertThat(silentErrors(mutation, 0, FEW)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Mutation.class)
  void noFigureIsWrongWithoutADoubtHoweverTheDamageFalls(Mutation mutation) throws Exception {
    assertThat(silentErrors(mutation, FEW, MANY)).isEmpty();
  }

  private static List<String> silentErrors(Mutation mutation, int first, int end) throws Exception {
    List<String> silent = new ArrayList<>();
    for (Edition edition : Edition.values()) {
      for (int seed = first; seed < end; seed++) {
        LookAlike document = new LookAlike(Form.of(edition), seed);
        mutation.apply(document, new Random(seed));
        silent.addAll(silentErrors(document, edition + " " + seed + " "));
      }
    }
    return silent;
  }

  @Test
  void aDocumentWithoutDamageIsReadWholeAndWithoutDoubts() throws Exception {
    Map<Edition, Integer> doubts = new EnumMap<>(Edition.class);
    for (Edition edition : Edition.values()) {
      LookAlike document = new LookAlike(Form.of(edition), 1);
      Draft draft = draft(document);
      assertThat(wrong(document, draft)).isEmpty();
      doubts.put(edition, draft.doubts().size());
    }
    assertThat(doubts).containsEntry(Edition.FORM_2019, 0).containsEntry(Edition.FORM_2021, 0);
  }

  private static List<String> silentErrors(LookAlike document, String name) throws Exception {
    Draft draft = draft(document);
    return wrong(document, draft).stream()
        .filter(pointer -> draft.doubts().stream().noneMatch(doubt -> doubt.covers(pointer)))
        .map(pointer -> name + pointer)
        .toList();
  }

  private static Draft draft(LookAlike document) throws Exception {
    Stated stated =
        new Stated(
            Optional.of(document.form.edition()),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return Drafting.of(document.source(), stated);
  }

  /** The figures that are not what the document said before it was damaged. */
  private static List<String> wrong(LookAlike document, Draft draft) throws Exception {
    JsonNode report = JSON.readTree(draft.json());
    return document.truth.entrySet().stream()
        .filter(figure -> !report.at(figure.getKey()).asText("null").equals(figure.getValue()))
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }
}
