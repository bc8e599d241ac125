/**
 * How an archive is worked on: by several threads with the results in order, in a folder of its
 * own.
 *
 * <p>No library. This package must not know what is made.
 */
@NullMarked
package nianbao.archive.work;

import org.jspecify.annotations.NullMarked;
