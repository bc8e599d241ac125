/**
 * 雷同 across an archive: paragraphs that one agency has from another.
 *
 * <p>Sketches of paragraphs that agree in some band of their values are compared
 * (locality-sensitive hashing: A. Rajaraman and J. Ullman, Mining of Massive Datasets, chapter 3),
 * never all pairs. No library: those that are kept up hold everything in memory or need a cluster.
 * This package must not read a report.
 */
@NullMarked
package nianbao.archive.repeat;

import org.jspecify.annotations.NullMarked;
