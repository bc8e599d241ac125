package nianbao.press.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nianbao.intake.draft.Change;
import nianbao.intake.draft.Doubt;
import nianbao.intake.draft.Draft;
import nianbao.read.Reading;
import nianbao.report.Problem;

/**
 * What came in, opened.
 *
 * @param reading the report in it, or why there is none
 * @param draft what an import made of a document; none where the report itself came in
 * @param changes what a Word file of ours says otherwise than the report inside of it
 */
public record Opened(Reading reading, Optional<Draft> draft, List<Change> changes) {

  /** The rule of what was changed in a Word file of ours. */
  private static final String CHANGED = "changed-in-word";

  public Opened {
    changes = List.copyOf(changes);
  }

  /** What came in with no earlier state of it inside. */
  public Opened(Reading reading, Optional<Draft> draft) {
    this(reading, draft, List.of());
  }

  /** All that a clerk is to be told of it: what is doubtful, then what the checks found. */
  public List<Problem> told(List<Problem> found) {
    if (draft.isEmpty()) {
      return found;
    }
    List<Doubt> doubts = draft.get().doubts();
    Judgement judgement = new Judgement(doubts);
    return Stream.of(
            changes.stream().map(Opened::told),
            doubts.stream().map(Doubt::told),
            found.stream().map(judgement::of))
        .flatMap(told -> told)
        .toList();
  }

  private static Problem told(Change change) {
    Difference words = Difference.of(change);
    return Problem.warning(
        CHANGED,
        words.pointer(),
        "返回的Word文件改了：原为“%s”，现为“%s”".formatted(words.before(), words.now()));
  }

  /** The draft with something in the place of what the document does not say. */
  public Optional<String> completed() {
    return draft.filter(made -> !made.missing().isEmpty()).map(Draft::checkable);
  }

  /**
   * What keeps the draft from being a report, and what else is wrong with it.
   *
   * @param lacking what is missing or out of bounds
   * @param found what the checks found in the completed draft
   */
  public List<Problem> all(List<Problem> lacking, List<Problem> found) {
    List<Problem> all = new ArrayList<>(lacking);
    draft
        .map(Gaps::of)
        .ifPresent(gaps -> found.stream().filter(gaps::isOfTheDocument).forEach(all::add));
    return told(all);
  }
}
