/**
 * A drawing as a value that travels: what a chart is made of, for every format alike.
 *
 * <p>Of no library, so that whoever writes it down (a template, a page) needs none. It must not
 * know what is drawn.
 */
@NullMarked
package nianbao.drawing;

import org.jspecify.annotations.NullMarked;
