/**
 * Connections: none is held by who only keeps it open.
 *
 * <p>Jetty tells when one opens and closes. This package must not know what comes over a
 * connection.
 */
@NullMarked
package nianbao.http.server.connection;

import org.jspecify.annotations.NullMarked;
