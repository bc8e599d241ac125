/** Word files: what is in them, whether Word takes them, and whether they come back. */
@NullMarked
package nianbao.word;

import org.jspecify.annotations.NullMarked;
