/**
 * Pictures, for what takes neither a PDF nor a drawing: charts in dots for formats, pages and their
 * words for screens.
 *
 * <p>For charts the drawer meets the faces here; neither knows the other. This package must not
 * know what a page or a chart says.
 */
@NullMarked
package nianbao.press.picture;

import org.jspecify.annotations.NullMarked;
