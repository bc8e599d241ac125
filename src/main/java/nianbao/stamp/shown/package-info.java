/**
 * What a page shows: read back from its content (ISO 32000-1 8 and 9), or of a finished PDF as a
 * picture and as words with their places.
 *
 * <p>A part of the stamp step, for formats other than PDF. The content is what the layout, the
 * preprinted forms and the stamps of this program wrote: its operators are few, and one that is not
 * known here is a failure, never left out. PDFBox could walk a page too; it would read the fonts
 * that this document has open, and make objects of every number.
 *
 * <p>Pictures and words are for screens that cannot draw a PDF themselves. PDFBox draws them, with
 * the faces that the file embeds: speed is no matter here, since a browser of today never asks for
 * it. This package must not know what becomes of what it finds.
 */
@NullMarked
package nianbao.stamp.shown;

import org.jspecify.annotations.NullMarked;
