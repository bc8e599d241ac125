package nianbao.intake.container.text;

import java.util.ArrayList;
import java.util.List;
import nianbao.intake.container.Decoding;
import nianbao.intake.container.Waited;
import nianbao.intake.container.web.WebPage;
import nianbao.intake.piece.Piece;
import nianbao.intake.piece.Place;
import nianbao.intake.piece.Reader;
import nianbao.intake.piece.Source;
import nianbao.intake.piece.UnreadableException;

/** Reads plain texts, Markdown included. */
public final class TextFile implements Reader {

  private static final String TABLE = "<table";
  private static final String END_OF_TABLE = "</table>";

  @Override
  public Source read(byte[] file) throws UnreadableException {
    return read(Decoding.text(file));
  }

  /** The pieces of a text. */
  public Source read(String text) throws UnreadableException {
    PageLines unnumbered = PageLines.of(Line.of(text));
    List<Line> lines = unnumbered.lines();
    boolean markdown = Markdown.isIn(lines);
    List<Piece> pieces = new ArrayList<>();
    int tables = 0;
    int i = 0;
    while (i < lines.size()) {
      Waited.require();
      int end = i;
      if (markdown && lines.get(i).text().contains(TABLE)) {
        end = markup(lines, i, pieces);
      } else if (Markdown.isRow(lines.get(i), markdown)) {
        end = Rows.end(lines, i, markdown);
        tables++;
        pieces.add(Rows.table(lines.subList(i, end), tables, markdown));
      } else if (Spaced.end(lines, i) > i) {
        end = Spaced.end(lines, i);
        tables++;
        pieces.add(Spaced.table(lines.subList(i, end), tables));
      }
      if (end == i) {
        paragraph(lines.get(i), markdown, pieces);
        end = i + 1;
      }
      i = end;
    }
    return new Source(pieces, unnumbered.leftOut());
  }

  private static void paragraph(Line line, boolean markdown, List<Piece> pieces) {
    if (line.isBlank()) {
      return;
    }
    pieces.add(markdown ? Markdown.piece(line) : Piece.Paragraph.of(line.text(), line.place()));
  }

  /** A table in HTML, as text recognition writes it where Markdown has no words for it. */
  private static int markup(List<Line> lines, int start, List<Piece> pieces)
      throws UnreadableException {
    StringBuilder markup = new StringBuilder();
    int end = start;
    boolean closed = false;
    while (end < lines.size() && !closed) {
      markup.append(lines.get(end).text()).append('\n');
      closed = lines.get(end).text().contains(END_OF_TABLE);
      end++;
    }
    Place place = lines.get(start).place();
    for (Piece piece : new WebPage().read(markup.toString()).pieces()) {
      pieces.add(Placed.at(piece, place));
    }
    return end;
  }
}
