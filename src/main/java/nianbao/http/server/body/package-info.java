/**
 * Bodies of requests: taken as they come, into memory or a file, up to a bound and not too slowly.
 *
 * <p>Jetty tells when there is something to read, so that no thread waits for a client. This
 * package must not know who wants a body, nor what for.
 */
@NullMarked
package nianbao.http.server.body;

import org.jspecify.annotations.NullMarked;
