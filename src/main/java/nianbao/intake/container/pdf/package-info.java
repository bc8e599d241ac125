/**
 * PDFs of any program: glyphs and ruling lines are taken from the content stream, tables are what
 * the lines enclose, the rest is lines of text that are joined to paragraphs. A page has no words
 * for any of this, so whoever reads the pieces must not trust their order alone.
 */
@NullMarked
package nianbao.intake.container.pdf;

import org.jspecify.annotations.NullMarked;
