package nianbao.intake.match;

import java.util.List;
import java.util.Optional;
import nianbao.form.LineId;
import nianbao.form.Part;
import nianbao.intake.piece.Cell;
import nianbao.intake.words.HeaderCell;
import nianbao.intake.words.Words;

/**
 * A line of the form as a document has it.
 *
 * @param id which line; none where the document does not say
 * @param row the row with its figures
 * @param header the header words that stand over it
 * @param why why it may be another line; empty if its words say that it is not
 */
record Entry(Optional<LineId> id, RowView row, List<HeaderCell> header, String why) {

  List<Cell> values() {
    return row.values();
  }

  boolean is(LineId line) {
    return id.filter(line::equals).isPresent();
  }

  boolean isOf(Part part) {
    return id.filter(line -> line.pointer().startsWith("/disclosure") == (part == Part.DISCLOSURE))
        .isPresent();
  }

  Entry because(String reason) {
    return new Entry(id, row, header, why.isEmpty() ? reason : why + "；" + reason);
  }

  Entry as(LineId other, String reason) {
    return new Entry(Optional.of(other), row, header, why).because(reason);
  }

  /** Whether another row says the same. */
  boolean saysTheSame(Entry other) {
    return texts().equals(other.texts());
  }

  private List<String> texts() {
    return values().stream()
        .map(cell -> Words.squeezed(cell.text()))
        .filter(text -> !text.isEmpty())
        .toList();
  }
}
