/**
 * What every command shares, of this program and of the cluster's: the streams, the exit codes,
 * files, and how it speaks to whoever calls it.
 *
 * <p>picocli's own messages are English and for developers; here they become Chinese and say what
 * is allowed. Files are read and written whole or not at all. This package must not know a command,
 * nor what is in a file.
 */
@NullMarked
package nianbao.terminal;

import org.jspecify.annotations.NullMarked;
