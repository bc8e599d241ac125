/**
 * Measures a finished PDF: where each character, rule and picture stands, as the file's own content
 * streams say it.
 *
 * <p>PDFBox's graphics engine, because it sees characters, lines, colours and tags in one pass.
 * Nothing here knows a style sheet, a template or the program that made the file.
 */
@NullMarked
package nianbao.measure;

import org.jspecify.annotations.NullMarked;
