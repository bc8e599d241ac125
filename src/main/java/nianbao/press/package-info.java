/**
 * The one place that knows the order: read, check, compose, render, stamp.
 *
 * <p>The steps know nothing of each other; the press carries what one gives to the next and decides
 * what a problem means. Reports that cost much wait here for each other, by the JDK's semaphore,
 * and beyond a bound they are rejected. No library, no file, no clock: what comes in are bytes,
 * what goes out are bytes or problems. This package must not do any step's work itself.
 */
@NullMarked
package nianbao.press;

import org.jspecify.annotations.NullMarked;
