package nianbao.intake.container.word;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nianbao.intake.container.Xml;
import nianbao.intake.piece.UnreadableException;

/** What the document's styles say of paragraphs. */
final class Styles {

  private final Map<String, Style> styles = new HashMap<>();

  static Styles of(Optional<byte[]> part) throws UnreadableException {
    Styles styles = new Styles();
    if (part.isPresent()) {
      styles.read(Xml.of(part.get()));
    }
    return styles;
  }

  private void read(Xml xml) throws UnreadableException {
    while (xml.nextIn(0)) {
      if (xml.name().equals("style") && xml.attribute("type").equals("paragraph")) {
        String id = xml.attribute("styleId");
        styles.put(id, read(xml, Style.PLAIN));
      }
    }
  }

  private Style read(Xml xml, Style plain) throws UnreadableException {
    Style style = plain;
    int outer = xml.depth();
    while (xml.nextIn(outer)) {
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

  Style style(String id) {
    return styles.getOrDefault(id, Style.PLAIN);
  }
}
