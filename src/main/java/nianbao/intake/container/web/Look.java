package nianbao.intake.container.web;

import java.util.Locale;
import nianbao.intake.piece.Piece.Align;
import org.jsoup.nodes.Element;

/**
 * How text is set, as an element inherits it.
 *
 * @param hidden whether a browser would not show it
 * @param deleted whether it is marked as deleted
 * @param raised whether it stands higher than the line, as marks of notes do
 */
record Look(
    boolean bold, String face, Align align, boolean hidden, boolean deleted, boolean raised) {

  static final Look PLAIN = new Look(false, "", Align.LEFT, false, false, false);

  /** The look of what stands in an element. */
  Look in(Element element) {
    String style = element.attr("style").toLowerCase(Locale.ROOT);
    String name = element.normalName();
    return new Look(
        bold(name, style),
        face(element, style),
        align(element, name, style),
        hidden || isHidden(element, style),
        deleted || isDeleted(name, style),
        raised || name.equals("sup") || property(style, "vertical-align").equals("super"));
  }

  private boolean bold(String name, String style) {
    String weight = property(style, "font-weight");
    if (!weight.isEmpty()) {
      return weight.startsWith("bold") || (weight.compareTo("600") >= 0 && weight.length() == 3);
    }
    return bold || name.equals("b") || name.equals("strong") || name.matches("h[1-6]|th");
  }

  private String face(Element element, String style) {
    String family = property(style, "font-family");
    String stated = family.isEmpty() ? element.attr("face") : family;
    return stated.isEmpty() ? face : stated.split(",", 2)[0].replaceAll("[\"']", "").strip();
  }

  private Align align(Element element, String name, String style) {
    String stated = property(style, "text-align");
    String value = stated.isEmpty() ? element.attr("align") : stated;
    if (value.startsWith("center") || name.equals("center")) {
      return Align.CENTER;
    }
    if (value.isEmpty()) {
      return align;
    }
    return value.startsWith("right") || value.equals("end") ? Align.RIGHT : Align.LEFT;
  }

  private static boolean isHidden(Element element, String style) {
    return element.hasAttr("hidden")
        || property(style, "display").equals("none")
        || property(style, "visibility").equals("hidden")
        || property(style, "mso-hide").equals("all");
  }

  private static boolean isDeleted(String name, String style) {
    return name.equals("del")
        || name.equals("s")
        || name.equals("strike")
        || property(style, "text-decoration").contains("line-through");
  }

  /** The value of a property, or the empty string. */
  private static String property(String style, String name) {
    int at = style.indexOf(name);
    while (at >= 0) {
      int colon = at + name.length();
      boolean begins = at == 0 || "; \n\r\t".indexOf(style.charAt(at - 1)) >= 0;
      if (begins && colon < style.length() && style.charAt(colon) == ':') {
        int end = style.indexOf(';', colon);
        return style.substring(colon + 1, end < 0 ? style.length() : end).strip();
      }
      at = style.indexOf(name, colon);
    }
    return "";
  }
}
