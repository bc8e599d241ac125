/**
 * The service as its commands run it, in a world of its own, and with a browser that only notes
 * what it is to open.
 */
@NullMarked
package nianbao.cli.serve;

import org.jspecify.annotations.NullMarked;
