/**
 * Archives that take long: they are asked for, looked after and fetched, and a service that was
 * ended in between goes on with them. All that is known of a job lies in a folder of its own.
 *
 * <p>The archive itself is made by {@code nianbao.archive}, whose journal a later service goes on
 * with; records are Java's properties, so that no library is needed. This package must not know an
 * address, nor how an answer gets to its client.
 */
@NullMarked
package nianbao.http.job;

import org.jspecify.annotations.NullMarked;
