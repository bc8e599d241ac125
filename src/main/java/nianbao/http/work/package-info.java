/**
 * Where reports are made: a fixed number of threads, a bounded queue before them in which the
 * holders have turns, a deadline for each.
 *
 * <p>The JDK's executor, because what is needed beyond it is small: a thread that does not stop at
 * its deadline is replaced. This package must not know what the work is.
 */
@NullMarked
package nianbao.http.work;

import org.jspecify.annotations.NullMarked;
