package nianbao.measure;

import java.util.List;

/**
 * All that one page paints.
 *
 * @param number counted from 1
 * @param width of the sheet, in pt
 * @param height of the sheet, in pt
 * @param glyphs in the order of painting, which is the order that a program copies them in
 * @param rules lines and filled areas
 * @param pictures pictures
 */
public record MeasuredPage(
    int number,
    double width,
    double height,
    List<Glyph> glyphs,
    List<Area> rules,
    List<Area> pictures) {

  public MeasuredPage {
    glyphs = List.copyOf(glyphs);
    rules = List.copyOf(rules);
    pictures = List.copyOf(pictures);
  }

  /** What is content: page numbers and repeated table headings are not. */
  public List<Glyph> content() {
    return glyphs.stream().filter(glyph -> !glyph.mark().artifact()).toList();
  }

  /** What is decoration and leaves ink. */
  public List<Glyph> artifacts() {
    return glyphs.stream().filter(glyph -> glyph.mark().artifact() && !glyph.isBlank()).toList();
  }
}
