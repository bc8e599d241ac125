/**
 * The formats as values: what a report is made into, and what is asked of it.
 *
 * <p>No library. Names, endings and media types stand here and nowhere else; this package must not
 * make or open anything.
 */
@NullMarked
package nianbao.press.format;

import org.jspecify.annotations.NullMarked;
