package nianbao.intake.container.word;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nianbao.intake.container.Xml;
import nianbao.intake.piece.UnreadableException;

/** The automatic numbers of a document, which stand in no text of it. */
final class Numbering {

  /** One level of a list. */
  private record Level(int start, String format, String text) {
    static final Level NONE = new Level(1, "decimal", "");
  }

  private final Map<String, Map<Integer, Level>> lists = new HashMap<>();
  private final Map<String, String> listOf = new HashMap<>();
  private final Map<String, int[]> counts = new HashMap<>();

  static Numbering of(Optional<byte[]> part) throws UnreadableException {
    Numbering numbering = new Numbering();
    if (part.isPresent()) {
      numbering.read(Xml.of(part.get()));
    }
    return numbering;
  }

  private void read(Xml xml) throws UnreadableException {
    String list = "";
    String number = "";
    while (xml.nextIn(0)) {
      switch (xml.name()) {
        case "abstractNum" -> list = xml.attribute("abstractNumId");
        case "lvl" -> level(xml, list);
        case "num" -> number = xml.attribute("numId");
        case "abstractNumId" -> listOf.put(number, xml.attribute("val"));
        default -> {}
      }
    }
  }

  private void level(Xml xml, String list) throws UnreadableException {
    int number = xml.number("ilvl", 0);
    int start = 1;
    String format = "decimal";
    String text = "";
    int outer = xml.depth();
    while (xml.nextIn(outer)) {
      switch (xml.name()) {
        case "start" -> start = xml.number("val", 1);
        case "numFmt" -> format = xml.attribute("val");
        case "lvlText" -> text = xml.attribute("val");
        default -> {}
      }
    }
    lists.computeIfAbsent(list, key -> new HashMap<>()).put(number, new Level(start, format, text));
  }

  /** The number of the next paragraph of a list, as it is printed. */
  String next(String number, int level) {
    Map<Integer, Level> levels = lists.get(listOf.getOrDefault(number, ""));
    if (levels == null || level < 0 || level > 8) {
      return "";
    }
    int[] count = counts.computeIfAbsent(number, key -> new int[9]);
    count[level]++;
    for (int deeper = level + 1; deeper < count.length; deeper++) {
      count[deeper] = 0;
    }
    String text = levels.getOrDefault(level, Level.NONE).text();
    for (int shown = 0; shown <= level; shown++) {
      Level stated = levels.getOrDefault(shown, Level.NONE);
      int value = stated.start() + Math.max(0, count[shown] - 1);
      text = text.replace("%" + (shown + 1), NumberFormat.of(stated.format(), value));
    }
    return isBullet(levels, level) ? "" : text;
  }

  private static boolean isBullet(Map<Integer, Level> levels, int level) {
    return levels.getOrDefault(level, Level.NONE).format().equals("bullet");
  }
}
