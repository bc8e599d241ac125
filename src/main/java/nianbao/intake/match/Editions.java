package nianbao.intake.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nianbao.form.Edition;
import nianbao.form.Form;
import nianbao.form.Line;
import nianbao.form.LineId;
import nianbao.form.Part;
import nianbao.form.Section;
import nianbao.intake.draft.Notes;
import nianbao.intake.words.HeaderCell;
import nianbao.intake.words.HeaderWords;

/** What documents in another edition of the form, or in a mixture of two, can tell this one. */
final class Editions {

  private final Form form;
  private final Notes notes;

  Editions(Form form, Notes notes) {
    this.form = form;
    this.notes = notes;
  }

  /** The edition whose header words a document has in part 二, if it has any edition's own. */
  static Optional<Edition> of(Scan scan) {
    List<String> words =
        scan.entries().stream()
            .flatMap(entry -> entry.header().stream())
            .map(HeaderCell::word)
            .toList();
    return Arrays.stream(Edition.values())
        .filter(edition -> words(edition).get(0).stream().allMatch(words::contains))
        .findFirst();
  }

  /** Whether header words are those of a section in another edition. */
  static boolean isOfAnother(Form form, List<String> words) {
    return Arrays.stream(Edition.values())
        .filter(edition -> edition != form.edition())
        .anyMatch(edition -> words(edition).stream().anyMatch(words::containsAll));
  }

  private static List<List<String>> words(Edition edition) {
    List<List<String>> words = new ArrayList<>();
    for (Section section : Form.of(edition).table(Part.DISCLOSURE).sections()) {
      words.add(section.columns().stream().map(HeaderWords::word).toList());
    }
    return words;
  }

  /**
   * The lines that this edition has; what others have besides is told, and never split or summed.
   */
  List<Entry> carried(List<Entry> entries) {
    List<Entry> carried = new ArrayList<>();
    for (Entry entry : entries) {
      if (entry.id().map(form::find).map(Optional::isPresent).orElse(true)) {
        carried.add(entry);
      } else if (entry.is(LineId.OTHERWISE)) {
        otherwise(entries, entry).ifPresent(carried::add);
      } else {
        leave(entry);
      }
    }
    return carried;
  }

  /** （六） is one row in the form of 2019: nobody knows how it divides into the three of 2021. */
  private Optional<Entry> otherwise(List<Entry> entries, Entry entry) {
    if (entry.row().figures() == 0) {
      return Optional.empty();
    }
    boolean rows = entries.stream().anyMatch(other -> other.is(LineId.FEE_UNPAID));
    return Optional.of(
        rows
            ? new Entry(Optional.empty(), entry.row(), entry.header(), entry.why())
            : entry.as(LineId.MISCELLANEOUS, oneRow()));
  }

  private String oneRow() {
    Line whole = Form.of(Edition.FORM_2019).line(LineId.OTHERWISE);
    return "原文的%s只有一行，没有分成三行，暂记在“%s”"
        .formatted(whole.label(), form.line(LineId.MISCELLANEOUS).label());
  }

  private void leave(Entry entry) {
    String table = entry.isOf(Part.DISCLOSURE) ? "/disclosure" : "/requests";
    notes.unread(
        table,
        "原文有“"
            + entry.row().cells().get(0).text().strip()
            + "”一行，"
            + form.edition().word()
            + "年的格式没有，没有读入",
        CellWriter.seen(entry.row().cells()),
        entry.row().place());
  }
}
