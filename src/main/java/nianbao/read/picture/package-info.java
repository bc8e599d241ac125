/**
 * Pictures of figures: what one is, how large, and what keeps it from being printed.
 *
 * <p>The JDK's own readers decode them, as few of the pixels as can be. This package must not know
 * a report.
 */
@NullMarked
package nianbao.read.picture;

import org.jspecify.annotations.NullMarked;
