/**
 * Parts of the archive, each made by one task and put into its place as a whole.
 *
 * <p>The archive's own making and proof do the work; Hadoop's file systems hold what comes of it.
 * This package must not judge a report.
 */
@NullMarked
package nianbao.cluster.part;

import org.jspecify.annotations.NullMarked;
