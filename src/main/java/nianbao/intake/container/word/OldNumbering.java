package nianbao.intake.container.word;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.hwpf.usermodel.HWPFList;
import org.apache.poi.hwpf.usermodel.Paragraph;

/** The automatic numbers of an old Word file, which stand in no text of it. */
final class OldNumbering {

  private static final int LEVELS = 9;

  /** The formats that differ from decimal numbers (MS-OSHARED 2.2.1.3, MSONFC). */
  private static final Map<Integer, String> FORMATS =
      Map.ofEntries(
          Map.entry(1, "upperRoman"),
          Map.entry(2, "lowerRoman"),
          Map.entry(3, "upperLetter"),
          Map.entry(4, "lowerLetter"),
          Map.entry(10, "chineseCounting"),
          Map.entry(11, "chineseCounting"),
          Map.entry(14, "decimalFullWidth"),
          Map.entry(18, "decimalEnclosedCircle"),
          Map.entry(23, "bullet"),
          Map.entry(30, "ideographTraditional"),
          Map.entry(37, "chineseCounting"),
          Map.entry(38, "chineseCounting"),
          Map.entry(39, "chineseCounting"),
          Map.entry(255, "none"));

  private final Map<Integer, int[]> counts = new HashMap<>();

  /** The number of a paragraph as it is printed; empty for one in no list. */
  String next(Paragraph paragraph) {
    if (!paragraph.isInList()) {
      return "";
    }
    HWPFList list = paragraph.getList();
    int level = paragraph.getIlvl();
    if (list == null || level < 0 || level >= LEVELS) {
      return "";
    }
    int[] count = counts.computeIfAbsent(list.getLsid(), id -> new int[LEVELS]);
    count[level]++;
    for (int deeper = level + 1; deeper < LEVELS; deeper++) {
      count[deeper] = 0;
    }
    return written(list, level, count);
  }

  /** The text of a level has the numbers of levels in it, as characters from 0 to 8. */
  private static String written(HWPFList list, int level, int[] count) {
    String text = list.getNumberText((char) level);
    if (text == null) {
      return "";
    }
    StringBuilder written = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < LEVELS) {
        int number = Math.max(0, list.getStartAt((char) (int) c) - 1) + Math.max(1, count[c]);
        written.append(NumberFormat.of(format(list, c), number));
      } else {
        written.append(c);
      }
    }
    return format(list, level).equals("bullet") ? "" : written.toString();
  }

  private static String format(HWPFList list, int level) {
    return FORMATS.getOrDefault(list.getNumberFormat((char) level), "decimal");
  }
}
