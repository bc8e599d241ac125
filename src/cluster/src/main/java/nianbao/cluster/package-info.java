/**
 * The archive on Apache Spark: one job, whose parts are the shards that one machine would make.
 *
 * <p>The driver orders the steps; Spark moves the reports and starts again what was lost. This
 * package asks the archive and the press; it must not read, judge or make a report itself.
 */
@NullMarked
package nianbao.cluster;

import org.jspecify.annotations.NullMarked;
