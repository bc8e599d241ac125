/**
 * 检查一批: one row an agency, what is wrong with its report, what is missing, late, copied or strange,
 * the worst first by the office's own weights.
 *
 * <p>Rows lie on the disk, in their order; Jackson reads them back. No score is invented here:
 * every number is a count, a date or a share, and what a count weighs the office says itself.
 */
@NullMarked
package nianbao.office.audit;

import org.jspecify.annotations.NullMarked;
