/**
 * How a request becomes a call: which address leads to which endpoint, and one request as its
 * endpoint sees it.
 *
 * <p>SparkJava matches addresses and methods. This package must not know what any address does.
 */
@NullMarked
package nianbao.http.call;

import org.jspecify.annotations.NullMarked;
