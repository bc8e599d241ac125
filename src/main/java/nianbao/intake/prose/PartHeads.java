package nianbao.intake.prose;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import nianbao.form.Part;
import nianbao.intake.piece.Piece;
import nianbao.intake.words.Words;

/** Where the parts of the form begin in a document: the indexes of their titles. */
final class PartHeads {

  private static final Pattern NUMBERED = Pattern.compile("[（(]?[一二三四五六七八][、.．，,）)].*");
  private static final Pattern SENTENCE = Pattern.compile(".*[。；;！].+|.*[！；]");
  private static final int LONGEST = 45;

  private final Map<Part, Integer> heads = new EnumMap<>(Part.class);
  private final List<Piece> pieces;

  /**
   * Finds the titles. The narrative may be numbered like the parts, so that of the titles of 一 to 四
   * the last ones count, and of 五 and 六 the first ones behind them.
   *
   * @param tables the index behind the last official table, or 0
   */
  PartHeads(List<Piece> pieces, int tables) {
    this.pieces = pieces;
    int end = last(Part.CASES, pieces.size());
    end = last(Part.REQUESTS, end);
    end = last(Part.DISCLOSURE, end);
    last(Part.OVERVIEW, end);
    int from = first(Part.PROBLEMS, Math.max(tables, heads.getOrDefault(Part.CASES, -1) + 1));
    first(Part.OTHER_MATTERS, from);
  }

  private int last(Part part, int end) {
    for (int i = end - 1; i >= 0; i--) {
      if (isTitle(part, pieces.get(i))) {
        heads.put(part, i);
        return i;
      }
    }
    return end;
  }

  private int first(Part part, int start) {
    for (int i = start; i < pieces.size(); i++) {
      if (isTitle(part, pieces.get(i))) {
        heads.put(part, i);
        return i + 1;
      }
    }
    return start;
  }

  private static boolean isTitle(Part part, Piece piece) {
    if (!(piece instanceof Piece.Paragraph paragraph) || Own.isInsidePart(paragraph)) {
      return false;
    }
    String text = Words.squeezed(paragraph.text());
    if (text.isEmpty() || text.length() > LONGEST || SENTENCE.matcher(text).matches()) {
      return false;
    }
    String key = Words.key(text);
    double likeness = Words.likeness(key, Words.key(part.title()));
    return likeness >= 0.9
        || (NUMBERED.matcher(text).matches() && (likeness >= 0.65 || has(part, text, key)));
  }

  /** Whether a numbered line has the words that a title of the part has in all its wordings. */
  private static boolean has(Part part, String text, String key) {
    return switch (part) {
      case OVERVIEW -> key.contains("总体情况") || key.equals("概述") || key.equals("总体概况");
      case DISCLOSURE -> key.startsWith("主动公开政府信息");
      case REQUESTS -> key.contains("处理政府信息公开申请");
      case CASES -> key.contains("复议") && key.contains("诉讼");
      case PROBLEMS ->
          (key.contains("问题") || key.contains("不足"))
              && (key.contains("改进") || key.contains("存在") || text.startsWith(part.number()));
      case OTHER_MATTERS -> key.contains("其他") && (key.contains("报告") || key.contains("事项"));
      default -> false;
    };
  }

  /** Where a part's title stands. */
  OptionalInt at(Part part) {
    Integer index = heads.get(part);
    return index == null ? OptionalInt.empty() : OptionalInt.of(index);
  }

  /** Where the first title of these stands, or another index if none does. */
  int firstOf(int otherwise, Part... parts) {
    for (Part part : parts) {
      if (heads.containsKey(part)) {
        return heads.get(part);
      }
    }
    return otherwise;
  }

  /** Whether a piece is a part's title. */
  boolean isHead(int index) {
    return heads.containsValue(index);
  }

  /** Whether any title was found. */
  boolean isEmpty() {
    return heads.isEmpty();
  }
}
