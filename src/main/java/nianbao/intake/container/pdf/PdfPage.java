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
 */
record PdfPage(
    int number, float height, List<Glyph> glyphs, List<RuledTable> tables, List<TextLine> lines) {

  private static final int MOST_RULES = 5_000;

  static PdfPage of(int number, PDPage page) throws IOException {
    List<Glyph> glyphs = PageText.of(page);
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
    for (Glyph glyph : glyphs) {
      if (tables.stream().noneMatch(table -> table.take(glyph))) {
        outside.add(glyph);
      }
    }
    float height = page.getCropBox().getHeight();
    return new PdfPage(number, height, glyphs, tables, TextLine.of(number, outside));
  }
}
