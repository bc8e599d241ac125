/**
 * The command {@code archive} and those below it: bulk runs, for pipelines.
 *
 * <p>A library draws the progress bar. The work is done by {@code nianbao.archive}; this package
 * must not reach the outside world but through {@link nianbao.cli.terminal.Terminal}.
 */
@NullMarked
package nianbao.cli.archive;

import org.jspecify.annotations.NullMarked;
