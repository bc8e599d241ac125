/** The start script before the jar, run as a process. */
@NullMarked
package nianbao.start;

import org.jspecify.annotations.NullMarked;
