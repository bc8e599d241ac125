/**
 * TrueType files: what a face has, and the part of it that a document embeds.
 *
 * <p>A part of the render step. fontbox reads any font a PDF may hold and keeps its tables in boxed
 * maps; here a file is read once into flat arrays that all documents share, and each glyph is
 * deflated once a process, when a document first shows it. Without it, PDFBox embeds a face by
 * {@code PDType0Font}, more slowly. This package must not know PDF, nor what a face is for.
 */
@NullMarked
package nianbao.render.truetype;

import org.jspecify.annotations.NullMarked;
