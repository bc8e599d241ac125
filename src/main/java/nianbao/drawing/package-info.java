/**
 * A drawing as a value that travels: what a chart is made of, for every format alike; as SVG for
 * those that take lines, in dots for those that take pictures.
 *
 * <p>Of no library, so that whoever writes it down (a template, a page) needs none; the dots are of
 * Java's own painter of shapes. Texts come as shapes there too, so that no face of the machine gets
 * in. This package must not know what is drawn.
 */
@NullMarked
package nianbao.drawing;

import org.jspecify.annotations.NullMarked;
