/**
 * Last year's reports brought to those of this year by a shuffle on agency and year.
 *
 * <p>Commons Compress reads ZIP files, Jackson reads whose a report is. This package must not judge
 * a report.
 */
@NullMarked
package nianbao.cluster.last;

import org.jspecify.annotations.NullMarked;
