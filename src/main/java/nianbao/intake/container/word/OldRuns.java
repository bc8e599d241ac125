package nianbao.intake.container.word;

import java.util.ArrayList;
import java.util.List;
import nianbao.intake.container.Gathered;
import nianbao.intake.container.Raised;
import nianbao.intake.piece.LeftOut;
import nianbao.intake.piece.Place;
import nianbao.intake.piece.Run;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Range;

/** The text of a stretch of an old Word file: what it shows, without marks and codes of fields. */
final class OldRuns {

  private static final char FIELD = 0x13;
  private static final char RESULT = 0x14;
  private static final char FIELD_END = 0x15;

  /** MS-DOC 2.6.1, sprmCIss. */
  private static final int RAISED = 1;

  private final Place place;
  private final List<LeftOut> leftOut;
  private final Gathered gathered = new Gathered();

  /** Of each field that is open, whether its result has begun. */
  private final List<Boolean> fields = new ArrayList<>();

  /**
   * The text of a range.
   *
   * @param leftOut takes what is deleted or hidden in it
   */
  OldRuns(Range range, Place place, List<LeftOut> leftOut) {
    this.place = place;
    this.leftOut = leftOut;
    for (int i = 0; i < range.numCharacterRuns(); i++) {
      add(range.getCharacterRun(i));
    }
  }

  private void add(CharacterRun run) {
    String text = shown(run.text());
    if (run.isMarkedDeleted()) {
      leaveOut(text, "修订中已删除的文字");
    } else if (run.isVanished()) {
      leaveOut(text, "隐藏的文字");
    } else if (run.isStrikeThrough() || run.isDoubleStrikeThrough()) {
      leaveOut(text, "加了删除线的文字");
    } else {
      String face = run.getFontName();
      boolean raised = run.getSubSuperScriptIndex() == RAISED;
      gathered.add(raised ? Raised.of(text) : text, run.isBold(), face == null ? "" : face);
    }
  }

  private void leaveOut(String text, String reason) {
    if (!text.isBlank()) {
      leftOut.add(new LeftOut(text.strip(), reason, place));
    }
  }

  /** Characters of their own meaning (MS-DOC 2.4.1) become text, or nothing. */
  private String shown(String raw) {
    StringBuilder shown = new StringBuilder(raw.length());
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      switch (c) {
        case FIELD -> fields.add(false);
        case RESULT -> turn();
        case FIELD_END -> close();
        case '\r', '\u000B', '\f' -> append(shown, '\n');
        case '\t' -> append(shown, ' ');
        case 0x1E -> append(shown, '-');
        default -> {
          if (c >= ' ') {
            append(shown, c);
          }
        }
      }
    }
    return shown.toString();
  }

  private void append(StringBuilder shown, char c) {
    if (!fields.contains(false)) {
      shown.append(c);
    }
  }

  private void turn() {
    if (!fields.isEmpty()) {
      fields.set(fields.size() - 1, true);
    }
  }

  private void close() {
    if (!fields.isEmpty()) {
      fields.remove(fields.size() - 1);
    }
  }

  /** The whole text. */
  String text() {
    StringBuilder text = new StringBuilder();
    gathered.take().forEach(run -> text.append(run.text()));
    return text.toString().strip();
  }

  /** The runs behind an automatic number, without the break that ends them. */
  List<Run> numbered(String number) {
    List<Run> runs = new ArrayList<>();
    if (!number.isEmpty()) {
      runs.add(Run.plain(number));
    }
    List<Run> taken = gathered.take();
    for (int i = 0; i < taken.size(); i++) {
      Run run = taken.get(i);
      String text = i + 1 < taken.size() ? run.text() : run.text().stripTrailing();
      runs.add(new Run(text, run.bold(), run.face()));
    }
    return runs;
  }
}
