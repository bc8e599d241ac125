package nianbao.intake.match;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nianbao.form.Edition;
import nianbao.form.Form;
import nianbao.intake.draft.Notes;
import nianbao.intake.piece.Piece;

/** Finds the form's tables among the pieces of a document, and their figures. */
public final class TableMatcher {

  private final Scan scan = new Scan();
  private final Set<Integer> official = new HashSet<>();

  /** Goes through the pieces of a document. */
  public TableMatcher(List<Piece> pieces) {
    for (int i = 0; i < pieces.size(); i++) {
      if (pieces.get(i) instanceof Piece.Table table
          && (Scan.isOfTheForm(table) || scan.goesOn(table))) {
        scan.table(table);
        official.add(i);
      }
    }
  }

  /** Which pieces are the form's tables, by their index. */
  public Set<Integer> official() {
    return Set.copyOf(official);
  }

  /** The edition whose words the tables have, if they have any. */
  public Optional<Edition> edition() {
    return Editions.of(scan);
  }

  /** Puts the figures into a report, and what is doubtful about them into the notes. */
  public void write(ObjectNode report, Form form, Notes notes) {
    CellWriter cells = new CellWriter(new FigureSheet(report, form), notes);
    new LineMatcher(form, notes, cells).match(scan);
    new CaseMatcher(form, notes, cells).match(scan);
    for (RowView row : scan.strange()) {
      notes.words("", "表格里有格式没有的文字，没有读入，请对照原文", CellWriter.seen(row.cells()), row.place());
    }
  }
}
