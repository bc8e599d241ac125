/**
 * Who may use the service, and how much of it: bearer tokens (RFC 6750) from a file that may change
 * while it runs, the names that it goes by, and connections that keep others out.
 *
 * <p>The JDK's digests and Jetty's view of a connection are all it takes. A file that cannot be
 * read lets nobody in. This package must not know what a token is good for.
 */
@NullMarked
package nianbao.http.guard;

import org.jspecify.annotations.NullMarked;
