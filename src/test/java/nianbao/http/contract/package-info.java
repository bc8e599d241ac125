/**
 * The service held against the description of itself, {@code openapi.json}.
 *
 * <p>networknt judges the bodies. This package must not know how an answer comes about.
 */
@NullMarked
package nianbao.http.contract;

import org.jspecify.annotations.NullMarked;
