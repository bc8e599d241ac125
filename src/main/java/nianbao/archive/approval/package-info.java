/**
 * Who approved which report, as a list that goes into an archive's manifest; read with Jackson.
 *
 * <p>A report is the one that was approved if its canonical form has the same digest. This package
 * must not know how somebody comes to approve a report.
 */
@NullMarked
package nianbao.archive.approval;

import org.jspecify.annotations.NullMarked;
