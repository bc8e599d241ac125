/**
 * What other programs read: the problems of a report, the same behind every door, and the objects
 * of JSON that these and an archive's manifest are written with.
 *
 * <p>No library: what is written here is a few small objects, and Jackson is for reading. This
 * package must not find a problem, nor say one in other words.
 */
@NullMarked
package nianbao.press.listing;

import org.jspecify.annotations.NullMarked;
