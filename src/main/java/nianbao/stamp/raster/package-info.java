/**
 * Pages of a finished PDF as pictures, and what they say where, for screens that cannot draw a PDF
 * themselves.
 *
 * <p>PDFBox draws them, with the faces that the file embeds; speed is no matter here, since a
 * browser of today never asks for it. This package must not know how the PDF was made.
 */
@NullMarked
package nianbao.stamp.raster;

import org.jspecify.annotations.NullMarked;
