/**
 * Requests to responses: the service, and the clerk's page that it serves.
 *
 * <p>SparkJava (on Jetty 9.4) is what this project is asked to use; both are unmaintained or near
 * it, so nothing outside of this package knows them, and another server could take their place.
 * What the operator learns is told here: one line of JSON a request and figures for Prometheus
 * (Micrometer), with ids, sizes, durations and outcomes only, never the text of a report. This
 * package must not know a step of the press, nor the command line.
 */
@NullMarked
package nianbao.http;

import org.jspecify.annotations.NullMarked;
