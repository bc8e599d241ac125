/**
 * The faces of the roles, and the fonts that a document embeds of them.
 *
 * <p>A part of the render step. PDFBox can embed a TrueType face too, but walks all 30 000 glyphs
 * of it for each document; an {@link nianbao.render.face.EmbeddedFont} knows only the characters
 * that the document shows. This package must not know what a page looks like.
 */
@NullMarked
package nianbao.render.face;

import org.jspecify.annotations.NullMarked;
