/**
 * What every command shares: the streams, the exit codes, and how it speaks to whom calls it.
 *
 * <p>picocli's own messages are English and for developers; here they become Chinese and say what
 * is allowed. Public only for the commands next to this package. It must not know a command.
 */
@NullMarked
package nianbao.cli.terminal;

import org.jspecify.annotations.NullMarked;
