/** The clerk's page on a clerk's own machine, with a browser that only notes what it is to open. */
@NullMarked
package nianbao.cli.desktop;

import org.jspecify.annotations.NullMarked;
