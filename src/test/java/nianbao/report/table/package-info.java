/** Tables of an agency's own, by examples. */
@NullMarked
package nianbao.report.table;

import org.jspecify.annotations.NullMarked;
