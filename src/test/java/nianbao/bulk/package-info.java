/**
 * Reports in bulk: distinct ones with figures that balance and text of their own, and bad ones of
 * every kind, from a fixed seed.
 *
 * <p>{@link nianbao.bulk.GeneratedReports} also writes them from the command line, to measure with.
 */
@NullMarked
package nianbao.bulk;

import org.jspecify.annotations.NullMarked;
