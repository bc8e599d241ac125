/**
 * Archives for the service: one at a time, in a folder of its own, from what a request brought.
 *
 * <p>The archive itself is made by {@code nianbao.archive}; the JDK unpacks gzip. This package must
 * not know an address, nor how an answer gets to its client.
 */
@NullMarked
package nianbao.http.archive;

import org.jspecify.annotations.NullMarked;
