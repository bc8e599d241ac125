/**
 * Pictures for the layout engine: greys that PDFBox would make lighter, made ready for it, and
 * drawings, the few marks of SVG that charts are made of, painted into a page's content.
 *
 * <p>The JDK's readers unpack what has to be unpacked. The engine calls the painter where it comes
 * upon an SVG element; a whole SVG library would bring fonts and pictures of the machine. This
 * package must not lay anything out.
 */
@NullMarked
package nianbao.render.picture;

import org.jspecify.annotations.NullMarked;
