/**
 * Names of agencies in running text, short and long, and whether two can be the same.
 *
 * <p>No library: nobody keeps a list of all agencies. This package must not look at a report.
 */
@NullMarked
package nianbao.check.agency;

import org.jspecify.annotations.NullMarked;
