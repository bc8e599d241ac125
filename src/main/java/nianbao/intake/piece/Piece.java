package nianbao.intake.piece;

import java.util.List;
import java.util.stream.Collectors;

/** One piece of a document. */
public sealed interface Piece {

  /** Where it stands in the document. */
  Place place();

  /**
   * A paragraph; its runs are never cut by anything but a change of look.
   *
   * @param runs the text in order; a line break is {@code \n}, an automatic number its first run
   * @param align how the paragraph is set
   * @param outline the outline level of a heading style, 1 for the highest, or 0
   * @param style the name of the style that it has in a file of ours, or the empty string
   */
  record Paragraph(List<Run> runs, Align align, int outline, String style, Place place)
      implements Piece {
    public Paragraph {
      runs = List.copyOf(runs);
    }

    /** A paragraph of no style of ours. */
    public Paragraph(List<Run> runs, Align align, int outline, Place place) {
      this(runs, align, outline, "", place);
    }

    /** A paragraph in one look, set as any other. */
    public static Paragraph of(String text, Place place) {
      return new Paragraph(List.of(Run.plain(text)), Align.LEFT, 0, place);
    }

    /** The whole text. */
    public String text() {
      return runs.size() == 1
          ? runs.get(0).text()
          : runs.stream().map(Run::text).collect(Collectors.joining());
    }
  }

  /**
   * A table on its grid. Every cell is told once, at its upper left corner; cells do not overlap,
   * but places of the grid may be without one.
   *
   * @param rows how many rows the grid has
   * @param columns how many columns the grid has
   * @param cells in the order of the document
   * @param heads how many of the first rows a file of ours has marked as heads; below 0 where
   *     nothing is marked
   */
  record Table(int rows, int columns, List<Cell> cells, int heads, Place place) implements Piece {
    public Table {
      cells = List.copyOf(cells);
    }

    /** A table of which no row is marked. */
    public Table(int rows, int columns, List<Cell> cells, Place place) {
      this(rows, columns, cells, -1, place);
    }
  }

  /**
   * A picture.
   *
   * @param type MIME type as its bytes say; empty for a picture whose bytes the document has not
   * @param bytes the file of the picture; nobody changes it
   * @param alt what the document says that it shows, or the empty string
   * @param name what the document calls it, or the empty string
   */
  @SuppressWarnings("ArrayRecordComponent") // Pictures are handed on, never compared.
  record Picture(String type, byte[] bytes, String alt, String name, Place place) implements Piece {

    /** A picture without a name. */
    public Picture(String type, byte[] bytes, String alt, Place place) {
      this(type, bytes, alt, "", place);
    }
  }

  /** How a paragraph is set. */
  enum Align {
    LEFT,
    CENTER,
    RIGHT
  }
}
