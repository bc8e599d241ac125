package nianbao.intake.container.word;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nianbao.intake.container.Xml;
import nianbao.intake.piece.UnreadableException;

/** What the document's styles say of paragraphs, and in a file of ours what they are called. */
final class Styles {

  /** A style that files of ours have and no others. */
  private static final String OURS = "年报正文";

  private final Map<String, Style> styles = new HashMap<>();
  private final Map<String, String> names = new HashMap<>();
  private boolean ours;

  static Styles of(Optional<byte[]> part) throws UnreadableException {
    Styles styles = new Styles();
    if (part.isPresent()) {
      styles.read(Xml.of(part.get()));
    }
    return styles;
  }

  private void read(Xml xml) throws UnreadableException {
    while (xml.nextIn(0)) {
      if (xml.name().equals("style")) {
        String id = xml.attribute("styleId");
        boolean paragraph = xml.attribute("type").equals("paragraph");
        Style read = read(xml, id);
        if (paragraph) {
          styles.put(id, read);
        }
      }
    }
  }

  private Style read(Xml xml, String id) throws UnreadableException {
    Style style = Style.PLAIN;
    int outer = xml.depth();
    while (xml.nextIn(outer)) {
      if (xml.name().equals("name")) {
        names.put(id, xml.attribute("val"));
        ours |= xml.attribute("val").equals(OURS);
      }
      style =
          switch (xml.name()) {
            case "basedOn" -> style(xml.attribute("val"));
            case "pPr" -> style.overruled(xml, this::style);
            case "rPr" -> style.with(style.look().overruled(xml));
            default -> style;
          };
    }
    return style;
  }

  /** Whether the document is a file of ours. */
  boolean areOurs() {
    return ours;
  }

  /** What a style is called in a file of ours; nothing in others, where names tell nothing. */
  String name(String id) {
    return ours ? names.getOrDefault(id, "") : "";
  }

  Style style(String id) {
    return styles.getOrDefault(id, Style.PLAIN);
  }
}
