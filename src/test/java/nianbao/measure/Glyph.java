package nianbao.measure;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A character as it stands on its page; distances in pt from the page's left and top edge.
 *
 * @param text what a program that copies it gets
 * @param page counted from 1
 * @param face the PostScript name of the face
 * @param size the size of its type
 * @param right its left edge and its own width; justification is not part of it
 * @param rgb its colour
 * @param mark the marked content that it is painted in
 */
public record Glyph(
    String text,
    int page,
    String face,
    double size,
    double left,
    double right,
    double baseline,
    int rgb,
    Mark mark) {

  /** Whether it leaves no ink; the ideographic space is one too. */
  public boolean isBlank() {
    return text.codePoints().allMatch(Glyph::isBlank);
  }

  /** Whether a character leaves no ink. */
  public static boolean isBlank(int codePoint) {
    return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
  }

  /** What the characters say. */
  public static String text(List<Glyph> glyphs) {
    return glyphs.stream().map(Glyph::text).collect(Collectors.joining());
  }
}
