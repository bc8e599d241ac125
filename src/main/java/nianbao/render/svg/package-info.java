/**
 * Drawings in a page: the few marks of SVG that charts are made of, painted into its content.
 *
 * <p>The engine calls it where it comes upon an SVG element. A whole SVG library would bring fonts
 * and pictures of the machine. This package must not lay anything out.
 */
@NullMarked
package nianbao.render.svg;

import org.jspecify.annotations.NullMarked;
