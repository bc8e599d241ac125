/**
 * The commands that run the service: {@code serve} with its options, for whoever can reach it, and
 * {@code desktop}, the clerk's page on a clerk's own machine, for one browser, which ends with the
 * page.
 *
 * <p>picocli reads the words. The browser is whatever the system opens an address with; nothing
 * here draws a window. The service itself is {@code nianbao.http}'s: this package must not know how
 * a request is answered.
 */
@NullMarked
package nianbao.cli.serve;

import org.jspecify.annotations.NullMarked;
