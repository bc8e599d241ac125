/**
 * What the service answers: a body with its headers, or a fault (RFC 9457) in words of its caller.
 *
 * <p>Values only: no server and no library is known here, so that what is said to a caller can be
 * read without knowing how it gets there. This package must not decide when something is said.
 */
@NullMarked
package nianbao.http.answer;

import org.jspecify.annotations.NullMarked;
