/**
 * Lists of names that are larger than the memory: sorted, and laid side by side.
 *
 * <p>A library sorts files of lines. Public only for the packages of the archive. This package must
 * not know what the names are of.
 */
@NullMarked
package nianbao.archive.sorted;

import org.jspecify.annotations.NullMarked;
