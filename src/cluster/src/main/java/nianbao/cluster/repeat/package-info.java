/**
 * 雷同 across all parts of an archive, by shuffles.
 *
 * <p>Spark's own MinHash LSH would find other pairs than one machine does; the bands and neighbours
 * of {@code nianbao.archive.repeat} find the same. This package must not read a report.
 */
@NullMarked
package nianbao.cluster.repeat;

import org.jspecify.annotations.NullMarked;
