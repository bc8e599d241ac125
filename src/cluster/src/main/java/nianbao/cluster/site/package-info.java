/**
 * Where the work is done: what an executor process and its tasks have at hand.
 *
 * <p>Hadoop's file systems and Spark's tasks are met here. This package must not know what is made.
 */
@NullMarked
package nianbao.cluster.site;

import org.jspecify.annotations.NullMarked;
