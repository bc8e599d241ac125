/**
 * The problems of a report for other programs, the same behind every door.
 *
 * <p>No library: what is written here is a few small objects, and Jackson is for reading. This
 * package must not find a problem, nor say one in other words.
 */
@NullMarked
package nianbao.press.listing;

import org.jspecify.annotations.NullMarked;
