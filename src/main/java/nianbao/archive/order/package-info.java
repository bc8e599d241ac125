/**
 * What is asked of an archive: which reports it takes, how their entries are called, how strictly
 * they are checked.
 *
 * <p>No library. These are values; this package must not open a file.
 */
@NullMarked
package nianbao.archive.order;

import org.jspecify.annotations.NullMarked;
