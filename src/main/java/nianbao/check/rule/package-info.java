/**
 * What a rule of the checks is, and the manuscript that it reads.
 *
 * <p>Public only for the packages of rules next to this one and for the list of rules. No library.
 * This package must not hold a rule itself.
 */
@NullMarked
package nianbao.check.rule;

import org.jspecify.annotations.NullMarked;
