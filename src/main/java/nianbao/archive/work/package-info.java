/**
 * How an archive is worked on: by several threads with the results in order, in a folder of its
 * own, with lists that are larger than the memory.
 *
 * <p>A library sorts files of lines. This package must not know what is made, nor what the lists
 * are of.
 */
@NullMarked
package nianbao.archive.work;

import org.jspecify.annotations.NullMarked;
