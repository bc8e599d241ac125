/**
 * What the press says of a report among many before it makes its PDF.
 *
 * <p>No library. These are values that whoever makes archives keeps and compares; this package must
 * not make anything.
 */
@NullMarked
package nianbao.press.survey;

import org.jspecify.annotations.NullMarked;
