/**
 * Arguments to exit code, one class a command; groups of commands stand in packages below, and so
 * do the options that several share.
 *
 * <p>picocli, because it is one small library that knows options, help and completion. A command
 * asks the press and says in Chinese what came of it. This package must not read, check or make a
 * report itself, must not know what a template is, and must not reach the outside world but through
 * {@link nianbao.terminal.Terminal}.
 */
@NullMarked
package nianbao.cli;

import org.jspecify.annotations.NullMarked;
