/**
 * Files as a command reads and writes them: whole or not at all, and refused in Chinese.
 *
 * <p>No library. Public only for the commands next to this package. It must not know what is in a
 * file.
 */
@NullMarked
package nianbao.cli.file;

import org.jspecify.annotations.NullMarked;
