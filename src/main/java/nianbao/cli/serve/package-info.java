/**
 * {@code nianbao serve}: the options of the service, from the command line and the environment.
 *
 * <p>picocli reads the words; what they may be is said here, with option, value and what is
 * allowed. This package must not know what the service does with a request.
 */
@NullMarked
package nianbao.cli.serve;

import org.jspecify.annotations.NullMarked;
