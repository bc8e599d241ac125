/**
 * The input cut into slices, each of which one task reads.
 *
 * <p>Hadoop's file systems give the bytes and unpack them; the archive's own readers find the
 * reports in them, so that each is called what the command {@code archive} calls it. This package
 * must not look into a report.
 */
@NullMarked
package nianbao.cluster.input;

import org.jspecify.annotations.NullMarked;
