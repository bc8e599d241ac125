/**
 * What files are called that are made from reports, behind every door alike.
 *
 * <p>No library. This package must not open a file.
 */
@NullMarked
package nianbao.press.naming;

import org.jspecify.annotations.NullMarked;
