/**
 * The program: {@link Main}, the one door to the outside world.
 *
 * <p>Streams, working folder, clock and exit code come from here and from nowhere else; everything
 * behind gets them by constructor. This package must not decide anything itself.
 */
@NullMarked
package nianbao;

import org.jspecify.annotations.NullMarked;
