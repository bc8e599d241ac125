/** Tests of the supervising office through its commands, and its parts alone. */
@NullMarked
package nianbao.office;

import org.jspecify.annotations.NullMarked;
