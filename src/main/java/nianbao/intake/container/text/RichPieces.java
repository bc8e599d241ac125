package nianbao.intake.container.text;

import java.util.ArrayList;
import java.util.List;
import nianbao.intake.container.EdgeGrid;
import nianbao.intake.container.Gathered;
import nianbao.intake.piece.LeftOut;
import nianbao.intake.piece.Piece;
import nianbao.intake.piece.Piece.Align;
import nianbao.intake.piece.Place;
import nianbao.intake.piece.Run;
import nianbao.intake.piece.Source;
import nianbao.intake.piece.UnreadableException;

/** Puts the text of rich text together to paragraphs and tables. */
final class RichPieces {

  private static final int WIDTH = 1000;

  private final List<Piece> pieces = new ArrayList<>();
  private final List<LeftOut> leftOut = new ArrayList<>();
  private final StringBuilder aside = new StringBuilder();
  private String asideReason = "";
  private final Gathered text = new Gathered();
  private final StringBuilder cell = new StringBuilder();
  private final List<String> row = new ArrayList<>();
  private final List<Integer> edges = new ArrayList<>();
  private final List<Boolean> goOn = new ArrayList<>();
  private boolean merged;
  private EdgeGrid table = new EdgeGrid(1);
  private boolean open;
  private boolean inTable;
  private Align align = Align.LEFT;
  private int tables;
  private int paragraphs;

  /** Adds text, or puts it aside for a reason. */
  void add(String more, boolean bold, String reason) {
    if (!reason.equals(asideReason)) {
      closeAside();
      asideReason = reason;
    }
    if (reason.isEmpty()) {
      text.add(more, bold, "");
    } else {
      aside.append(more);
    }
  }

  private void closeAside() {
    if (!aside.toString().isBlank()) {
      leftOut.add(new LeftOut(aside.toString().strip(), asideReason, place()));
    }
    aside.setLength(0);
  }

  private Place place() {
    return new Place.InParagraph(Math.max(1, paragraphs));
  }

  void reset() {
    inTable = false;
    align = Align.LEFT;
  }

  void inTable() {
    inTable = true;
  }

  void align(Align set) {
    align = set;
  }

  void endParagraph() throws UnreadableException {
    if (inTable) {
      cell.append(taken()).append('\n');
      return;
    }
    closeTable();
    paragraphs++;
    List<Run> runs = text.take();
    if (!runs.isEmpty()) {
      pieces.add(new Piece.Paragraph(runs, align, 0, place()));
    }
  }

  private String taken() {
    StringBuilder taken = new StringBuilder();
    text.take().forEach(run -> taken.append(run.text()));
    return taken.toString();
  }

  void newRow() {
    edges.clear();
    goOn.clear();
    merged = false;
  }

  void goesOn() {
    merged = true;
  }

  void edge(int right) {
    edges.add(right);
    goOn.add(merged);
    merged = false;
  }

  void endCell() {
    row.add(cell + taken());
    cell.setLength(0);
  }

  void endRow() throws UnreadableException {
    open = true;
    table.nextRow();
    int left = 0;
    for (int i = 0; i < row.size(); i++) {
      boolean known = i < edges.size();
      int right = known ? edges.get(i) : left + WIDTH;
      table.cell(left, right, known && goOn.get(i), row.get(i));
      left = right;
    }
    row.clear();
  }

  private void closeTable() throws UnreadableException {
    if (open) {
      pieces.add(table.table(leftOut));
      tables++;
      table = new EdgeGrid(tables + 1);
      open = false;
    }
  }

  /** All that was put together. */
  Source source() throws UnreadableException {
    inTable = false;
    endParagraph();
    closeAside();
    return new Source(pieces, leftOut);
  }
}
