/**
 * How a request becomes a call, and where it is done: which address leads to which endpoint, one
 * request as its endpoint sees it, and the threads on which reports are made, a fixed number, with
 * a bounded queue before them in which the holders have turns, and a deadline for each piece of
 * work.
 *
 * <p>SparkJava matches addresses and methods. The threads are the JDK's executor's, because what is
 * needed beyond it is small: one that does not stop at its deadline is replaced. This package must
 * not know what any address does, nor what the work is.
 */
@NullMarked
package nianbao.http.call;

import org.jspecify.annotations.NullMarked;
