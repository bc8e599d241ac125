/**
 * What a rule of the checks is, the manuscript that it reads, and the official tables as a clerk
 * reads them: rows and columns by their printed names, and sums.
 *
 * <p>Public only for the packages of rules next to this one and for the list of rules. No library.
 * This package must not hold a rule itself.
 */
@NullMarked
package nianbao.check.rule;

import org.jspecify.annotations.NullMarked;
