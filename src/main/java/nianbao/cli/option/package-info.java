/**
 * Options and arguments that several commands share, from the command line and the environment, and
 * what all of them say of problems.
 *
 * <p>picocli reads the words; what they may be is said here, with option, value and what is
 * allowed. This package must not know a command.
 */
@NullMarked
package nianbao.cli.option;

import org.jspecify.annotations.NullMarked;
