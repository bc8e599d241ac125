/**
 * The clerk's page on a clerk's own machine: a service for one browser, which ends with the page.
 *
 * <p>The browser is whatever the system opens an address with; nothing here draws a window. This
 * package must not know how a service is built: it runs the command that serves.
 */
@NullMarked
package nianbao.cli.desktop;

import org.jspecify.annotations.NullMarked;
