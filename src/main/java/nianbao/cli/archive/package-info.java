/**
 * The command {@code archive} and those below it: bulk runs, for pipelines, which say how far they
 * are by a bar for a person or by lines for a log.
 *
 * <p>A library draws the bar. The work is done by {@code nianbao.archive}; this package must not
 * reach the outside world but through {@link nianbao.terminal.Terminal}.
 */
@NullMarked
package nianbao.cli.archive;

import org.jspecify.annotations.NullMarked;
