/**
 * What the operator learns: one line of JSON a request, and figures for Prometheus (Micrometer).
 *
 * <p>Ids, sizes, durations and outcomes only. This package must not see the text of a report.
 */
@NullMarked
package nianbao.http.telemetry;

import org.jspecify.annotations.NullMarked;
