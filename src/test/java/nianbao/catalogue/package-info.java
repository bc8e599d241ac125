/**
 * The catalogue of cases: the shipped samples, the folders in {@code src/test/resources/cases}, and
 * those that are long or come in series, which seeded generators write.
 *
 * <p>A generator draws from {@link java.util.Random} with a fixed seed, so that a case is the same
 * on every machine and a failure comes back.
 */
@NullMarked
package nianbao.catalogue;

import org.jspecify.annotations.NullMarked;
