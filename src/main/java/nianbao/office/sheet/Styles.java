package nianbao.office.sheet;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** How cells look, one format for each {@link Cell.Look} in its order (ECMA-376 part 1, 18.8). */
final class Styles {

  private static final String FONT = "<name val=\"宋体\"/><family val=\"3\"/><charset val=\"134\"/>";

  private static final List<Cell.Look> LOOKS = List.of(Cell.Look.values());

  private Styles() {}

  /** The number of a look's format, counted from 0. */
  static int number(Cell.Look look) {
    return LOOKS.indexOf(look);
  }

  static String xml() {
    return "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
        + list(
            "fonts",
            font(11, "", ""),
            font(11, "<b/>", ""),
            font(16, "<b/>", ""),
            font(10, "", "FF666666"))
        + list(
            "fills",
            "<fill><patternFill patternType=\"none\"/></fill>",
            "<fill><patternFill patternType=\"gray125\"/></fill>",
            fill("FFE7ECF2"),
            fill("FFF8D7D3"),
            fill("FFFFF1C4"),
            fill("FFF2F2F2"))
        + list("borders", "<border><left/><right/><top/><bottom/><diagonal/></border>", border())
        + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
        + list("cellXfs", LOOKS.stream().map(Styles::format).toArray(String[]::new))
        + "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles>"
        + "</styleSheet>";
  }

  private static String format(Cell.Look look) {
    return switch (look) {
      case PLAIN -> format(0, 0, 1, "<alignment vertical=\"top\"/>");
      case HEAD ->
          format(1, 2, 1, "<alignment horizontal=\"center\" vertical=\"center\" wrapText=\"1\"/>");
      case TITLE -> format(2, 0, 0, "<alignment vertical=\"center\"/>");
      case SUM -> format(1, 5, 1, "<alignment vertical=\"top\"/>");
      case BAD -> format(0, 3, 1, "<alignment vertical=\"top\"/>");
      case DOUBTFUL -> format(0, 4, 1, "<alignment vertical=\"top\"/>");
      case WRAPPED -> format(0, 0, 1, "<alignment vertical=\"top\" wrapText=\"1\"/>");
      case NOTE -> format(3, 0, 0, "<alignment vertical=\"top\"/>");
    };
  }

  private static String format(int font, int fill, int border, String alignment) {
    return "<xf numFmtId=\"0\" fontId=\""
        + font
        + "\" fillId=\""
        + fill
        + "\" borderId=\""
        + border
        + "\" xfId=\"0\" applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\" applyAlignment=\"1\">"
        + alignment
        + "</xf>";
  }

  private static String font(int points, String weight, String colour) {
    String ink = colour.isEmpty() ? "<color rgb=\"FF000000\"/>" : "<color rgb=\"" + colour + "\"/>";
    return "<font>" + weight + "<sz val=\"" + points + "\"/>" + ink + FONT + "</font>";
  }

  private static String fill(String colour) {
    return "<fill><patternFill patternType=\"solid\"><fgColor rgb=\""
        + colour
        + "\"/><bgColor indexed=\"64\"/></patternFill></fill>";
  }

  private static String border() {
    String line = " style=\"thin\"><color rgb=\"FFBFC5CC\"/></";
    return "<border><left"
        + line
        + "left><right"
        + line
        + "right><top"
        + line
        + "top><bottom"
        + line
        + "bottom><diagonal/></border>";
  }

  private static String list(String name, String... items) {
    return "<"
        + name
        + " count=\""
        + items.length
        + "\">"
        + Arrays.stream(items).collect(Collectors.joining())
        + "</"
        + name
        + ">";
  }
}
