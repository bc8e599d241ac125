package nianbao.intake.draft;

import java.util.ArrayList;
import java.util.List;
import nianbao.intake.piece.LeftOut;
import nianbao.intake.piece.Place;
import nianbao.report.Problem;

/** Gathers what is doubtful and what is left out while a draft is made. */
public final class Notes {

  private final List<Doubt> doubts = new ArrayList<>();
  private final List<LeftOut> leftOut = new ArrayList<>();

  /**
   * A figure that is in the draft by its position alone, or in a way that a clerk has to confirm.
   */
  public void placed(String pointer, String message, String seen, Place place) {
    doubt("import-placed", pointer, message, seen, place);
  }

  /** A figure that the draft leaves open. */
  public void unread(String pointer, String message, String seen, Place place) {
    doubt("import-unread", pointer, message, seen, place);
  }

  /** Words whose place in the draft, or whose meaning, has to be confirmed. */
  public void words(String pointer, String message, String seen, Place place) {
    doubt("import-text", pointer, message, seen, place);
  }

  private void doubt(String rule, String pointer, String message, String seen, Place place) {
    doubts.add(new Doubt(Problem.warning(rule, pointer, message), seen, place));
  }

  /** Something that is in the source and not in the draft. */
  public void leaveOut(String text, String reason, Place place) {
    if (!text.isBlank()) {
      leftOut.add(new LeftOut(text.strip(), reason, place));
    }
  }

  /** What is doubtful, in the order in which it was found. */
  public List<Doubt> doubts() {
    return doubts;
  }

  /** What is left out, in the order in which it was found. */
  public List<LeftOut> leftOut() {
    return leftOut;
  }
}
