/**
 * A drawing in dots, for formats that take pictures and no lines.
 *
 * <p>Java's own painter of shapes: texts come as shapes too, so that no face of the machine gets
 * in. It must not know what is drawn.
 */
@NullMarked
package nianbao.drawing.raster;

import org.jspecify.annotations.NullMarked;
