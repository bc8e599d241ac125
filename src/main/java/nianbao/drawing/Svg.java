package nianbao.drawing;

/**
 * Marks as elements of SVG 2: {@code path} in greys and {@code text} in the type of the document.
 */
public final class Svg {

  /** Characters of an element without its outline. */
  private static final int USUAL_LENGTH = 100;

  private final StringBuilder text;
  private final boolean fitted;

  private Svg(int length, boolean fitted) {
    this.text = new StringBuilder(length);
    this.fitted = fitted;
  }

  /**
   * The marks of a drawing, an element a line.
   *
   * @param fitted whether texts say how wide they are, for readers with other faces
   */
  public static String marks(Drawing drawing, boolean fitted) {
    int length = drawing.marks().size() * USUAL_LENGTH;
    for (Drawing.Mark mark : drawing.marks()) {
      length += mark instanceof Drawing.Path path ? path.outline().length() : 0;
    }
    Svg svg = new Svg(length, fitted);
    drawing.marks().forEach(svg::add);
    return svg.text.toString();
  }

  private void add(Drawing.Mark mark) {
    if (mark instanceof Drawing.Path path) {
      add(path);
    } else if (mark instanceof Drawing.Text words) {
      add(words);
    }
    text.append('\n');
  }

  private void add(Drawing.Path path) {
    text.append("<path d=\"").append(path.outline());
    gray(" fill=\"", path.fill());
    gray(" stroke=\"", path.stroke());
    text.append('"');
    if (path.stroke() >= 0) {
      attribute("stroke-width", Outlines.number(path.width()));
    }
    if (!path.dashes().isEmpty()) {
      attribute("stroke-dasharray", path.dashes());
    }
    if (path.series() > 0) {
      attribute("class", path.hatching() ? "hatching" : "series-" + path.series());
    }
    text.append("/>");
  }

  /** Ends the attribute before and begins one. */
  private void gray(String name, int level) {
    text.append('"').append(name);
    if (level < 0) {
      text.append("none");
    } else {
      text.append("rgb(").append(level).append(',').append(level).append(',').append(level);
      text.append(')');
    }
  }

  private void add(Drawing.Text words) {
    text.append("<text");
    attribute("x", Outlines.number(words.left()));
    attribute("y", Outlines.number(words.baseline()));
    attribute("font-size", Outlines.number(words.size()));
    if (fitted && words.text().length() > 1) {
      attribute("textLength", Outlines.number(words.width()));
      attribute("lengthAdjust", "spacingAndGlyphs");
    }
    text.append('>');
    escape(words.text());
    text.append("</text>");
  }

  private void attribute(String name, String value) {
    text.append(' ').append(name).append("=\"").append(value).append('"');
  }

  private void escape(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      switch (c) {
        case '&' -> text.append("&amp;");
        case '<' -> text.append("&lt;");
        case '>' -> text.append("&gt;");
        default -> text.append(c);
      }
    }
  }
}
