/**
 * The rules of dates and years: when the report is signed, and which year it says it is about.
 *
 * <p>No library but the JDK's calendar. This package must not look at the clock: the same report
 * has the same problems on any day.
 */
@NullMarked
package nianbao.check.dates;

import org.jspecify.annotations.NullMarked;
