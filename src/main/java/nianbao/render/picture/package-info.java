/**
 * Pictures made ready for the layout engine: greys that PDFBox would make lighter.
 *
 * <p>The JDK's readers unpack what has to be unpacked. This package must not know the engine.
 */
@NullMarked
package nianbao.render.picture;

import org.jspecify.annotations.NullMarked;
