package nianbao.press.draft;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nianbao.intake.Intake;
import nianbao.intake.Stated;
import nianbao.intake.draft.Draft;
import nianbao.press.Extraction;
import nianbao.press.Press;
import nianbao.report.Problem;

/** Turns documents into checked drafts. Safe for use by several threads. */
public final class Importer {

  private final Press press;
  private final Intake intake = new Intake();

  /** Checks with a press. */
  public Importer(Press press) {
    this.press = press;
  }

  /**
   * The draft that a document comes to.
   *
   * @param file the document; of one of our own PDFs the very report that it was made from
   * @param drafted what is done with the draft
   * @param unreadable what is done with the sentence that says why there is none
   */
  public <T> T read(
      byte[] file,
      Stated stated,
      Function<CheckedDraft, T> drafted,
      Function<String, T> unreadable) {
    Optional<String> own = own(file);
    if (own.isPresent()) {
      return drafted.apply(checked(Draft.whole(own.get())));
    }
    return intake.read(file, stated).fold(draft -> drafted.apply(checked(draft)), unreadable);
  }

  private static Optional<String> own(byte[] file) {
    if (!new String(file, 0, Math.min(file.length, 5), StandardCharsets.ISO_8859_1)
        .equals("%PDF-")) {
      return Optional.empty();
    }
    try {
      return Extraction.of(new ByteArrayInputStream(file)) instanceof Extraction.Extracted extracted
          ? Optional.of(extracted.json())
          : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("bytes in memory cannot fail", e);
    }
  }

  private CheckedDraft checked(Draft draft) {
    Judgement judgement = new Judgement(draft.doubts());
    List<Problem> problems =
        problems(draft).stream()
            .filter(problem -> Gaps.of(draft).isOfTheDocument(problem))
            .filter(judgement::isNew)
            .map(judgement::of)
            .toList();
    return new CheckedDraft(draft.json(), draft.doubts(), problems, draft.leftOut());
  }

  private List<Problem> problems(Draft draft) {
    try {
      return press
          .check(new ByteArrayInputStream(draft.checkable().getBytes(StandardCharsets.UTF_8)))
          .fold(
              made -> made.problems(),
              rejected -> rejected.problems(),
              unreadable -> List.of(unreadable.problem()),
              unfit -> unfit.problems());
    } catch (IOException e) {
      throw new UncheckedIOException("bytes in memory cannot fail", e);
    }
  }
}
