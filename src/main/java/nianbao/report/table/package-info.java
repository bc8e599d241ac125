/**
 * How a table of an agency's own is laid out, the same in every format: what its columns are wide,
 * and which cells of its head are one.
 */
@NullMarked
package nianbao.report.table;

import org.jspecify.annotations.NullMarked;
