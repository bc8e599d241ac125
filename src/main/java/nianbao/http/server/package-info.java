/**
 * The server under the routes: connections, bodies, answers, and the order in which it stops.
 *
 * <p>Jetty 9.4, because SparkJava runs on it, but set up here: SparkJava's own drops requests when
 * it stops, ends the process where a port is taken, and reads a body on the thread that waits for
 * it. Here bodies are read and answers written without a thread, and all is bounded. This package
 * must not know a route.
 */
@NullMarked
package nianbao.http.server;

import org.jspecify.annotations.NullMarked;
