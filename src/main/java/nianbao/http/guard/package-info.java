/**
 * Who may use the service: bearer tokens (RFC 6750) from a file that may change while it runs.
 *
 * <p>The JDK's digests are all it takes. A file that cannot be read lets nobody in. This package
 * must not know what a token is good for.
 */
@NullMarked
package nianbao.http.guard;

import org.jspecify.annotations.NullMarked;
