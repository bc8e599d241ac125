/**
 * How far a bulk run is: a bar for a person, lines for a log.
 *
 * <p>A library draws the bar. Public only for the commands next to this package. It must not know
 * what is made.
 */
@NullMarked
package nianbao.cli.archive.progress;

import org.jspecify.annotations.NullMarked;
