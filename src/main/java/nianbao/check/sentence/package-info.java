/**
 * A sentence with what each of its words speaks of: whose figures, which time, which part.
 *
 * <p>Public only for the statements next to this package. No library. This package must not know
 * the tables.
 */
@NullMarked
package nianbao.check.sentence;

import org.jspecify.annotations.NullMarked;
