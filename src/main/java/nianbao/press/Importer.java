package nianbao.press;

import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import nianbao.intake.Stated;
import nianbao.intake.draft.Draft;
import nianbao.press.input.CheckedDraft;
import nianbao.press.input.Opened;
import nianbao.press.input.Opener;
import nianbao.read.Reading;

/** Turns documents into checked drafts. Safe for use by several threads. */
public final class Importer {

  private final Press press;
  private final Opener opener;

  /** Opens and checks with a press. */
  public Importer(Press press) {
    this.press = press;
    this.opener = press.opener();
  }

  /**
   * The draft that a document comes to.
   *
   * @param file the document; of a report, or a file of ours, the very report
   * @param drafted what is done with the draft
   * @param unreadable what is done with the sentence that says why there is none
   */
  public <T> T read(
      byte[] file,
      Stated stated,
      Function<CheckedDraft, T> drafted,
      Function<String, T> unreadable) {
    Opened opened = opener.open(file, stated);
    if (opened.reading() instanceof Reading.Unreadable shut) {
      return unreadable.apply(shut.problem().message());
    }
    Draft draft = opened.draft().orElseGet(() -> Draft.whole(utf8(file)));
    CheckedDraft checked = CheckedDraft.of(draft, press.problems(opened, draft));
    return drafted.apply(checked.changed(opened.changes()));
  }

  private static String utf8(byte[] file) {
    return new String(file, StandardCharsets.UTF_8);
  }
}
