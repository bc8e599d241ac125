/**
 * What becomes of reports that cost much: they wait for each other, and beyond a bound they are
 * rejected.
 *
 * <p>The JDK's semaphore keeps the turn. This package must not know how a report is made.
 */
@NullMarked
package nianbao.press.cost;

import org.jspecify.annotations.NullMarked;
