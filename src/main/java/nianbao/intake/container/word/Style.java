package nianbao.intake.container.word;

import java.util.function.Function;
import nianbao.intake.container.Xml;
import nianbao.intake.piece.Piece.Align;
import nianbao.intake.piece.UnreadableException;

/**
 * How a paragraph is set.
 *
 * @param outline the level of a heading, or 0
 * @param list the id of its list, or the empty string
 * @param level the level in its list
 */
record Style(Align align, int outline, RunLook look, String list, int level) {

  static final Style PLAIN = new Style(Align.LEFT, 0, RunLook.PLAIN, "", 0);

  private static final int TEXT = 9;

  Style with(RunLook other) {
    return new Style(align, outline, other, list, level);
  }

  /**
   * This style, overruled by the paragraph properties that the cursor stands on.
   *
   * @param named the styles that they may name
   */
  Style overruled(Xml xml, Function<String, Style> named) throws UnreadableException {
    Style style = this;
    int outer = xml.depth();
    while (xml.nextIn(outer)) {
      style = style.with(xml, named);
    }
    return style;
  }

  private Style with(Xml xml, Function<String, Style> named) throws UnreadableException {
    return switch (xml.name()) {
      case "pStyle" -> named.apply(xml.attribute("val"));
      case "jc" -> new Style(align(xml.attribute("val")), outline, look, list, level);
      case "outlineLvl" -> outlined(xml.number("val", TEXT));
      case "ilvl" -> new Style(align, outline, look, list, xml.number("val", 0));
      case "numId" -> listed(xml.attribute("val"));
      case "rPr", "pPrChange", "numberingChange" -> {
        xml.skip();
        yield this;
      }
      default -> this;
    };
  }

  private Style outlined(int stated) {
    return new Style(align, stated >= TEXT ? 0 : stated + 1, look, list, level);
  }

  private Style listed(String id) {
    return new Style(align, outline, look, id.equals("0") ? "" : id, level);
  }

  private static Align align(String value) {
    return switch (value) {
      case "center" -> Align.CENTER;
      case "right", "end" -> Align.RIGHT;
      default -> Align.LEFT;
    };
  }
}
