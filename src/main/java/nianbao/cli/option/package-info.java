/**
 * Options that several commands share.
 *
 * <p>picocli fills them in. Public only for the packages of commands next to this one. It must not
 * know a command.
 */
@NullMarked
package nianbao.cli.option;

import org.jspecify.annotations.NullMarked;
