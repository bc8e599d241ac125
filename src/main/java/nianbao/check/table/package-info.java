/**
 * The official tables as a clerk reads them: rows and columns by their printed names, and sums.
 *
 * <p>Public only for the packages of rules next to this one. No library. This package must not
 * judge a figure.
 */
@NullMarked
package nianbao.check.table;

import org.jspecify.annotations.NullMarked;
