package nianbao.drawing;

import java.util.List;

/**
 * A drawing: marks on a sheet, the later ones over the earlier. Units are pt, from the upper left
 * corner to the right and down.
 */
public record Drawing(double width, double height, List<Mark> marks) {

  /** Keeps its own list. */
  public Drawing {
    marks = List.copyOf(marks);
  }

  /** One mark. */
  public sealed interface Mark {

    /** {@code path} or {@code text}. */
    default String kind() {
      return this instanceof Path ? "path" : "text";
    }
  }

  /**
   * A shape.
   *
   * @param outline moves, lines, curves and closings, absolute, and rectangles, as SVG 2 9.3 writes
   *     them: {@code M1 2L3 4C5 6 7 8 9 10ZM1 2h3v4h-3z}; see {@link Outlines}
   * @param fill the grey that it is filled with, from 0 (black) to 255; below 0 it is not filled
   * @param stroke the grey that it is drawn along with; below 0 it is not
   * @param width of that line, in pt
   * @param dashes lengths of dashes and gaps, with blanks between them; nothing for a whole line
   * @param series which series of figures it stands for, from 1; 0 for none
   * @param hatching whether it is laid over a shape to tell it from others
   */
  public record Path(
      String outline,
      int fill,
      int stroke,
      double width,
      String dashes,
      int series,
      boolean hatching)
      implements Mark {}

  /**
   * A line of text in black.
   *
   * @param left where it begins
   * @param baseline where it stands
   * @param size of the type
   * @param width that it takes up in the embedded face
   */
  public record Text(String text, double left, double baseline, double size, double width)
      implements Mark {}
}
