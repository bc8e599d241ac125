package nianbao.press.input;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nianbao.intake.draft.Change;
import nianbao.intake.draft.Doubt;
import nianbao.intake.draft.Draft;
import nianbao.intake.piece.LeftOut;
import nianbao.press.listing.JsonObject;
import nianbao.report.Problem;

/**
 * A document as a draft of a report, with all that a clerk has to look at.
 *
 * @param json the report in the shape of the contract
 * @param doubts what is to be held against the document
 * @param problems what the checks found, each with the judgement whether the document says so
 * @param leftOut what stands in the document and not in the report
 * @param changes what a Word file of ours says otherwise than the report inside of it
 */
public record CheckedDraft(
    String json,
    List<Doubt> doubts,
    List<Problem> problems,
    List<LeftOut> leftOut,
    List<Change> changes) {

  public CheckedDraft {
    changes = List.copyOf(changes);
    doubts = List.copyOf(doubts);
    problems = List.copyOf(problems);
    leftOut = List.copyOf(leftOut);
  }

  /**
   * A draft with what the checks found in it.
   *
   * @param found in the draft as it can be checked
   */
  public static CheckedDraft of(Draft draft, List<Problem> found) {
    Judgement judgement = new Judgement(draft.doubts());
    List<Problem> problems =
        found.stream()
            .filter(Gaps.of(draft)::isOfTheDocument)
            .filter(judgement::isNew)
            .map(judgement::of)
            .toList();
    return new CheckedDraft(draft.json(), draft.doubts(), problems, draft.leftOut(), List.of());
  }

  /** The same of a Word file of ours that was changed. */
  public CheckedDraft changed(List<Change> found) {
    return new CheckedDraft(json, doubts, problems, leftOut, found);
  }

  /** Whether nothing has to be looked at: no doubts, and no errors. */
  public boolean isClean() {
    return doubts.isEmpty() && problems.stream().noneMatch(Problem::isError);
  }

  /**
   * The doubts, problems and what was left out, as an object of JSON.
   *
   * @param name what the document is called, if anything
   */
  public JsonObject listing(Optional<String> name) {
    JsonObject listing = JsonObject.EMPTY;
    if (name.isPresent()) {
      listing = listing.with("source", name.get());
    }
    return listing
        .with("doubts", doubts.stream().map(CheckedDraft::doubt).toList())
        .with("problems", problems.stream().map(CheckedDraft::problem).toList())
        .with("leftOut", leftOut.stream().map(CheckedDraft::left).toList())
        .with("changes", changes.stream().map(CheckedDraft::change).toList());
  }

  /** The changes as a clerk reads them. */
  public List<Difference> differences() {
    return changes.stream().map(Difference::of).toList();
  }

  private static JsonObject change(Change change) {
    Difference words = Difference.of(change);
    JsonObject told =
        JsonObject.EMPTY
            .with("pointer", words.pointer())
            .with("place", words.place())
            .with("before", words.before())
            .with("now", words.now());
    if (change.before().json().isPresent()) {
      told = told.withJson("was", change.before().json().get());
    }
    return change.now().json().isPresent() ? told.withJson("is", change.now().json().get()) : told;
  }

  private static JsonObject doubt(Doubt doubt) {
    return problem(doubt.problem()).with("place", doubt.where()).with("seen", doubt.seen());
  }

  private static JsonObject problem(Problem problem) {
    return JsonObject.EMPTY
        .with("rule", problem.rule())
        .with("severity", problem.severity().name().toLowerCase(Locale.ROOT))
        .with("pointer", problem.pointer())
        .with("message", problem.message());
  }

  private static JsonObject left(LeftOut left) {
    return JsonObject.EMPTY
        .with("text", left.text())
        .with("reason", left.reason())
        .with("place", left.place().words());
  }
}
