package nianbao.intake.container.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nianbao.intake.container.Bounds;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * A page: its tables, and the lines outside of them.
 *
 * @param height of the page in points
 * @param unknown how many glyphs show something of which nobody knows what it says
 */
record PdfPage(
    int number,
    float height,
    List<Glyph> glyphs,
    int unknown,
    List<RuledTable> tables,
    List<TextLine> lines) {

  private static final int MOST_RULES = 5_000;

  static PdfPage of(int number, PDPage page) throws IOException {
    PageText text = PageText.of(page);
    List<Glyph> glyphs = text.glyphs();
    int unknown = Math.max(0, text.shown() - glyphs.size());
    List<RuledTable> tables = new ArrayList<>();
    PageInk ink = PageInk.of(page);
    if (ink.horizontal().size() + ink.vertical().size() <= MOST_RULES) {
      Ruling.of(ink.horizontal(), ink.vertical()).stream()
          .map(RuledTable::new)
          .filter(table -> table.rows() * table.columns() > 1)
          .filter(table -> table.columns() <= Bounds.COLUMNS)
          .forEach(tables::add);
    }
    List<Glyph> outside = new ArrayList<>();
    for (TextLine line : TextLine.of(number, glyphs)) {
      for (List<Glyph> figure : line.figures()) {
        float middle = (figure.get(0).left() + figure.get(figure.size() - 1).right()) / 2;
        for (Glyph glyph : figure) {
          if (tables.stream().noneMatch(table -> table.take(glyph, middle))) {
            outside.add(glyph);
          }
        }
      }
    }
    float height = page.getCropBox().getHeight();
    return new PdfPage(number, height, glyphs, unknown, tables, TextLine.of(number, outside));
  }
}
